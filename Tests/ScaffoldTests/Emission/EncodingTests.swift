import ScaffoldCompiler
import Testing

/// A file keeps its encoding: its own bytes as they are, generated text spelt in it.
@Suite struct EncodingTests {
  private static func text(_ declaration: String, _ name: String) -> String {
    "<?xml version=\"1.0\" encoding=\"\(declaration)\"?>\n<!-- à -->\n"
      + TestExpansion.file(
        "  <Connector Identifier=\"A\" DisplayName_L1=\"\(name)\" />\n  <CreateConnectorsJobs />\n  <!-- ù -->"
      )
  }

  private func output(_ bytes: [UInt8]) -> [UInt8] {
    TestExpansion(files: ["Conf.xml": bytes]).output()["Conf.xml"] ?? []
  }

  @Test func latin1() {
    let before = Self.text("iso-8859-1", "é &#x20AC;").unicodeScalars.map { UInt8($0.value) }
    let after = output(before)
    let split = before.firstIndex { $0 == 0xF9 } ?? 0
    #expect(after.starts(with: before.prefix(150)))
    #expect(after.suffix(before.count - split) == before.suffix(before.count - split))
    let text = String(String.UnicodeScalarView(after.map { Unicode.Scalar($0) }))
    #expect(text.contains("DisplayName_L1=\"ZZ Connectors/é &#x20AC;\""))
    #expect(text.contains("modèle de rôles"))
  }

  @Test func windows1252SpellsTheEuroSign() {
    let before = Self.text("windows-1252", "&#x20AC; &#x2192;").unicodeScalars.map {
      UInt8($0.value)
    }
    let after = output(before)
    let wanted = Array("ZZ Connectors/".utf8) + [0x80] + Array(" &#x2192;\"".utf8)
    #expect(after.indices.contains { after[$0...].starts(with: wanted) })
  }

  @Test(arguments: [true, false], [true, false])
  func utf16(_ bigEndian: Bool, _ mark: Bool) {
    let text = Self.text("utf-16", "é𝄞€")
    let before = DecodingTests.utf16(text, bigEndian: bigEndian, mark: mark)
    let plain = output(Array(text.replacing("utf-16", with: "utf-8").utf8))
    let wanted = String(decoding: plain, as: UTF8.self).replacing("utf-8", with: "utf-16")
    #expect(output(before) == DecodingTests.utf16(wanted, bigEndian: bigEndian, mark: mark))
  }

  @Test func utf8WithMark() {
    let text = Array(Self.text("utf-8", "é").utf8)
    #expect(output([0xEF, 0xBB, 0xBF] + text) == [0xEF, 0xBB, 0xBF] + output(text))
  }

  @Test func withoutScaffoldingsEveryByteStays() {
    let text =
      "<?xml version='1.0' encoding='iso-8859-1'?>\r\n<!--\u{80}é-->"
      + TestExpansion.file("\t<A  B = 'é'\r\n/> ")
    let bytes = text.unicodeScalars.map { UInt8($0.value) }
    #expect(output(bytes) == bytes)
    let wide = DecodingTests.utf16(
      text.replacing("iso-8859-1", with: "utf-16"), bigEndian: true, mark: true)
    #expect(output(wide) == wide)
  }
}
