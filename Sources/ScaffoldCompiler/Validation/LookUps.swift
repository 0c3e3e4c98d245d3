/// What a walk over a tree looks up by name elsewhere. While all of that is what it was, the walk finds what it
/// has found.
///
/// Only of some use for a later validation, so there is none where nobody remembers anything.
final class LookUps {
  /// Numbers of the look-ups, in their order; a few stand for several ones.
  private(set) var keys: [UInt32] = []

  /// What is asked of a name, as a number; the definitions of a kind have the number of its place.
  enum Space {
    static let entityType = ReferenceKind.entityType.place.map(UInt64.init) ?? 0
    static let resourceTypeEnds: UInt64 = 1 << 32
    /// And above that the type.
    static let property: UInt64 = 1 << 33
  }

  func note(_ name: Span<UInt8>, kind place: UInt8) {
    note(Self.key(name, UInt64(place)))
  }

  func note(type name: Span<UInt8>) { note(Self.key(name, Space.entityType)) }

  func note(endsOf resourceType: Span<UInt8>) {
    note(Self.key(resourceType, Space.resourceTypeEnds))
  }

  func note(property name: Span<UInt8>, of type: Int, _ names: EntityNames) {
    note(Self.key(ofProperty: name, of: type, names))
  }

  private func note(_ key: UInt32) {
    // Neighbours mostly ask for the same.
    if keys.last != key { keys.append(key) }
  }

  static func key(_ name: Span<UInt8>, _ space: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: ByteHash.hash(ByteHash.hash(name) ^ space) >> 32)
  }

  /// The same for every model in which the type has that name, whatever its number.
  static func key(ofProperty name: Span<UInt8>, of type: Int, _ names: EntityNames) -> UInt32 {
    key(name, names.hash(ofType: type) | Space.property)
  }
}

/// The look-ups that may find something else than in an earlier validation.
struct ChangedLookUps {
  private var keys = ChangedKeys()

  init(from former: CatalogTables.Names, to current: CatalogTables.Names) {
    current.definitions.visitChanges(since: former.definitions) {
      keys.insert(Self.wide(LookUps.key($0, $1)))
    }
    current.model.visitChanges(since: former.model) { keys.insert(Self.wide($0)) }
  }

  /// A key of 64 bits, with the same bits at both ends.
  private static func wide(_ key: UInt32) -> UInt64 { UInt64(key) << 32 | UInt64(key) }

  /// Whether one of them is among what a walk has looked up.
  func concern(_ lookUps: [UInt32]) -> Bool {
    lookUps.contains { keys.contains(Self.wide($0)) }
  }
}
