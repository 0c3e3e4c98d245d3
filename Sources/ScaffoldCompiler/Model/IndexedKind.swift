internal import Synchronization

/// The elements of one kind, and the tables that were asked for.
///
/// A table is found without a lock and used without counting who uses it: threads that look things up at
/// the same time would wait for each other over these more than they look things up.
final class IndexedKind: Sendable {
  let elements: [Element]
  /// The address of the table that was made last; each knows the one before it.
  private let newest = Atomic<UInt>(0)
  /// Holds them all; whoever makes one waits for who else does.
  private let tables = Mutex<[Table]>([])

  private final class Table: Sendable {
    let attribute: Name
    let elements: ElementTable
    let former: UncountedReference<Table>?

    init(_ attribute: Name, _ elements: ElementTable, former: UncountedReference<Table>?) {
      self.attribute = attribute
      self.elements = elements
      self.former = former
    }
  }

  init(_ elements: [Element]) {
    self.elements = elements
  }

  /// As many elements as of a former kind, some of them in the place of others. Of its tables those stay in
  /// which they have the same values.
  ///
  /// - Parameter places: where they stand.
  init(_ former: IndexedKind, replacing elements: [Element], at places: [Int]) {
    self.elements = elements
    for table in former.tables.withLock({ $0 }) {
      if let elements = ElementTable(table.elements, replacing: elements, at: places) {
        _ = tables.withLock { add(table.attribute, elements, to: &$0) }
      }
    }
  }

  /// The elements by the value of an attribute.
  @inline(__always)
  func withTable<Result>(_ attribute: Name, _ body: (ElementTable) -> Result) -> Result {
    (made(attribute) ?? make(attribute)).read { body($0.elements) }
  }

  private func made(_ attribute: Name) -> UncountedReference<Table>? {
    var table = UncountedReference<Table>(address: newest.load(ordering: .acquiring))
    while let current = table, current.read({ $0.attribute }) != attribute {
      table = current.read { $0.former }
    }
    return table
  }

  @inline(never)
  private func make(_ attribute: Name) -> UncountedReference<Table> {
    tables.withLock { tables in
      // Somebody else may have made it meanwhile.
      if let made = made(attribute) { return made }
      return add(
        attribute, ElementTable(elements, by: attribute, foldsCase: attribute == .identifier),
        to: &tables)
    }
  }

  private func add(
    _ attribute: Name, _ elements: ElementTable, to tables: inout [Table]
  ) -> UncountedReference<Table> {
    let table = Table(attribute, elements, former: tables.last.map { UncountedReference($0) })
    tables.append(table)
    let reference = UncountedReference(table)
    newest.store(reference.address, ordering: .releasing)
    return reference
  }
}
