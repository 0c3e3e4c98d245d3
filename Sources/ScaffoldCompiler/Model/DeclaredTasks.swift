/// The identifiers of every task that stands at top level, of whatever kind.
package struct DeclaredTasks: ComparableFact {
  package let identifiers: Set<String>

  package init(_ index: DefinitionIndex) {
    identifiers = Set(
      index.kinds.filter { $0.text.hasSuffix("Task") }.flatMap { index.identifiers($0) })
  }
}
