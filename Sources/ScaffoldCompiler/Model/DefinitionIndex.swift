#if !THREAD_SANITIZER
  package import Synchronization
#endif

/// What the configuration defines, by kind: the elements that stand directly under a root.
///
/// Looking something up by an attribute's value hashes; the table for a pair of kind and attribute
/// is made when it is first asked for, in one pass over the elements of that kind.
package final class DefinitionIndex: Sendable {
  private let kindPlaces: NameMap
  private let kindNames: [Name]
  private let lists: [IndexedKind]
  /// The same, for look-ups.
  private let references: [UncountedReference<IndexedKind>]
  @usableFromInline
  let facts = Mutex<[ObjectIdentifier: any AnyObject & Sendable]>([:])
  /// Whether it notes what is read of it.
  @usableFromInline
  package let notes: Bool
  /// The index in whose place this one stands, for facts that are nearly what they were.
  let predecessor = Mutex<Predecessor?>(nil)
  /// What each fact has read, where that is noted.
  let factReads = Mutex<[ObjectIdentifier: FactReads]>([:])

  /// What is worked out once; whoever asks meanwhile waits for it.
  ///
  /// Of any type: to make sure that one is derived, the runtime would go through every conformance there is.
  @usableFromInline
  final class Fact<Derived: Sendable>: Sendable {
    @usableFromInline
    let value = Mutex<Derived?>(nil)

    @inlinable
    init() {}
  }

  /// - Parameters:
  ///   - excluded: elements that the expansion has taken out of their place.
  ///   - notes: whether it notes what is read of it.
  convenience init(
    _ trees: [SyntaxTree], excluding excluded: Set<NodeID> = [],
    workers: Workers = Workers(count: 1), notes: Bool = false
  ) {
    let lists = Self.lists(of: trees, excluding: excluded, workers)
    self.init(lists.map { ($0, IndexedKind($1)) }, notes: notes)
  }

  /// An index with more trees than a former one. The kinds of which they bring nothing keep their
  /// tables.
  convenience init(
    _ former: DefinitionIndex, adding trees: ArraySlice<SyntaxTree>, workers: Workers
  ) {
    let added = Self.lists(of: Array(trees), excluding: [], workers)
    let names = Set(added.map(\.name))
    self.init(
      zip(former.kindNames, former.lists).filter { !names.contains($0.0) }
        + added.map { ($0, IndexedKind(former.elements($0) + $1)) },
      notes: former.notes)
  }

  init(_ kinds: [(name: Name, list: IndexedKind)], notes: Bool) {
    self.notes = notes
    kindNames = kinds.map(\.name)
    lists = kinds.map(\.list)
    references = lists.map { UncountedReference($0) }
    kindPlaces = NameMap(kinds.enumerated().map { ($0.element.name, $0.offset) })
  }

  private func kind(_ name: Name) -> UncountedReference<IndexedKind>? {
    kindPlaces[name].map { references[$0] }
  }

  /// The elements of a kind by the value of an attribute; nothing where there are none of the kind.
  @inline(__always)
  private func withTable<Result>(
    _ kind: Name, by attribute: Name, _ body: (ElementTable) -> Result
  ) -> Result? {
    self.kind(kind)?.read { $0.withTable(attribute, body) }
  }

  /// The elements by kind, in order of tree and place.
  static func lists(
    of trees: [SyntaxTree], excluding excluded: Set<NodeID>, _ workers: Workers
  ) -> [(name: Name, elements: [Element])] {
    let stretches = Workers.stretches(of: trees, length: 256)
    let parts = workers.map(stretches, chunk: 1, state: {}) { _, _, trees in
      var lists = KindLists()
      trees.forEach(fetching: .nodes) { lists.add($0, excluding: excluded) }
      return lists.all
    }
    if parts.count == 1 { return parts[0] }
    var kinds: [(name: Name, pieces: [[Element]])] = []
    var places = NameNumbers()
    for (name, elements) in parts.joined() {
      let place = places.insert(name)
      if place == kinds.count { kinds.append((name, [])) }
      kinds[place].pieces.append(elements)
    }
    return workers.map(kinds, chunk: 1, state: {}) { _, _, kind in
      (kind.name, LargePages.array(joining: kind.pieces))
    }
  }

  /// Every kind that occurs, with its elements and the tables of them.
  var indexedKinds: [(name: Name, list: IndexedKind)] { Array(zip(kindNames, lists)) }

  /// Every kind that occurs.
  package var kinds: some Sequence<Name> {
    if notes { ReadLog.current?.noteKinds() }
    return kindNames
  }

  /// All elements of a kind, in order of file and place.
  package func elements(_ kind: Name) -> [Element] {
    note(kind)
    return self.kind(kind)?.read { $0.elements } ?? []
  }

  /// How many elements of a kind there are.
  package func count(_ kind: Name) -> Int {
    note(kind)
    return self.kind(kind)?.read { $0.elements.count } ?? 0
  }

  /// The elements of a kind whose attribute has this value, in order of file and place.
  package func elements(_ kind: Name, where attribute: Name, is value: String) -> [Element] {
    elements(kind, where: attribute, is: value.utf8.span)
  }

  /// The elements of a kind whose attribute has the value of another attribute, which may be any
  /// element's.
  package func elements(
    _ kind: Name, where attribute: Name, is value: Attribute
  ) -> [Element] {
    value.withBytes { elements(kind, where: attribute, is: $0) }
  }

  /// The same for bytes.
  func elements(_ kind: Name, where attribute: Name, is value: Span<UInt8>) -> [Element] {
    note(kind, where: attribute, is: value)
    var found: [Element] = []
    withTable(kind, by: attribute) { table in
      table.search(value) {
        found.append($0)
        return true
      }
    }
    return found
  }

  /// Whether an element of a kind whose attribute has the value of another one is such a one.
  package func contains(
    _ kind: Name, where attribute: Name, is value: Attribute,
    _ isMeant: (Element) -> Bool = { _ in true }
  ) -> Bool {
    first(kind, where: attribute, is: value, isMeant) != nil
  }

  /// The first such element of a kind whose attribute has the value of another one.
  package func first(
    _ kind: Name, where attribute: Name, is value: Attribute, _ isMeant: (Element) -> Bool
  ) -> Element? {
    var found: Element?
    value.withBytes { value in
      note(kind, where: attribute, is: value)
      withTable(kind, by: attribute) { table in
        table.search(value) {
          if isMeant($0) { found = $0 }
          return found == nil
        }
      }
    }
    return found
  }

  private func first(_ kind: Name, where attribute: Name, is value: Span<UInt8>) -> Element? {
    note(kind, where: attribute, is: value)
    return withTable(kind, by: attribute) { $0.first(value) } ?? nil
  }

  /// The elements of a kind by the value of an attribute, for whoever asks again and again.
  func table(_ kind: Name, by attribute: Name) -> ElementTable? {
    note(kind)
    return withTable(kind, by: attribute) { $0 }
  }

  /// The first element of a kind with this identifier.
  package func definition(_ kind: Name, _ identifier: String) -> Element? {
    definition(kind, identifier.utf8.span)
  }

  /// The same for bytes.
  func definition(_ kind: Name, _ identifier: Span<UInt8>) -> Element? {
    first(kind, where: .identifier, is: identifier)
  }

  /// The first element of a kind whose identifier is the value of an attribute.
  package func definition(_ kind: Name, named reference: Attribute) -> Element? {
    reference.withBytes { first(kind, where: .identifier, is: $0) }
  }

  /// The identifiers of a kind, in order of file and place.
  package func identifiers(_ kind: Name) -> [String] {
    elements(kind).compactMap { $0[.identifier] }
  }

  /// Gives up what was worked out; whoever asks again has it worked out anew.
  func forgetFacts(_ workers: Workers) {
    let former = facts.withLock { facts in
      let former = facts
      facts = [:]
      return former
    }
    workers.dispose(of: former)
  }

  /// Something that is worked out from the whole configuration once and then shared.
  ///
  /// Inlinable, because elsewhere it would look up again and again what type it is asked for.
  @inlinable
  package func fact<Derived: DerivedFact>(_ type: Derived.Type) -> Derived {
    let key = ObjectIdentifier(type)
    if notes { noteFact(key) }
    // Each has a lock of its own, because one may ask for another.
    let fact = facts.withLock { facts in
      // The key says what it is, so that nothing has to look it up.
      if let known = facts[key] { return unsafe unsafeDowncast(known, to: Fact<Derived>.self) }
      let new = Fact<Derived>()
      facts[key] = new
      return new
    }
    return fact.value.withLock { value in
      if let value { return value }
      let made = notes ? noting(type) : Derived(self)
      value = made
      return made
    }
  }
}

/// Elements by kind, in the making.
private struct KindLists {
  private(set) var all: [(name: Name, elements: [Element])] = []
  private var places = NameNumbers()
  /// Most neighbours are of one kind, so the place of the last one is at hand.
  private var last = 0

  mutating func add(_ tree: SyntaxTree, excluding excluded: Set<NodeID>) {
    for root in tree.roots {
      if tree.provenance != nil {
        add(root)
      } else {
        for child in root.children where excluded.isEmpty || !excluded.contains(child.id) {
          add(child)
        }
      }
    }
  }

  private mutating func add(_ element: Element) {
    all[place(of: element.name)].elements.append(element)
  }

  private mutating func place(of name: Name) -> Int {
    if last < all.count, all[last].name == name { return last }
    last = places.insert(name)
    if last == all.count { all.append((name, [])) }
    return last
  }
}
