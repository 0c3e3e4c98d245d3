/// A DSSE envelope: a text, and the signatures of those who vouch for it.
package struct SignedEnvelope: Sendable {
  package struct Signature: Sendable {
    package let keyIdentifier: String
    package let bytes: [UInt8]
  }

  package static let statementType = "application/vnd.in-toto+json"

  package let payloadType: String
  package let payload: [UInt8]
  package let signatures: [Signature]

  /// Signs a statement.
  ///
  /// - Returns: nothing for bytes that are no key.
  package init?(statement: [UInt8], key: SigningKey, _ cryptography: Cryptography) {
    let message = Self.message(Self.statementType, statement)
    guard let signature = cryptography.sign(message, key.bytes),
      let open = cryptography.publicKey(key.bytes)
    else { return nil }
    payloadType = Self.statementType
    payload = statement
    signatures = [
      Signature(
        keyIdentifier: SigningKey.identifier(ofPublicKey: open, cryptography), bytes: signature)
    ]
  }

  /// - Returns: nothing for JSON that is no envelope.
  init?(_ document: JSONDocument) {
    guard case .string(let type)? = document.root["payloadType"],
      case .string(let text)? = document.root["payload"], let payload = Base64.decode(text),
      case .array(let items)? = document.root["signatures"]
    else { return nil }
    var signatures: [Signature] = []
    for item in items {
      guard case .string(let text)? = item["sig"], let bytes = Base64.decode(text) else {
        return nil
      }
      let key: String = if case .string(let key)? = item["keyid"] { key } else { "" }
      signatures.append(Signature(keyIdentifier: key, bytes: bytes))
    }
    payloadType = type
    self.payload = payload
    self.signatures = signatures
  }

  /// Whether one of the signatures was made with the other half of a public key.
  package func isSigned(by key: SigningKey, _ cryptography: Cryptography) -> Bool {
    let message = Self.message(payloadType, payload)
    return signatures.contains { cryptography.isSigned(message, $0.bytes, key.bytes) }
  }

  package var base64Payload: String { Base64.encode(payload) }

  /// What is signed: the type and the text, each with its length, so that neither passes for the
  /// other.
  private static func message(_ type: String, _ payload: [UInt8]) -> [UInt8] {
    Array("DSSEv1 \(type.utf8.count) \(type) \(payload.count) ".utf8) + payload
  }
}

extension SignedEnvelope.Signature {
  package var base64: String { Base64.encode(bytes) }
}

extension JSONDocument.Node {
  /// What an object holds under a name; nothing for anything else.
  subscript(name: String) -> JSONDocument.Value? {
    guard case .object(let members) = value else { return nil }
    return members.last { $0.key == name }?.node.value
  }
}
