/// Whether a secret stands in the configuration, where it is copied, compared and archived.
package enum ClearSecretCheck: Check {
  package static func findings(in context: ValidationContext) -> [Diagnostic] {
    var findings = context.index.elements(.openIdClient).flatMap { attributes(of: $0, context) }
    let flagged = Set(findings.map(\.location))
    let secrets = context.agentSettings.reduce(ClearSecrets()) { $0.merging($1.secrets) }
    guard !secrets.isEmpty else { return findings }
    let files = context.expanded.files.filter(\.isConfiguration)
    findings += context.workers.map(files, state: {}) { _, _, file in
      secrets.places(in: file.text.bytes).map { place in
        (SourceLocation(file: file.id, range: place.range), place.name)
      }
    }.joined().filter { !flagged.contains($0.0) }.map { Diagnostic.clearSecret($0.1, at: $0.0) }
    return findings
  }

  /// A hash that is none, and a secret that has an attribute of its own.
  private static func attributes(
    of client: Element, _ context: ValidationContext
  ) -> [Diagnostic] {
    client.attributes.compactMap { attribute in
      let value = attribute.value
      guard !value.isEmpty else { return nil }
      switch attribute.name.text.lowercased() {
      case "hashedsecret":
        return isHash(value)
          ? nil : .noHash(client, at: context.blame(attribute, of: client))
      case "secret", "clientsecret", "password", "clearsecret":
        return .secretAttribute(client, at: context.blame(attribute, of: client))
      default:
        return nil
      }
    }
  }

  /// Base64 of the 32 bytes of a SHA-256 hash, or of more where there is salt with it.
  static func isHash(_ value: String) -> Bool {
    let bytes = Array(value.utf8)
    let padding = bytes.reversed().prefix { $0 == UInt8(ascii: "=") }.count
    let isBase64 = bytes.dropLast(padding).allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"):
        true
      default: false
      }
    }
    return isBase64 && padding <= 2 && bytes.count % 4 == 0 && bytes.count / 4 * 3 - padding >= 32
  }
}

extension Diagnostic {
  fileprivate static func noHash(_ client: Element, at place: Blame) -> Diagnostic {
    Diagnostic(
      .clearSecret, at: place,
      "'HashedSecret' of the client \(client.title) is no hash; it may be the secret itself",
      help: ["write what 'Usercube-New-OpenIDSecret' prints as the hash"])
  }

  fileprivate static func secretAttribute(_ client: Element, at place: Blame) -> Diagnostic {
    Diagnostic(
      .clearSecret, at: place, "the client \(client.title) has its secret in clear here",
      help: ["remove it; the clear secret stands in the agent's settings alone"])
  }

  fileprivate static func clearSecret(_ name: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .clearSecret, at: location, "this is the secret of '\(name)' in the agent's settings",
      help: ["remove it, and make a new secret: this one has been seen"])
  }
}
