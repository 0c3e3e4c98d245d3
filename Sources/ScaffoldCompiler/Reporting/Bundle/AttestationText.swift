/// Where a bundle comes from, as an in-toto statement with SLSA provenance.
package struct AttestationText: Sendable {
  /// The address that stands for the way in which bundles are made; docs/bundle.md describes it.
  private static let buildType = "urn:scaffold:bundle:v1"
  private static let builder = "urn:scaffold:cli"

  /// Every file of the bundle but the list of checksums and the attestation itself, by path.
  package let digests: [String: String]
  /// The version of the tool.
  package let version: String
  /// What shaped the expansion, beside the configuration.
  package let external: [String]
  /// The commit that somebody says the configuration is of.
  package let revision: String?

  package init(
    digests: [String: String], version: String, external: [String], revision: String?
  ) {
    self.digests = digests
    self.version = version
    self.external = external
    self.revision = revision
  }

  package var text: String {
    var definition: [(key: String, value: JSONText)] = [
      ("buildType", .string(Self.buildType)),
      (
        "externalParameters",
        .object([("external", .array(external.map(JSONText.string)))])
      ),
    ]
    if let revision {
      definition.append(
        (
          "resolvedDependencies",
          .array([
            .object([
              ("digest", .object([("gitCommit", .string(revision))])), ("name", .string("source")),
            ])
          ])
        ))
    }
    return JSONText.object([
      ("_type", .string("https://in-toto.io/Statement/v1")),
      (
        "predicate",
        .object([
          ("buildDefinition", .object(definition)),
          (
            "runDetails",
            .object([
              (
                "builder",
                .object([
                  ("id", .string(Self.builder)),
                  ("version", .object([("scaffold", .string(version))])),
                ])
              )
            ])
          ),
        ])
      ),
      ("predicateType", .string("https://slsa.dev/provenance/v1")),
      ("subject", .array(subjects)),
    ]).text(indented: true) + "\n"
  }

  private var subjects: [JSONText] {
    digests.sorted { $0.key.precedes($1.key) }.map { path, digest in
      .object([("digest", .object([("sha256", .string(digest))])), ("name", .string(path))])
    }
  }
}

extension SignedEnvelope {
  /// The envelope as JSON.
  package var text: String {
    JSONText.object([
      ("payload", .string(base64Payload)), ("payloadType", .string(payloadType)),
      (
        "signatures",
        .array(
          signatures.map {
            .object([("keyid", .string($0.keyIdentifier)), ("sig", .string($0.base64))])
          })
      ),
    ]).text(indented: true) + "\n"
  }
}
