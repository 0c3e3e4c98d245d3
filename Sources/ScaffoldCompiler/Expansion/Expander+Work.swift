extension Expander {
  /// One call whose turn it is.
  struct Work: Sendable {
    let call: Element
    let scaffolding: any Scaffolding.Type
    let tree: TreeID
    /// The same call elsewhere, which has been expanded already or will be in this round.
    let first: Element?
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
