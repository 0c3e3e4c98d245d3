import ScaffoldCompiler
import Testing

/// Files of every encoding that is read come out as the same text.
@Suite struct DecodingTests {
  private static func content(_ encoding: String?) -> String {
    let declaration = encoding.map { "<?xml version=\"1.0\" encoding=\"\($0)\"?>\n" } ?? ""
    return declaration + TestExpansion.file("<Connector Identifier=\"é\"/>")
  }

  private func identifier(_ bytes: [UInt8]) -> String? {
    var reader = XMLReader()
    let file = reader.read(SourceFile(path: "Conf.xml", bytes: bytes), id: FileID(0))
    return file.tree?.element(1)[.identifier]
  }

  private func problem(_ bytes: [UInt8]) -> (kind: TextDecoder.Problem, range: SourceRange)? {
    TextDecoder.decode(bytes).problem
  }

  static func utf16(_ text: String, bigEndian: Bool, mark: Bool) -> [UInt8] {
    let units = (mark ? [0xFEFF] : []) + Array(text.utf16)
    return units.flatMap {
      bigEndian ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)]
    }
  }

  @Test(arguments: [nil, "utf-8", "UTF-8", "utf8"])
  func utf8(_ name: String?) {
    let bytes = Array(Self.content(name).utf8)
    #expect(identifier(bytes) == "é")
    #expect(identifier([0xEF, 0xBB, 0xBF] + bytes) == "é")
  }

  /// libxml2 knows UTF-32, and must not read what we take for UTF-8 as that.
  @Test(arguments: [true, false]) func utf32(_ bigEndian: Bool) {
    let bytes = Self.content(nil).unicodeScalars.flatMap { scalar in
      let bytes = (0..<4).map { UInt8(truncatingIfNeeded: scalar.value >> (8 * $0)) }
      return bigEndian ? bytes.reversed() : bytes
    }
    var reader = XMLReader()
    let file = reader.read(SourceFile(path: "Conf.xml", bytes: bytes), id: FileID(0))
    #expect(file.tree == nil)
    #expect(file.diagnostics.map(\.rule.id) == ["SC1001"])
    #expect(file.diagnostics.allSatisfy { !$0.message.contains("encod") })
  }

  @Test(arguments: [nil, "utf-16", "UTF-16"], [true, false])
  func utf16(_ name: String?, _ bigEndian: Bool) {
    let text = Self.content(name)
    #expect(identifier(Self.utf16(text, bigEndian: bigEndian, mark: true)) == "é")
    // Without a mark the declaration tells.
    if name != nil {
      #expect(identifier(Self.utf16(text, bigEndian: bigEndian, mark: false)) == "é")
    }
  }

  @Test func utf16WithSupplementaryPlane() {
    let text = Self.content("utf-16").replacing("é", with: "𝄞")
    #expect(identifier(Self.utf16(text, bigEndian: false, mark: true)) == "𝄞")
  }

  @Test(arguments: ["ISO-8859-1", "latin1", "iso_8859-1"])
  func latin1(_ name: String) {
    let bytes = Self.content(name).unicodeScalars.map { UInt8($0.value) }
    #expect(identifier(bytes) == "é")
  }

  @Test func windows1252() {
    let text = Self.content("windows-1252").unicodeScalars
    let bytes = text.flatMap { $0 == "é" ? [0x80, 0x91, 0x94, 0xE9] : [UInt8($0.value)] }
    #expect(identifier(bytes) == "€‘”é")
  }

  @Test func latin1HasNoEuroSign() {
    let text = Self.content("iso-8859-1").unicodeScalars
    let bytes = text.map { $0 == "é" ? 0x80 : UInt8($0.value) }
    #expect(identifier(bytes) == "\u{80}")
  }

  @Test func everyByteOfWindows1252Survives() {
    let declaration = Array("<?xml version='1.0' encoding='windows-1252'?>".utf8)
    let bytes = declaration + (0x80...0xFF).map { UInt8($0) }
    let text = TextDecoder.decode(bytes).text
    #expect(text.fileBytes == bytes)
    var copy: [UInt8] = []
    var cursor = text.startCursor()
    text.appendFileBytes(of: SourceRange(0, text.bytes.count), to: &copy, cursor: &cursor)
    #expect(copy == bytes)
    var encoded: [UInt8] = []
    text.appendEncoded(text.bytes, to: &encoded)
    #expect(encoded == bytes)
  }

  @Test func aDeclarationThatContradictsTheBytes() {
    let found = problem([0xEF, 0xBB, 0xBF] + Array(Self.content("iso-8859-1").utf8))
    #expect(found?.kind == .contradiction(declared: "iso-8859-1", actual: "UTF-8"))
    let wide = problem(Self.utf16(Self.content("utf-8"), bigEndian: true, mark: true))
    #expect(wide?.kind == .contradiction(declared: "utf-8", actual: "UTF-16"))
    let narrow = problem(Array(Self.content("utf-16").utf8))
    #expect(narrow?.kind == .contradiction(declared: "utf-16", actual: "UTF-8"))
  }

  @Test func anEncodingThatIsNotRead() {
    let found = problem(Array("<?xml version='1.0' encoding='shift_jis'?>".utf8))
    #expect(found?.kind == .unsupported("shift_jis"))
    #expect(found?.range == SourceRange(30, 39))
  }

  @Test func anOddNumberOfBytes() {
    let bytes = Self.utf16("<?xml?>", bigEndian: false, mark: true) + [0x3C]
    #expect(problem(bytes)?.kind == .undecodable)
    #expect(problem(bytes)?.range.start == 7)
  }

  @Test func halfASurrogatePair() {
    let lone: [UInt8] = [0xFF, 0xFE, 0x3C, 0x00, 0xE9, 0x00, 0x1E, 0xD8, 0x3E, 0x00]
    #expect(problem(lone)?.kind == .undecodable)
    #expect(problem(lone)?.range.start == 3)
    let reversed: [UInt8] = [0xFE, 0xFF, 0x00, 0x3C, 0xDD, 0x1E, 0xD8, 0x34]
    #expect(problem(reversed)?.range.start == 1)
  }
}
