/// How much a bundle may hold, so that checking one never takes more than a fixed amount of memory.
package struct BundleLimits: Sendable {
  /// Bytes of the archive itself.
  package var archiveSize = 128 << 20
  /// Files and folders.
  package var entryCount = 100_000
  /// Bytes of one file.
  package var entrySize = 256 << 20
  /// Bytes of all files.
  package var totalSize = 512 << 20
  /// Unpacked bytes for one packed byte, of an archive that unpacks to more than `ratioFloor`.
  package var ratio = 200
  package var ratioFloor = 16 << 20
  /// Bytes of a path.
  package var pathSize = 1024

  package init() {}

  package static let standard = BundleLimits()

  /// What of a bundle is beyond the limits; nothing for one that can be read again.
  package func excess(of entries: [BundleEntry]) -> String? {
    if entries.count > entryCount { return "more than \(entryCount) entries" }
    if let large = entries.first(where: { $0.bytes.count > entrySize }) {
      return "more than \(entrySize) bytes in '\(large.path)'"
    }
    let total = entries.reduce(0) { $0 + $1.bytes.count }
    return total > totalSize ? "more than \(totalSize) bytes" : nil
  }
}
