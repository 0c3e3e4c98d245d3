/// A set of ASCII bytes, by one bit for each of the 128, so that to ask of one takes no look-up.
struct ASCIISet {
  /// Those from 0 to 63.
  let low: UInt64
  /// Those from 64 to 127.
  let high: UInt64

  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    let bits: UInt64 =
      switch byte >> 6 {
      case 0: low
      case 1: high
      default: 0
      }
    return bits &>> UInt64(byte) & 1 == 1
  }
}
