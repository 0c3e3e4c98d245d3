/// What an earlier run wrote into a folder, so that a later one can tell its own stale files from
/// everybody else's.
struct OutputManifest: Equatable {
  /// Hidden, so that nobody takes it for configuration.
  static let fileName = ".scaffold-manifest"

  private static let header = "scaffold-manifest 1"

  /// The check value of each file's bytes, by path.
  let files: [String: UInt64]

  init(_ files: [(path: String, bytes: [UInt8])]) {
    self.files = Dictionary(
      files.map { ($0.path, Self.checkValue($0.bytes)) }, uniquingKeysWith: { first, _ in first })
  }

  /// - Parameter text: what stands in the file; anything unreadable counts as no manifest.
  init(parsing text: String) {
    var files: [String: UInt64] = [:]
    let lines = text.split(separator: "\n")
    if lines.first.map(String.init) == Self.header {
      for line in lines.dropFirst() {
        let parts = line.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, let value = UInt64(parts[0], radix: 16) else { continue }
        files[String(parts[1])] = value
      }
    }
    self.files = files
  }

  var text: String {
    let sorted = files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    return Self.header + "\n"
      + sorted.map { "\(String($0.value, radix: 16)) \($0.key)\n" }.joined()
  }

  /// FNV-1a: it tells a file that somebody edited, it does not protect against anybody.
  static func checkValue(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
