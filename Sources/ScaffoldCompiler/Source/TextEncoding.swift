/// How the bytes of a file spell its text.
package enum TextEncoding: Sendable, Equatable {
  case utf8
  case utf16(bigEndian: Bool)
  case latin1
  case windows1252

  /// The encoding that an XML declaration names, if it is one that we read.
  ///
  /// UTF-16 by name alone says nothing of byte order; the caller has that from the bytes.
  package init?(declared name: String, bigEndian: Bool = false) {
    switch name.lowercased() {
    case "utf-8", "utf8": self = .utf8
    case "utf-16", "utf-16le", "utf-16be": self = .utf16(bigEndian: bigEndian)
    case "iso-8859-1", "iso_8859-1", "latin1": self = .latin1
    case "windows-1252", "cp1252": self = .windows1252
    default: return nil
    }
  }

  package var isUTF16: Bool {
    if case .utf16 = self { true } else { false }
  }

  /// The bytes that spell a scalar, or nothing where the encoding has no spelling for it.
  package func encode(_ scalar: Unicode.Scalar) -> [UInt8]? {
    switch self {
    case .utf8:
      return Array(String(scalar).utf8)
    case .utf16(let bigEndian):
      return String(scalar).utf16.flatMap { unit in
        bigEndian
          ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      }
    case .latin1:
      return UInt8(exactly: scalar.value).map { [$0] }
    case .windows1252:
      if scalar.value < 0x80 || (0xA0...0xFF).contains(scalar.value) {
        return [UInt8(scalar.value)]
      }
      return Self.windows1252Upper.firstIndex(of: scalar.value).map { [UInt8(0x80 + $0)] }
    }
  }

  /// What the bytes 0x80 to 0x9F mean in Windows-1252 (WHATWG Encoding, index windows-1252).
  static let windows1252Upper: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}

/// The byte order marks that a file may begin with.
package enum ByteOrderMark {
  package static let utf8: [UInt8] = [0xEF, 0xBB, 0xBF]
  package static let utf16LittleEndian: [UInt8] = [0xFF, 0xFE]
  package static let utf16BigEndian: [UInt8] = [0xFE, 0xFF]
}
