/// All that an expansion sees of the world: the configuration, by look-up, and a way to say what is
/// wrong.
package final class ExpansionContext {
  package let configuration: Configuration
  /// What may live in the product's database alone.
  package let external: ExternalNames
  /// The threads that there are for it.
  package let workers: Workers
  /// What the thread keeps that expands the call.
  package let cache: ThreadCache
  package private(set) var diagnostics: [Diagnostic] = []
  private(set) var expectations: [Expectation] = []

  /// A name that must be declared once everything is expanded.
  struct Expectation: Sendable {
    let kind: ReferenceKind
    let name: String
    let location: SourceLocation
    /// The attribute that names it, where it stands in a file.
    let attribute: Attribute?
  }

  /// Whether calls that could have defined something failed.
  let isIncomplete: Bool

  package init(
    _ configuration: Configuration, external: ExternalNames = ExternalNames(),
    isIncomplete: Bool = false, workers: Workers, cache: ThreadCache = ThreadCache()
  ) {
    self.cache = cache
    self.workers = workers
    self.configuration = configuration
    self.external = external
    self.isIncomplete = isIncomplete
  }

  /// Whether something may be there although no element declares it.
  package func mayBeThere(_ kind: ReferenceKind, _ name: String) -> Bool {
    isIncomplete || external.contains(kind, name)
      || index.fact(NameableThings.self).contains(kind, name, index)
  }

  package var index: DefinitionIndex { configuration.index }

  package func diagnose(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  /// Says that a value names something that may itself be generated: it is looked for at the end.
  package func expect(_ kind: ReferenceKind, _ name: Sourced) {
    guard !external.contains(kind, name.value), let location = location(name.origin) else { return }
    expectations.append(
      Expectation(
        kind: kind, name: name.value, location: location, attribute: attribute(name.origin)))
  }

  package var hasErrors: Bool { diagnostics.containsErrors }

  /// Where a value stands that somebody wrote, through the calls that passed it on.
  package func location(_ origin: Origin) -> SourceLocation? {
    guard let (element, attribute) = written(origin) else { return nil }
    guard !element.isGenerated else {
      return configuration.sourceLocation(of: element)
    }
    return attribute?.location ?? element.location
  }

  /// The attribute of a file that an origin means, if it means one.
  func attribute(_ origin: Origin) -> Attribute? {
    guard let (element, attribute) = written(origin), !element.isGenerated else {
      return nil
    }
    return attribute
  }

  /// What an origin means, seen from the file as far as attributes lead there.
  private func written(_ origin: Origin) -> (element: Element, attribute: Attribute?)? {
    var origin = origin
    while let element = configuration.element(origin.node) {
      let attribute = origin.attribute.map { Attribute(tree: element.tree, index: $0) }
      guard let next = attribute?.origin else { return (element, attribute) }
      origin = next
    }
    return nil
  }

  /// Where the element stands, or the call that generated it.
  package func location(_ element: Element) -> SourceLocation {
    configuration.sourceLocation(of: element)
  }
}
