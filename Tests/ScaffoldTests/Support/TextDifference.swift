/// What differs between two sets of files, for people.
enum TextDifference {
  /// One paragraph for each file that differs; empty if none does.
  static func between(_ expected: [String: [UInt8]], _ actual: [String: [UInt8]]) -> String {
    let paths = Set(expected.keys).union(actual.keys).sorted()
    return paths.compactMap { path in
      switch (expected[path], actual[path]) {
      case (nil, let new?): "+++ \(path) is new\n" + text(new)
      case (.some, nil): "--- \(path) is missing\n"
      case (let old?, let new?) where old != new: "*** \(path)\n" + lines(text(old), text(new))
      default: nil
      }
    }.joined(separator: "\n")
  }

  /// The lines that only one of two texts has, in order of place.
  static func lines(_ expected: String, _ actual: String) -> String {
    let old = split(expected)
    let new = split(actual)
    var shown: [(place: Int, line: String)] = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, let line, _): shown.append((offset, "  -\(offset + 1): \(line)"))
      case .insert(let offset, let line, _): shown.append((offset, "  +\(offset + 1): \(line)"))
      }
    }
    let sorted = shown.sorted { $0.place < $1.place }.prefix(60).map(\.line)
    return sorted.isEmpty ? "  (bytes differ, lines do not)" : sorted.joined(separator: "\n")
  }

  private static func split(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).replacing("\r", with: "␍") }
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
