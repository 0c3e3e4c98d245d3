/// One file of a bundle: where it is and what it holds.
package struct BundleEntry: Sendable, Equatable {
  /// Path from the bundle's root, with `/` between its parts.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// Where things lie in a bundle.
package enum BundleLayout {
  /// The expanded configuration and the files that it refers to; what the product deploys.
  package static let configuration = "Conf/"
  /// The configuration as it was written.
  package static let source = "source/"
  package static let sourceMap = "source-map.json"
  package static let manifest = "MANIFEST.json"
  package static let checksums = "SHA256SUMS"
  package static let attestation = "attestation.intoto.json"

  /// The files that say something about the others, and that the manifest does not list.
  package static let metadata = [manifest, checksums, attestation]
}

extension [BundleEntry] {
  /// In the order in which they are packed.
  package func sortedByPath() -> [BundleEntry] {
    sorted { $0.path.precedes($1.path) }
  }
}
