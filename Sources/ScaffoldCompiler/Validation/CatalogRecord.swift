/// What the last check of all trees against the catalogue has found to be right.
struct CatalogRecord: Sendable {
  fileprivate struct Entry: Sendable {
    let tree: SyntaxTree
    let replaced: [Int]
    let lookUps: [UInt32]
  }

  fileprivate let basis: CheckBasis
  fileprivate let names: CatalogTables.Names
  fileprivate let fingerprint: [UInt64]
  fileprivate let surroundings: CatalogSurroundings
  /// By number; nothing for a tree in which something is wrong.
  fileprivate private(set) var right: [Entry?]

  /// - Parameters:
  ///   - right: the trees in which nothing is wrong, each with what the walk over it has looked up.
  ///   - fingerprint: that of the names in the tables.
  init(
    _ right: [(tree: SyntaxTree, lookUps: [UInt32])], _ tables: CatalogTables,
    _ fingerprint: [UInt64]
  ) {
    basis = CheckBasis(tables.context)
    names = tables.all
    self.fingerprint = fingerprint
    surroundings = CatalogSurroundings(tables)
    self.right = Array(repeating: nil, count: (right.map(\.tree.id.index).max() ?? -1) + 1)
    for (tree, lookUps) in right {
      self.right[tree.id.index] = Entry(
        tree: tree, replaced: ReplacedElements.starts(in: tree, tables.context.expanded),
        lookUps: lookUps)
    }
  }
}

/// What of a record holds for another validation.
struct CatalogRecall: Sendable {
  private let record: CatalogRecord
  private let expanded: ExpandedConfiguration
  /// Nothing where every name is what it was.
  private let changes: ChangedLookUps?

  /// Nothing where nothing holds.
  ///
  /// - Parameter fingerprint: that of the names in the tables.
  init?(_ record: CatalogRecord, _ tables: CatalogTables, _ fingerprint: [UInt64]) {
    guard record.surroundings == CatalogSurroundings(tables) else { return nil }
    self.record = record
    expanded = tables.context.expanded
    if record.fingerprint == fingerprint {
      changes = nil
    } else {
      // Elements of the former index may be looked at only if it is that of the run before this one.
      guard tables.context.changes(since: record.basis) != nil else { return nil }
      changes = ChangedLookUps(from: record.names, to: tables.all)
    }
  }

  /// What the walk over a tree has looked up, if another one would find nothing: it is the same tree, whatever it
  /// names is what it was, and the same of its elements count no more. Nothing for any other tree.
  func lookUps(ofRight tree: SyntaxTree) -> [UInt32]? {
    guard tree.id.index < record.right.count, let known = record.right[tree.id.index],
      known.tree === tree, changes?.concern(known.lookUps) != true,
      known.replaced == ReplacedElements.starts(in: tree, expanded)
    else { return nil }
    return known.lookUps
  }
}

/// What a walk over a tree depends on besides the tree and what it looks up by name.
private struct CatalogSurroundings: Equatable, Sendable {
  private let permissions: PermissionTree
  private let isOpen: [Bool]
  private let hasOpenProperties: Bool
  private let hasNoClient: Bool
  private let external: ExternalNames

  init(_ tables: CatalogTables) {
    permissions = tables.permissions
    isOpen = tables.isOpen
    hasOpenProperties = tables.hasOpenProperties
    hasNoClient = tables.hasNoClient
    external = tables.context.external
  }
}
