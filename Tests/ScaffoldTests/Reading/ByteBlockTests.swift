import Testing

@testable import ScaffoldCompiler

/// Sixteen bytes at once say what each of them would say alone.
@Suite struct ByteBlockTests {
  private static let quotes = [UInt8(ascii: "\""), UInt8(ascii: "'")]

  private static func endsName(_ byte: UInt8) -> Bool { byte < 0x21 || "=>/:".utf8.contains(byte) }

  private static func matters(_ byte: UInt8, before quote: UInt8) -> Bool {
    byte < 0x20 || byte == quote || "&<".utf8.contains(byte)
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || "<>&\"".utf8.contains(byte)
  }

  @Test(arguments: 0..<16) func everyByteInEveryPlace(_ place: Int) {
    for byte in UInt8.min...UInt8.max {
      var bytes = [UInt8](repeating: UInt8(ascii: "x"), count: 20)
      // In front of the block there is what must not be looked at.
      bytes[0] = UInt8(ascii: "<")
      bytes[place + 2] = byte
      let text = bytes.span
      #expect(
        ByteBlock.lengthOfName(text, at: 2) == (Self.endsName(byte) ? place : 16), "\(byte)")
      for quote in Self.quotes {
        #expect(
          ByteBlock.lengthOfValue(text, at: 2, before: quote)
            == (Self.matters(byte, before: quote) ? place : 16), "\(byte)")
      }
      #expect(
        ByteBlock.lengthOfPlainValue(text, at: 2) == (Self.isEscaped(byte) ? place : 16),
        "\(byte)")
      #expect(ByteBlock.lengthOfASCII(text, at: 2) == (byte < 0x80 ? 16 : place), "\(byte)")
    }
  }

  @Test func theFirstCounts() {
    let bytes = Array("0123456=8/abcdef".utf8)
    #expect(ByteBlock.lengthOfName(bytes.span, at: 0) == 7)
  }

  @Test func fewerThanSixteenAreNone() {
    let bytes = Array("0123456789abcdef".utf8)
    #expect(ByteBlock.lengthOfName(bytes.span, at: 0) == 16)
    #expect(ByteBlock.lengthOfName(bytes.span, at: 1) == nil)
    #expect(ByteBlock.lengthOfValue([UInt8]().span, at: 0, before: 0) == nil)
  }
}
