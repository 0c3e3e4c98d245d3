extension Expander {
  /// One call whose turn it is.
  struct Work: Sendable {
    let call: Element
    let scaffolding: any Scaffolding.Type
    let tree: TreeID
    /// The same call elsewhere, which has been expanded already or will be in this round.
    let first: Element?
  }

  /// What one thread needs for call after call.
  struct Maker: ~Copyable {
    var writer = TreeWriter()
    let cache = ThreadCache()
  }

  /// What became of it.
  struct Made: Sendable {
    /// Nothing after an error, and where nobody knows what is made; the call then stays in place.
    var tree: SyntaxTree?
    let diagnostics: [Diagnostic]
    var expectations: [ExpansionContext.Expectation] = []
    /// What it is made from, where that is noted.
    var reads: Reads?

    var size: Int { tree?.text.bytes.count ?? 0 }
  }
}

extension SyntaxTree {
  /// What stands for a call that could not be expanded, so that numbers stay in step.
  static func empty(id: TreeID, call: Element) -> SyntaxTree {
    SyntaxTree(
      id: id, text: SourceText(bytes: []), nodes: [], attributes: [],
      provenance: Provenance(
        call: call.id, parts: [], origins: [], nodeOrigins: PackedNumbers(),
        attributeOrigins: PackedNumbers()))
  }
}
