/// The secrets of an agent, good for one thing: finding where else they stand.
///
/// They are kept out of every description, so that none slips into a message.
package struct ClearSecrets: Sendable, CustomStringConvertible, CustomReflectable {
  private var names: [[UInt8]: String] = [:]

  /// What is shorter stands in many places by chance.
  static let minimumLength = 8

  package var description: String { "\(names.count) secrets" }

  package var customMirror: Mirror { Mirror(self, children: []) }

  /// - Parameter name: what the secret is for.
  mutating func insert(_ secret: String, name: String) {
    guard secret.utf8.count >= Self.minimumLength else { return }
    let spellings = [secret, AttributeValue.escaped(secret)].map { Array($0.utf8) }
    for spelling in spellings where names[spelling] == nil {
      names[spelling] = name
    }
  }

  func merging(_ other: ClearSecrets) -> ClearSecrets {
    var copy = self
    copy.names.merge(other.names) { first, _ in first }
    return copy
  }

  package var isEmpty: Bool { names.isEmpty }

  /// Every place of a secret in a text, the longest at each, with what it is for.
  func places(in bytes: [UInt8]) -> [(range: SourceRange, name: String)] {
    guard !names.isEmpty, bytes.count >= Self.minimumLength else { return [] }
    // A window of eight bytes runs along the text; only where one begins like a secret is the
    // whole secret compared.
    var byStart: [UInt64: [[UInt8]]] = [:]
    for secret in names.keys {
      byStart[secret.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }, default: []].append(secret)
    }
    byStart = byStart.mapValues { $0.sorted { $0.count > $1.count } }
    var isEnd = [Bool](repeating: false, count: 256)
    for start in byStart.keys { isEnd[Int(start & 0xFF)] = true }
    var found: [(range: SourceRange, name: String)] = []
    var window: UInt64 = 0
    var next = 0
    for (index, byte) in bytes.enumerated() {
      window = window << 8 | UInt64(byte)
      let start = index - 7
      guard start >= next, isEnd[Int(byte)], let secrets = byStart[window] else { continue }
      for secret in secrets where bytes[start...].starts(with: secret) {
        found.append((SourceRange(start, start + secret.count), names[secret] ?? ""))
        next = start + secret.count
        break
      }
    }
    return found
  }
}
