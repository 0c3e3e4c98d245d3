/// One child of a job, with the task that it makes run.
package struct PlannedTask: Sendable {
  /// What stands in the job: the task itself, a `Step`, or an override.
  package let entry: Element
  /// The number of its group; nothing where the job says none.
  package let level: Int?
  /// Whether the task itself stands in the job.
  package let isInPlace: Bool
  /// The task where it stands elsewhere. Most do not, and then there is one element to hold on to.
  private let elsewhere: Element?

  /// A task that stands in the job.
  init(_ task: Element, level: Int?) {
    entry = task
    self.level = level
    isInPlace = true
    elsewhere = nil
  }

  /// - Parameters:
  ///   - entry: a step or an override.
  ///   - definition: the task that it names; nothing where nobody knows that.
  init(_ entry: Element, running definition: Element?, level: Int?) {
    self.entry = entry
    self.level = level
    isInPlace = false
    elsewhere = definition
  }

  /// The task; nothing where the name of a step or override is not known.
  package var definition: Element? { isInPlace ? entry : elsewhere }

  package var isStep: Bool { entry.name == .step }

  /// The element's name of the task.
  package var kind: Name? { definition?.name ?? TaskKind.overridden(by: entry.name) }

  /// What other tasks of the job call it.
  package var identifier: String? { identifierAttribute?.value }

  /// What says how other tasks of the job call it.
  var identifierAttribute: Attribute? { definition?.attribute(.identifier) ?? reference }

  /// The attribute by which a step or override names its task.
  package var reference: Attribute? {
    entry.attribute(.identifier) ?? (isStep ? entry.attribute(Term.task) : nil)
  }

  /// The element that says what an attribute is in this job: the override, else the task.
  package func owner(of name: Name) -> Element? {
    if !isStep, entry.attribute(name) != nil { return entry }
    return definition
  }

  /// The value of an attribute in this job.
  package subscript(name: Name) -> String? { owner(of: name)?[name] }

  /// The value of an attribute that says something.
  func text(_ name: Name) -> String? { owner(of: name)?.text(name) }

  /// An attribute that says something.
  func filled(_ name: Name) -> Attribute? { owner(of: name)?.filled(name) }

  /// Whether a Boolean is written and true.
  func holds(_ name: Name) -> Bool { owner(of: name)?.holds(name) ?? false }

  /// The children with a name, those of an override in the place of the task's.
  package func children(_ name: Name) -> NamedElements {
    let own = entry.children(name)
    guard isStep || own.isEmpty else { return own }
    // A step whose task is not known has nothing.
    return definition?.children(name) ?? NamedElements(.none(in: entry.tree), name)
  }

  /// How messages call it.
  var title: String {
    identifier.map { "'\($0)'" } ?? "the \((kind ?? entry.name).text)"
  }
}
