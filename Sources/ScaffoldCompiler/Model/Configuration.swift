/// A whole configuration: every file in order, every generated tree so far, and the index over both.
package struct Configuration: Sendable {
  package let files: [ParsedFile]
  /// What scaffoldings have made, in order of their calls; empty before expansion.
  package let generated: [SyntaxTree]
  package let index: DefinitionIndex
  /// Elements that the expansion has taken out of their place, which the index leaves out.
  private let excluded: Set<NodeID>

  /// - Parameter notes: whether its index notes what is read.
  package init(
    files: [ParsedFile], generated: [SyntaxTree] = [], excluding excluded: Set<NodeID> = [],
    workers: Workers = Workers(count: 1), notes: Bool = false
  ) {
    self.init(
      files, generated, excluded,
      DefinitionIndex(
        files.compactMap(\.tree) + generated, excluding: excluded, workers: workers,
        notes: notes))
  }

  /// The same files with other generated trees. What is known of the elements stays known where
  /// trees are only added.
  init(
    _ former: Configuration, generated: [SyntaxTree], excluding excluded: Set<NodeID>,
    _ workers: Workers
  ) {
    let count = former.generated.count
    let isLonger =
      excluded == former.excluded && generated.count >= count
      && zip(former.generated, generated).allSatisfy { $0 === $1 }
    guard isLonger else {
      self.init(
        files: former.files, generated: generated, excluding: excluded, workers: workers,
        notes: former.index.notes)
      return
    }
    self.init(
      former.files, generated, excluded,
      DefinitionIndex(former.index, adding: generated[count...], workers: workers))
  }

  init(
    _ files: [ParsedFile], _ generated: [SyntaxTree], _ excluded: Set<NodeID>,
    _ index: DefinitionIndex
  ) {
    self.files = files
    self.generated = generated
    self.excluded = excluded
    self.index = index
  }

  /// The number of the next tree that is generated.
  var nextTree: TreeID { TreeID(files.count + generated.count) }

  /// The tree of this number; nothing for a file that could not be read.
  package func tree(_ id: TreeID) -> SyntaxTree? {
    id.index < files.count ? files[id.index].tree : generated[id.index - files.count]
  }

  /// The element of this number.
  package func element(_ id: NodeID) -> Element? {
    tree(id.tree)?.element(id.index)
  }

  /// The file in which a tree's text stands; nothing for a generated tree.
  package func file(_ id: TreeID) -> ParsedFile? {
    id.index < files.count ? files[id.index] : nil
  }

  /// The place in a file where an element, or the call that made it, stands.
  package func sourceLocation(of element: Element) -> SourceLocation {
    var element = element
    while let provenance = element.tree.provenance, let call = self.element(provenance.call) {
      element = call
    }
    return SourceLocation(file: FileID(element.treeID.index), range: element.nameRange)
  }
}

extension Element {
  /// Where the element's name stands, for an element of a file.
  package var location: SourceLocation {
    SourceLocation(file: FileID(tree.id.index), range: nameRange)
  }
}

extension Attribute {
  /// Where the value stands, for an attribute of a file.
  package var location: SourceLocation {
    SourceLocation(file: FileID(tree.id.index), range: valueRange)
  }

  /// Where the name stands, for an attribute of a file.
  package var nameLocation: SourceLocation {
    SourceLocation(file: FileID(tree.id.index), range: nameRange)
  }
}
