import ScaffoldCompiler
import Testing

/// Bytes that are no text, or another one than they say: a finding at the first that is wrong.
@Suite struct HostileBytesTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let bytes: [UInt8]
    let rule: DiagnosticRule
    /// Of the text, which is UTF-8.
    let offset: Int

    var testDescription: String { name }
  }

  private static let before = Array("\(SyntaxFindingTests.root)<A B='é".utf8)
  private static let after = Array("'/></ConfigurationFile>".utf8)

  /// Bytes in the value of an attribute of a file in UTF-8.
  private static func value(_ name: String, _ bytes: [UInt8]) -> Case {
    Case(name: name, bytes: before + bytes + after, rule: .malformedXML, offset: before.count)
  }

  private static let text =
    "<?xml version='1.0' encoding='utf-16'?>\(SyntaxFindingTests.root)<A B='"

  /// Units in the value of an attribute of a file in UTF-16.
  private static func wide(_ name: String, _ units: [UInt16], isBigEndian: Bool) -> Case {
    let content = [0xFEFF] + Array(text.utf16) + units + Array("'/></ConfigurationFile>".utf16)
    let bytes = content.flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isBigEndian ? [high, low] : [low, high]
    }
    return Case(name: name, bytes: bytes, rule: .encoding, offset: text.utf8.count)
  }

  static let cases: [Case] = [
    value("one byte of Latin 1", [0xE9]),
    value("overlong slash in two bytes", [0xC0, 0xAF]),
    value("overlong slash in three bytes", [0xE0, 0x80, 0xAF]),
    value("overlong slash in four bytes", [0xF0, 0x80, 0x80, 0xAF]),
    value("overlong NUL", [0xC0, 0x80]),
    value("a leading surrogate", [0xED, 0xA0, 0x80]),
    value("a trailing surrogate", [0xED, 0xB0, 0x80]),
    value("a pair of surrogates", [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80]),
    value("beyond Unicode", [0xF4, 0x90, 0x80, 0x80]),
    value("five bytes", [0xF8, 0x88, 0x80, 0x80, 0x80]),
    value("a continuation alone", [0x80]),
    value("a sequence cut short", [0xE2, 0x82]),
    value("FE and FF", [0xFE, 0xFF]),
    value("UTF-16 in the middle", [0x00, 0x41, 0x00]),
    wide("a lone leading surrogate", [0xD83D], isBigEndian: false),
    wide("a lone trailing surrogate", [0xDE00], isBigEndian: true),
    wide("a pair the wrong way round", [0xDE00, 0xD83D], isBigEndian: false),
  ]

  @Test(arguments: cases)
  func isOneFinding(_ example: Case) {
    var reader = XMLReader()
    let file = reader.read(SourceFile(path: "a.xml", bytes: example.bytes), id: FileID(0))
    #expect(file.tree == nil)
    #expect(file.diagnostics.map(\.rule) == [example.rule])
    #expect(file.diagnostics.first?.location.range.start == example.offset)
  }

  @Test func everyPrefixOfAFileIsRead() {
    // Of the whole file a byte, of UTF-16 two: cut anywhere, there is one finding and no crash.
    let whole = Array(
      "\u{FEFF}<?xml version='1.0'?>\(SyntaxFindingTests.root)<A B='é&amp;'><!-- 𝄞 --></A></ConfigurationFile>"
        .utf8)
    let wide = DecodingTests.utf16(
      "<?xml version='1.0'?>\(SyntaxFindingTests.root)<A B='𝄞'/></ConfigurationFile>",
      bigEndian: false, mark: true)
    var reader = XMLReader()
    for bytes in [whole, wide] {
      for length in 0..<bytes.count {
        let file = SourceFile(path: "a.xml", bytes: Array(bytes[..<length]))
        let read = reader.read(file, id: FileID(0))
        #expect(read.tree == nil && read.diagnostics.count == 1, "\(length)")
      }
      #expect(reader.read(SourceFile(path: "a.xml", bytes: bytes), id: FileID(0)).tree != nil)
    }
  }

  @Test func encodingsThatHideMarkupAreNotRead() {
    for name in ["utf-7", "utf-32", "ucs-4", "ebcdic-cp-us", "iso-2022-jp", "", "../../etc/passwd"]
    {
      let text =
        "<?xml version='1.0' encoding='\(name)'?>\(SyntaxFindingTests.root)</ConfigurationFile>"
      let file = MarkedText(text).read()
      #expect(file.tree == nil, "\(name)")
      #expect(file.diagnostics.map(\.rule) == [.encoding], "\(name)")
    }
  }
}
