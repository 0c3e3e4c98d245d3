/// The cryptographic functions that a bundle needs; whoever runs the compiler brings them along.
package struct Cryptography: Sendable {
  package typealias Bytes = [UInt8]

  package let sha256: @Sendable (Bytes) -> Bytes
  /// The public half of an Ed25519 key; nothing for bytes that are none.
  package let publicKey: @Sendable (_ privateKey: Bytes) -> Bytes?
  /// The Ed25519 signature of a message; nothing for bytes that are no private key.
  package let sign: @Sendable (_ message: Bytes, _ privateKey: Bytes) -> Bytes?
  /// Whether a signature of a message was made with the other half of a public key.
  package let isSigned: @Sendable (_ message: Bytes, _ signature: Bytes, _ publicKey: Bytes) -> Bool

  package init(
    sha256: @escaping @Sendable (Bytes) -> Bytes,
    publicKey: @escaping @Sendable (_ privateKey: Bytes) -> Bytes?,
    sign: @escaping @Sendable (_ message: Bytes, _ privateKey: Bytes) -> Bytes?,
    isSigned: @escaping @Sendable (_ message: Bytes, _ signature: Bytes, _ publicKey: Bytes) -> Bool
  ) {
    self.sha256 = sha256
    self.publicKey = publicKey
    self.sign = sign
    self.isSigned = isSigned
  }

  /// The digest as everybody writes it.
  package func hexDigest(_ bytes: Bytes) -> String { Self.hex(sha256(bytes)) }

  private static func hex(_ bytes: Bytes) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: Bytes = []
    text.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
