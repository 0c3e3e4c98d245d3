/// The calls there are, each once: the product keeps one instance of a scaffolding for each set of
/// attributes and arguments.
struct CallInstances {
  /// By what they say, as a hash; where two hashes are the same, the later call has the next one.
  private var first: [UInt64: Element] = [:]

  /// The call that says the same and came first; nothing for a new one, which is kept.
  ///
  /// - Parameter hash: that of the call.
  mutating func first(
    like call: Element, _ hash: UInt64, _ signature: ScaffoldingSignature
  ) -> Element? {
    // What stays for the product is the product's to compare.
    guard signature.documentation != .none else { return nil }
    var key = hash
    while let known = first[key] {
      if Self.isSame(known, call) { return known }
      key &+= 1
    }
    first[key] = call
    return nil
  }

  /// Two calls that say the same have the same.
  static func hash(_ element: Element) -> UInt64 {
    var hash = UInt64(element.name.number)
    for attribute in element.attributes where attribute.isMeaningful {
      // A sum, because their order says nothing.
      hash &+= attribute.withBytes { ByteHash.hash($0) } &* UInt64(attribute.name.number + 1)
    }
    for child in element.children { hash = hash &* 31 &+ Self.hash(child) }
    return hash
  }

  /// Whether two calls say the same, in whatever order of attributes.
  static func isSame(_ one: Element, _ other: Element) -> Bool {
    one.name == other.name
      && meaning(of: one).elementsEqual(meaning(of: other)) {
        $0.name == $1.name && $0.hasSameValue(as: $1)
      }
      && one.children.elementsEqual(other.children, by: isSame)
  }

  /// The attributes that say something, in an order of their own.
  private static func meaning(of element: Element) -> [Attribute] {
    element.attributes.filter(\.isMeaningful).sorted { $0.name.number < $1.name.number }
  }
}

extension Attribute {
  /// Whether it says something about a call.
  fileprivate var isMeaningful: Bool { name != .id && !isNamespaceDeclaration }
}

extension ExpansionContext {
  /// Says that a call repeats another one, unless one element of a file made both of them.
  func noteRepetition(of first: Element, by call: Element) {
    let place = location(call)
    let other = location(first)
    guard place != other else { return }
    diagnose(.repeatedCall(call.name.text, at: place, first: other))
  }
}
