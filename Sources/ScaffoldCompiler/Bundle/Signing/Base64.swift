/// Bytes as text of 64 characters, RFC 4648 §4.
enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let padding = UInt8(ascii: "=")

  static func encode(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << (8 * UInt32(3 - group.count))
      for place in 0..<4 {
        let digit = alphabet[Int(bits >> (18 - 6 * UInt32(place)) & 63)]
        text.append(place <= group.count ? digit : padding)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// - Returns: nothing for a text that is not exactly what encoding gives.
  static func decode(_ text: some StringProtocol) -> [UInt8]? {
    let characters = Array(text.utf8)
    guard characters.count % 4 == 0 else { return nil }
    var values = [UInt8?](repeating: nil, count: 256)
    for (value, character) in alphabet.enumerated() { values[Int(character)] = UInt8(value) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(characters.count / 4 * 3)
    for start in stride(from: 0, to: characters.count, by: 4) {
      let group = characters[start..<(start + 4)]
      let digits = group.prefix { $0 != padding }
      let isLast = start + 4 == characters.count
      guard digits.count == 4 || (isLast && digits.count >= 2),
        group.dropFirst(digits.count).allSatisfy({ $0 == padding })
      else { return nil }
      var bits: UInt32 = 0
      for character in digits {
        guard let value = values[Int(character)] else { return nil }
        bits = bits << 6 | UInt32(value)
      }
      bits <<= 6 * UInt32(4 - digits.count)
      // Bits that no byte takes are zero; otherwise two texts would mean the same bytes.
      if digits.count < 4, bits & (digits.count == 2 ? 0xFFFF : 0xFF) != 0 { return nil }
      for place in 0..<(digits.count - 1) {
        bytes.append(UInt8(bits >> (16 - 8 * UInt32(place)) & 0xFF))
      }
    }
    return bytes
  }
}
