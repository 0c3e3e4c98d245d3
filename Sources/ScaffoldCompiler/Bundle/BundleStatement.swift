/// An in-toto statement, as far as a bundle is checked with it.
struct BundleStatement: Sendable {
  static let type = "https://in-toto.io/Statement/v1"
  static let predicateType = "https://slsa.dev/provenance/v1"

  /// The digest of each file, by path.
  let subjects: [String: String]

  /// - Throws: what is wrong, as the end of a sentence.
  init(_ document: JSONDocument) throws(BundleManifest.ManifestProblem) {
    guard case .string(Self.type)? = document.root["_type"] else {
      throw BundleManifest.ManifestProblem("is no in-toto statement of version 1")
    }
    guard case .string(Self.predicateType)? = document.root["predicateType"] else {
      throw BundleManifest.ManifestProblem(
        "has another predicate than SLSA provenance of version 1")
    }
    guard case .array(let items)? = document.root["subject"] else {
      throw BundleManifest.ManifestProblem("lacks \"subject\"")
    }
    var subjects: [String: String] = [:]
    for item in items {
      guard case .string(let name)? = item["name"], case .object(let digests)? = item["digest"],
        case .string(let digest)? = digests.last(where: { $0.key == "sha256" })?.node.value
      else { throw BundleManifest.ManifestProblem("has a subject without name or SHA-256") }
      subjects[name] = digest
    }
    self.subjects = subjects
  }
}
