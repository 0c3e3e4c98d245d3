internal import CLinux

/// Finding text in bytes, at the speed of the C library.
package enum ByteSearch {
  package static func contains(_ text: String, in bytes: [UInt8]) -> Bool {
    contains(Array(text.utf8), in: bytes.span)
  }

  static func contains(_ needle: [UInt8], in bytes: Span<UInt8>) -> Bool {
    unsafe bytes.withUnsafeBytes { bytes in
      unsafe needle.withUnsafeBytes { needle in
        unsafe memmem(bytes.baseAddress, bytes.count, needle.baseAddress, needle.count) != nil
      }
    }
  }
}
