/// An Ed25519 key out of a PEM file, as `openssl genpkey -algorithm ed25519` and
/// `openssl pkey -pubout` write them.
package struct SigningKey: Sendable {
  package enum Half: Sendable {
    case secret
    case open
  }

  /// The 32 bytes of the key itself.
  package let bytes: [UInt8]

  /// - Parameters:
  ///   - half: which half is needed.
  ///   - path: how messages call the file.
  package init(pem: [UInt8], half: Half, path: String) throws(EnvironmentError) {
    let text = String(decoding: pem, as: UTF8.self)
    let wanted = half == .secret ? "PRIVATE KEY" : "PUBLIC KEY"
    guard let der = Self.content(of: text, label: wanted) else {
      throw EnvironmentError("'\(path)' \(Self.reason(text, half))")
    }
    let key: [UInt8]?
    switch half {
    case .secret:
      // RFC 8410, version 1 or 2 of the structure: the key's 32 bytes stand behind these.
      key = Self.secretPrefixes.firstNonNil { prefix in
        der.count >= 16 + 32 && der[0] == 0x30 && der[2...].starts(with: prefix)
          ? Array(der[16..<48]) : nil
      }
    case .open:
      let isOpen = der.count == 44 && der.starts(with: Self.openPrefix)
      key = isOpen ? Array(der[12...]) : nil
    }
    guard let key else {
      throw EnvironmentError(
        "'\(path)' is no Ed25519 key; 'openssl genpkey -algorithm ed25519' makes one")
    }
    bytes = key
  }

  private static let openPrefix: [UInt8] = [
    0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00,
  ]

  private static let secretPrefixes: [[UInt8]] = [0, 1].map { version in
    [
      0x02, 0x01, version, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20,
    ]
  }

  /// The name under which a signature says whose it is: the digest of the public key as OpenSSL
  /// writes it in DER.
  package static func identifier(ofPublicKey key: [UInt8], _ cryptography: Cryptography) -> String {
    cryptography.hexDigest(openPrefix + key)
  }

  private static func content(of text: String, label: String) -> [UInt8]? {
    var lines = text.split(whereSeparator: \.isNewline)[...]
    guard let start = lines.firstIndex(of: "-----BEGIN \(label)-----") else { return nil }
    lines = lines[(start + 1)...]
    guard let end = lines.firstIndex(of: "-----END \(label)-----") else { return nil }
    return Base64.decode(lines[..<end].joined())
  }

  private static func reason(_ text: String, _ half: Half) -> String {
    if text.contains("BEGIN ENCRYPTED PRIVATE KEY") {
      return "is encrypted; decrypt it with 'openssl pkey'"
    }
    switch half {
    case .open where text.contains("BEGIN PRIVATE KEY"):
      return "is a private key; 'openssl pkey -pubout' makes the public one"
    case .secret where text.contains("BEGIN PUBLIC KEY"):
      return "is a public key; a private one signs"
    default:
      return "holds no PEM of a \(half == .secret ? "private" : "public") key"
    }
  }
}

extension Sequence {
  fileprivate func firstNonNil<Value>(_ transform: (Element) -> Value?) -> Value? {
    for element in self {
      if let value = transform(element) { return value }
    }
    return nil
  }
}
