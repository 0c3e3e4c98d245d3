internal import Crypto
import ScaffoldCompiler

/// The one place that knows where cryptographic functions come from.
enum SwiftCrypto {
  static let functions = Cryptography(
    sha256: { bytes in
      var hash = SHA256()
      unsafe bytes.withUnsafeBytes { unsafe hash.update(bufferPointer: $0) }
      return Array(hash.finalize())
    },
    publicKey: { key in
      (try? Curve25519.Signing.PrivateKey(rawRepresentation: key))
        .map { Array($0.publicKey.rawRepresentation) }
    },
    sign: { message, key in
      (try? Curve25519.Signing.PrivateKey(rawRepresentation: key))
        .flatMap { try? Array($0.signature(for: message)) }
    },
    isSigned: { message, signature, key in
      (try? Curve25519.Signing.PublicKey(rawRepresentation: key))?
        .isValidSignature(signature, for: message) == true
    })
}
