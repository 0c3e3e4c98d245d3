/// How long a value may be: scaffoldings copy values many times over.
package enum ValueLimit {
  /// In bytes, as it is written.
  package static let maximum = 1 << 20

  /// Identifiers become parts of other identifiers, of names and of messages.
  package static let maximumOfIdentifier = 4096

  /// The limit for an attribute of this name.
  static func maximum(for name: Name) -> Int {
    name == .identifier ? maximumOfIdentifier : maximum
  }

  /// Whether a value of this many bytes is read.
  static func allows(_ length: Int, for name: Name) -> Bool {
    length <= maximumOfIdentifier || length <= maximum(for: name)
  }
}
