/// Where elements of one tree begin that the expansion has replaced or moved, for whoever goes through the
/// tree from its beginning to its end.
struct ReplacedElements {
  private let starts: [Int]
  private var next = 0

  init(in tree: SyntaxTree, _ expanded: ExpandedConfiguration) {
    starts = Self.starts(in: tree, expanded)
  }

  /// Where they begin, in order.
  static func starts(in tree: SyntaxTree, _ expanded: ExpandedConfiguration) -> [Int] {
    (expanded.edits[tree.id] ?? []).map(\.range.start)
  }

  /// Whether an element that begins here is one of them.
  ///
  /// - Parameter start: behind the one that was asked for before.
  mutating func contains(_ start: UInt32) -> Bool {
    while next < starts.count, starts[next] < start { next += 1 }
    return next < starts.count && starts[next] == start
  }
}
