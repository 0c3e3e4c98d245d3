/// What the last check of all trees against the catalogue has found to be right.
struct CatalogRecord: Sendable {
  private let tables: CatalogFingerprint
  /// By number; nothing for a tree in which something is wrong.
  private var right: [(tree: SyntaxTree, replaced: [Int])?]

  /// - Parameter isRight: for each tree whether nothing is wrong in it.
  init(
    _ trees: [SyntaxTree], isRight: [Bool], _ tables: CatalogFingerprint,
    _ expanded: ExpandedConfiguration
  ) {
    self.tables = tables
    right = Array(repeating: nil, count: (trees.map(\.id.index).max() ?? -1) + 1)
    for (tree, isRight) in zip(trees, isRight) where isRight {
      right[tree.id.index] = (tree, ReplacedElements.starts(in: tree, expanded))
    }
  }

  /// Whether a check of a tree would find nothing: it is the same one, whatever it names is what it was,
  /// and the same of its elements count no more.
  func isRight(
    _ tree: SyntaxTree, _ tables: CatalogFingerprint, _ expanded: ExpandedConfiguration
  ) -> Bool {
    guard self.tables == tables, tree.id.index < right.count, let known = right[tree.id.index]
    else {
      return false
    }
    return known.tree === tree && known.replaced == ReplacedElements.starts(in: tree, expanded)
  }
}

/// Stands for everything that a walk over a tree looks up elsewhere.
struct CatalogFingerprint: Equatable, Sendable {
  private let names: UInt64
  private let model: UInt64
  private let permissions: PermissionTree
  private let isOpen: [Bool]
  private let hasOpenProperties: Bool
  private let hasNoClient: Bool
  private let external: ExternalNames

  init(_ tables: CatalogTables) {
    names = tables.names.fingerprint
    model = tables.model.fingerprint
    permissions = tables.permissions
    isOpen = tables.isOpen
    hasOpenProperties = tables.hasOpenProperties
    hasNoClient = tables.hasNoClient
    external = tables.context.external
  }
}
