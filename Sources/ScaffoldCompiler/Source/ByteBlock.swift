internal import CLinux

/// Sixteen neighbouring bytes that are asked all at once; see `ByteWord` for eight.
enum ByteBlock {
  /// How many bytes come before the first that usually stands behind a name: a space, a sign, the end of
  /// a tag, or the colon behind a prefix; sixteen where none is, nothing where fewer bytes are left.
  @inline(__always)
  static func lengthOfName(_ bytes: Span<UInt8>, at offset: Int) -> Int? {
    unsafe length(bytes, offset) { unsafe scaffold_ends_of_name($0) }
  }

  /// The same for the first that matters in a value: its quote, `&`, `<` or a control character.
  @inline(__always)
  static func lengthOfValue(_ bytes: Span<UInt8>, at offset: Int, before quote: UInt8) -> Int? {
    unsafe length(bytes, offset) { unsafe scaffold_marks_of_value($0, quote) }
  }

  /// The same for the first that cannot stand between double quotes as it is, or is a control
  /// character.
  @inline(__always)
  static func lengthOfPlainValue(_ bytes: Span<UInt8>, at offset: Int) -> Int? {
    unsafe length(bytes, offset) { unsafe scaffold_marks_to_escape($0) }
  }

  /// The same for the first that is not ASCII.
  @inline(__always)
  static func lengthOfASCII(_ bytes: Span<UInt8>, at offset: Int) -> Int? {
    unsafe length(bytes, offset) { unsafe scaffold_marks_beyond_ascii($0) }
  }

  @inline(__always)
  private static func length(
    _ bytes: Span<UInt8>, _ offset: Int, _ marks: (UnsafeRawPointer) -> UInt32
  ) -> Int? {
    guard bytes.count - offset >= 16 else { return nil }
    return unsafe bytes.withUnsafeBytes { bytes in
      // There are bytes, so they stand somewhere.
      guard let start = bytes.baseAddress else { return 0 }
      return unsafe (marks(start + offset) | 1 << 16).trailingZeroBitCount
    }
  }
}
