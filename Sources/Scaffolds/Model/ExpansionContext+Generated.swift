import ScaffoldCompiler

extension ExpansionContext {
  /// Whether an earlier turn has generated an element: a module's own stands, and what a template
  /// would make in its place is not needed.
  func isGenerated(_ kind: Name, _ identifier: String?) -> Bool {
    guard let identifier else { return false }
    return index.elements(kind, where: .identifier, is: identifier)
      .contains { $0.isGenerated }
  }
}
