/// What the last check of all trees against the catalogue has found to be right.
struct CatalogRecord: Sendable {
  /// A tree in which nothing was wrong. A class, as most are handed on from run to run.
  final class RightTree: Sendable {
    fileprivate let tree: SyntaxTree
    /// Where the elements begin in which something else stands.
    fileprivate let replaced: [Int]
    /// What the walk over it has looked up.
    fileprivate let lookUps: [UInt32]

    init(_ tree: SyntaxTree, _ lookUps: LookUps, _ expanded: ExpandedConfiguration) {
      self.tree = tree
      self.lookUps = lookUps.keys.exactCopy()
      replaced = ReplacedElements.starts(in: tree, expanded)
    }
  }

  fileprivate let basis: CheckBasis
  fileprivate let names: CatalogTables.Names
  fileprivate let fingerprint: [UInt64]
  fileprivate let surroundings: CatalogSurroundings
  /// By number; nothing for a tree in which something is wrong.
  fileprivate private(set) var right: [RightTree?]

  /// - Parameter fingerprint: that of the names in the tables.
  init(_ right: [RightTree], _ tables: CatalogTables, _ fingerprint: [UInt64]) {
    basis = CheckBasis(tables.context)
    names = tables.all
    self.fingerprint = fingerprint
    surroundings = CatalogSurroundings(tables)
    self.right = Array(repeating: nil, count: (right.last?.tree.id.index ?? -1) + 1)
    for known in right { self.right[known.tree.id.index] = known }
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

  /// What is known of a tree, if another walk over it would find nothing: it is the same tree, whatever it
  /// names is what it was, and the same of its elements count no more. Nothing for any other tree.
  func right(_ tree: SyntaxTree) -> CatalogRecord.RightTree? {
    guard tree.id.index < record.right.count, let known = record.right[tree.id.index],
      known.tree === tree, changes?.concern(known.lookUps) != true,
      known.replaced == ReplacedElements.starts(in: tree, expanded)
    else { return nil }
    return known
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
