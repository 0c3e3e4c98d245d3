/// A comment `scaffold:ignore SC4001 reason`, taken apart.
struct IgnoreComment: Sendable {
  /// One id of the comment.
  struct Target: Sendable {
    let text: String
    let range: SourceRange
  }

  static let keyword = Directive.keyword.description

  /// The keyword as it is written.
  let word: Target
  let targets: [Target]
  let hasReason: Bool
  /// From `<!--` to after `-->`.
  let range: SourceRange

  /// Every such comment of a text, in order.
  static func all(in bytes: [UInt8]) -> [IgnoreComment] {
    var found: [IgnoreComment] = []
    var cursor = 0
    while let open = bytes[cursor...].firstIndex(of: UInt8(ascii: "<")) {
      let rest = bytes[open...]
      if rest.starts(with: "<!--".utf8) {
        cursor = end(of: "-->", in: bytes, from: open + 4)
        if let comment = IgnoreComment(SourceRange(open, cursor), in: bytes) {
          found.append(comment)
        }
      } else if rest.starts(with: "<![CDATA[".utf8) {
        cursor = end(of: "]]>", in: bytes, from: open + 9)
      } else if rest.starts(with: "<?".utf8) {
        cursor = end(of: "?>", in: bytes, from: open + 2)
      } else {
        cursor = open + 1
      }
    }
    return found
  }

  /// - Returns: nothing for a comment that is for people only.
  private init?(_ range: SourceRange, in bytes: [UInt8]) {
    let words = Self.words(in: bytes, SourceRange(range.start + 4, max(range.start, range.end - 3)))
    guard let word = words.first, word.text.hasPrefix(Self.keyword) else { return nil }
    self.word = word
    self.range = range
    // A misspelt keyword switches nothing off.
    targets =
      word.text == Self.keyword ? Array(words.dropFirst().prefix { Self.isID($0.text) }) : []
    hasReason = words.dropFirst(1 + targets.count).contains { word in
      word.text.contains { $0.isLetter || $0.isNumber }
    }
  }

  private static func isID(_ word: String) -> Bool {
    word.count > 2 && word.uppercased().hasPrefix("SC") && word.dropFirst(2).allSatisfy(\.isNumber)
  }

  /// What stands between white space and commas.
  private static func words(in bytes: [UInt8], _ range: SourceRange) -> [Target] {
    var words: [Target] = []
    var start = range.start
    for offset in range.start...range.end {
      let isEnd =
        offset == range.end || Directive.isBetweenWords(bytes[offset])
      guard isEnd else { continue }
      if start < offset {
        let text = String(decoding: bytes[start..<offset], as: UTF8.self)
        words.append(Target(text: text, range: SourceRange(start, offset)))
      }
      start = offset + 1
    }
    return words
  }

  private static func end(of mark: String, in bytes: [UInt8], from start: Int) -> Int {
    let mark = Array(mark.utf8)
    var offset = start
    while offset + mark.count <= bytes.count {
      if bytes[offset] == mark[0], bytes[offset...].starts(with: mark) {
        return offset + mark.count
      }
      offset += 1
    }
    return bytes.count
  }
}
