/// What the product's database may define without the configuration doing so: whole kinds, and
/// single names.
package struct ExternalNames: Hashable, Sendable {
  /// Kinds of which any name may be defined there.
  package var kinds: Set<ReferenceKind>
  private var names: [ReferenceKind: Set<String>] = [:]

  package init(_ kinds: Set<ReferenceKind> = []) {
    self.kinds = kinds
  }

  package mutating func insert(_ kind: ReferenceKind, _ name: String) {
    names[kind, default: []].insert(name)
  }

  package mutating func formUnion(_ other: ExternalNames) {
    kinds.formUnion(other.kinds)
    names.merge(other.names) { $0.union($1) }
  }

  /// Each kind, and each name behind its kind, sorted: `agent`, `openIdClient Job`.
  package var listing: [String] {
    let whole = kinds.map(\.optionName)
    let single = names.flatMap { kind, names in names.map { "\(kind.optionName) \($0)" } }
    return (whole + single).sorted { $0.precedes($1) }
  }

  /// Whether a name of a kind may be defined in the database alone.
  package func contains(
    _ kind: ReferenceKind, _ name: @autoclosure () -> String
  ) -> Bool {
    kinds.contains(kind) || names[kind]?.contains(name()) == true
  }
}
