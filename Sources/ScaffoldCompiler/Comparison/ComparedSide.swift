/// One of the two configurations that are compared, seen in one of two ways: as the product will see
/// it, or as it is written.
struct ComparedSide: Sendable {
  /// What counts as being there.
  enum View: Sendable {
    /// Calls have given way to what they make, adjustments to what they adjust.
    case product
    /// Every element of the files, and nothing else.
    case source
  }

  let configuration: Configuration
  let view: View
  /// What stands in for what elsewhere adds to an element; nothing where parts are objects of their
  /// own.
  var joined = JoinedParts()
  /// Where elements start that have given way, by tree.
  private let hidden: [TreeID: Set<Int>]

  init(_ expanded: ExpandedConfiguration, _ view: View) {
    configuration = expanded.configuration
    self.view = view
    hidden =
      view == .source ? [:] : expanded.edits.mapValues { Set($0.map(\.range.start)) }
  }

  /// The children of an element that are there.
  func children(of element: Element) -> [Element] {
    let added = joined.children(addedTo: element)
    guard let starts = hidden[element.treeID] else { return Array(element.children) + added }
    return element.children.filter { !starts.contains($0.range.start) } + added
  }

  /// The objects at top level of these trees, in order.
  func objects(in trees: [SyntaxTree]) -> [Element] {
    trees.flatMap { tree -> [Element] in
      if tree.provenance == nil { return tree.roots.flatMap { children(of: $0) } }
      guard let starts = hidden[tree.id] else { return Array(tree.roots) }
      return tree.roots.filter { !starts.contains($0.range.start) }
    }
  }

  /// Whether the bytes of a tree say all that there is to know about it.
  func isWhole(_ tree: SyntaxTree) -> Bool { hidden[tree.id] == nil }

  /// Whether the same stretches of two trees with equal bytes have given way.
  func hidesTheSame(_ tree: SyntaxTree, as other: ComparedSide, _ otherTree: SyntaxTree) -> Bool {
    hidden[tree.id] == other.hidden[otherTree.id]
  }
}

/// The trees of two sides that can differ: what has the same bytes on both is left out unread.
struct ChangedTrees {
  private(set) var old: [SyntaxTree] = []
  private(set) var new: [SyntaxTree] = []

  init(_ old: ComparedSide, _ new: ComparedSide) {
    compareFiles(old, new)
    if old.view == .product {
      compareGenerated(old, new)
    }
  }

  private mutating func compareFiles(_ old: ComparedSide, _ new: ComparedSide) {
    var byPath: [String: SyntaxTree] = [:]
    for file in old.configuration.files { byPath[file.path] = file.tree }
    var same: Set<TreeID> = []
    for file in new.configuration.files {
      guard let tree = file.tree else { continue }
      if let former = byPath[file.path],
        Self.isSame(former.text.bytes, tree.text.bytes),
        old.hidesTheSame(former, as: new, tree)
      {
        same.insert(former.id)
      } else {
        self.new.append(tree)
      }
    }
    self.old += old.configuration.files.compactMap(\.tree).filter { !same.contains($0.id) }
  }

  private static func isSame(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    ByteHash.isSame(left.span, right.span)
  }

  private mutating func compareGenerated(_ old: ComparedSide, _ new: ComparedSide) {
    var byText: [HashedBytes: [SyntaxTree]] = [:]
    for tree in old.configuration.generated.reversed() where old.isWhole(tree) {
      byText[HashedBytes(tree.text.bytes), default: []].append(tree)
    }
    var same: Set<TreeID> = []
    for tree in new.configuration.generated {
      if new.isWhole(tree), let former = byText[HashedBytes(tree.text.bytes)]?.popLast() {
        same.insert(former.id)
      } else {
        self.new.append(tree)
      }
    }
    self.old += old.configuration.generated.filter { !same.contains($0.id) }
  }
}

/// Bytes as a key: long texts are hashed once, eight bytes at a time, and compared only where their
/// hashes meet.
private struct HashedBytes: Hashable {
  private let bytes: [UInt8]
  private let hash: UInt64

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    hash = ByteHash.hash(bytes.span)
  }

  static func == (left: HashedBytes, right: HashedBytes) -> Bool {
    left.hash == right.hash && ByteHash.isSame(left.bytes.span, right.bytes.span)
  }

  func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}
