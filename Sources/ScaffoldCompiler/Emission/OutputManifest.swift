/// What an earlier run wrote into a folder, so that a later one can tell its own stale files from
/// everybody else's.
struct OutputManifest: Equatable {
  /// Hidden, so that nobody takes it for configuration.
  static let fileName = ".scaffold-manifest"

  private static let header = "scaffold-manifest 2"

  /// The check value of each file's bytes, by path.
  var files: [String: UInt64]

  init(_ files: [String: UInt64]) {
    self.files = files
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

  /// What stands in the file.
  var bytes: [UInt8] {
    var bytes = Array("\(Self.header)\n".utf8)
    for file in TextOrder.sorted(Array(files), by: \.key) {
      bytes.append(contentsOf: String(file.value, radix: 16).utf8)
      bytes.append(UInt8(ascii: " "))
      bytes.append(contentsOf: file.key.utf8)
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  /// The check value of a whole file.
  static func checkValue(_ bytes: [UInt8]) -> UInt64 {
    var check = OutputCheck()
    check.add(bytes)
    return check.value
  }
}
