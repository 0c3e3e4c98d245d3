/// What a piece of work has read of a configuration. While none of it changes, the work need not be done
/// again.
struct Reads: Sendable {
  /// The kinds of which it may have seen every element.
  let kinds: [Name]
  /// What it has looked up by the value of an attribute, each as `Reads.key`.
  let keys: [UInt64]
  /// What it has asked for that is derived from the configuration.
  let facts: [ObjectIdentifier]
  /// Whether it has asked which kinds there are.
  let hasListedKinds: Bool

  /// What stands for every element of a kind whose attribute has a value.
  static func key(_ kind: Name, _ attribute: Name, _ value: Span<UInt8>) -> UInt64 {
    let place = UInt64(kind.number) << 32 | UInt64(attribute.number)
    return ByteHash.hash(ByteHash.hash(value) ^ place)
  }
}
