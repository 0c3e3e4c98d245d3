import ScaffoldCompiler
import Testing

/// What is read without libxml2 is what libxml2 would have read.
struct PlainReaderTests {
  private static let base = """
    <?xml version="1.0" encoding="utf-8"?>
    <!-- É --><ConfigurationFile xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
    xmlns="urn:schemas-usercube-com:configuration">
      <Job Identifier="A &amp; B" Name = 'x&#233;&#xE9;' ><Step  Level="1"/>
    <!-- a - b --><![CDATA[ ]] ]]></Job >
      text &lt; <Connector Identifier="é€😀"></Connector>
    </ConfigurationFile>
    """

  private static let pieces = [
    "<", ">", "/", "\"", "'", "&", ";", "]]>", "--", "<!--", "-->", "<![CDATA[", "]]>", "&#0;",
    "&#x110000;", "&lt;", "&nbsp;", " ", "\t", "\r\n", "\0", "\u{FFFE}", "\u{1}", "<?x y?>", ":",
    "=",
    "<a/>", "<a>", "</a>", " xmlns=\"\"", " x:y=\"1\"", " a=\"1\" a=\"2\"", "é", "<é/>",
    "<!DOCTYPE a>",
  ]

  @Test(arguments: 0..<40)
  func acceptsOnlyWhatTheLibraryAccepts(seed: UInt64) {
    var random = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ bound: Int) -> Int {
      random ^= random << 13
      random ^= random >> 7
      random ^= random << 17
      return Int(random % UInt64(bound))
    }
    for _ in 0..<100 {
      var bytes = Array(Self.base.utf8)
      for _ in 0..<(1 + next(2)) {
        let place = next(bytes.count)
        switch next(3) {
        case 0: bytes.remove(at: place)
        case 1: bytes[place] = UInt8(next(256))
        default:
          bytes.insert(contentsOf: Array(Self.pieces[next(Self.pieces.count)].utf8), at: place)
        }
      }
      Self.expectSame(bytes)
    }
  }

  private static func expectSame(_ bytes: [UInt8]) {
    let file = SourceFile(path: "a.xml", bytes: bytes)
    var plain = XMLReader()
    var library = XMLReader(asksLibraryAlways: true)
    let (mine, theirs) = (plain.read(file, id: FileID(0)), library.read(file, id: FileID(0)))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect((mine.tree == nil) == (theirs.tree == nil), "\(text)")
    #expect(mine.diagnostics.map(\.message) == theirs.diagnostics.map(\.message), "\(text)")
    #expect(outline(mine) == outline(theirs), "\(text)")
  }

  /// Names are read by the word, so each byte is tried in every place of one and behind it.
  @Test(arguments: 0..<17)
  func everyByteOfANameIsJudgedAsTheLibraryDoes(at place: Int) throws {
    let file = Array(TestExpansion.file("<aaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbb=\"\"/>").utf8)
    for letter in "ab".utf8 {
      let name = Array(repeating: letter, count: 17)
      let start = try #require(file.indices.first { file[$0...].starts(with: name) })
      for byte in UInt8.min ... .max {
        var bytes = file
        bytes[start + place] = byte
        Self.expectSame(bytes)
      }
    }
  }

  /// Around every limit of the table of well-formed sequences, behind as many bytes as a word has.
  @Test(arguments: Array(0...8) + [24, 31, 32, 33])
  func whatIsNoCharacterIsLeftToTheLibrary(before count: Int) throws {
    let firsts: [UInt8] = [
      0x7F, 0x80, 0xBF, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3,
      0xF4, 0xF5, 0xFF,
    ]
    let seconds: [UInt8] = [0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0]
    let others: [UInt8] = [0x7F, 0x80, 0xBD, 0xBE, 0xBF, 0xC0]
    let file = TestExpansion.file("<Job Identifier=\"\(String(repeating: "a", count: count))|\"/>")
    let place = try #require(file.utf8.firstIndex(of: UInt8(ascii: "|")))
    var reader = XMLReader()
    for first in firsts {
      for (number, second) in seconds.enumerated() {
        for third in others {
          let fourth = others[(number + count) % others.count]
          let sequence = [first, second, third, fourth]
          let bytes = Array(file.utf8[..<place]) + sequence + file.utf8[place...].dropFirst()
          // Its own encoding is a finding too, so what is read tells it all.
          let tree = reader.read(SourceFile(path: "a.xml", bytes: bytes), id: FileID(0)).tree
          let text = String(validating: sequence, as: UTF8.self)
          // Unicode has two characters that XML has not.
          let isRight = text?.unicodeScalars.allSatisfy { !(0xFFFE...0xFFFF).contains($0.value) }
          #expect((tree != nil) == (isRight ?? false), "\(sequence)")
        }
      }
    }
  }

  /// Every byte at every place of a word, in values between either quotes.
  @Test(arguments: ["\"", "'"])
  func valuesEndWhereTheLibrarySaysTheyEnd(_ quote: String) {
    for byte in UInt8(0)...0x7F {
      for count in 0...9 {
        let value = String(repeating: "a", count: count) + String(Unicode.Scalar(byte))
        let text = TestExpansion.file("<Job Identifier=\(quote)\(value)\(quote)/>")
        Self.expectSame(Array(text.utf8))
      }
    }
  }

  /// The fuzzer found that anything could stand in place of the root's `<`.
  @Test(arguments: ["p", "&", "\"", "é"]) func theRootIsATag(_ sign: String) {
    let text = "<?xml version='1.0'?>\n\(sign)ConfigurationFile xmlns='\(XMLReader.namespace)'/>"
    var reader = XMLReader()
    let file = reader.read(SourceFile(path: "a.xml", bytes: Array(text.utf8)), id: FileID(0))
    #expect(file.tree == nil)
    #expect(file.diagnostics.map(\.rule.id) == ["SC1001"])
  }

  private static func outline(_ file: ParsedFile) -> [String] {
    (file.tree?.roots.flatMap { Array($0.subtree) } ?? []).map { element in
      "\(element.name.text) \(element.range) \(element.depth) "
        + element.attributes.map { "\($0.name.text) \($0.range) \($0.needsDecoding) \($0.value)" }
        .joined(separator: ", ")
    }
  }
}
