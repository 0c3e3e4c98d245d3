/// One child of a job, with the task that it makes run.
package struct PlannedTask: Sendable {
  /// What stands in the job: the task itself, a `Step`, or an override.
  package let entry: Element
  /// The element's name of the task.
  package let kind: Name?
  /// The number of its group; nothing where the job says none.
  package let level: Int?
  /// Whether the task itself stands in the job.
  package let isInPlace: Bool
  /// The task where it stands elsewhere. Most do not, and then there is one element to hold on to.
  private let elsewhere: Element?
  /// Those of the entry.
  private let attributes: TaskAttributes

  /// - Parameter entry: a task that stands where it runs.
  init(inPlace entry: Element, _ kind: Name) {
    self.entry = entry
    self.kind = kind
    isInPlace = true
    elsewhere = nil
    attributes = TaskAttributes(of: entry)
    level = Self.level(of: entry, attributes)
  }

  /// - Parameters:
  ///   - entry: a step or an override.
  ///   - find: the task with the identifier that an attribute gives; nothing where nobody knows that.
  init(_ entry: Element, _ find: (Attribute) -> Element?) {
    self.entry = entry
    isInPlace = false
    attributes = TaskAttributes(of: entry)
    level = Self.level(of: entry, attributes)
    elsewhere = Self.reference(of: entry).flatMap(find)
    kind = elsewhere?.name ?? TaskKind.overridden(by: entry.name)
  }

  private static func level(of entry: Element, _ attributes: TaskAttributes) -> Int? {
    attributes[.level].flatMap { entry.attribute(at: $0).number }.flatMap { $0 < 0 ? nil : $0 }
  }

  /// The task; nothing where the name of a step or override is not known.
  package var definition: Element? { isInPlace ? entry : elsewhere }

  package var isStep: Bool { entry.name == .step }

  /// What other tasks of the job call it.
  package var identifier: String? { identifierAttribute?.value }

  /// What says how other tasks of the job call it.
  var identifierAttribute: Attribute? {
    if isInPlace, let place = attributes[.identifier] { return entry.attribute(at: place) }
    return definition?.attribute(.identifier) ?? reference
  }

  /// The attribute by which a step or override names its task.
  package var reference: Attribute? { Self.reference(of: entry) }

  private static func reference(of entry: Element) -> Attribute? {
    entry.attribute(.identifier) ?? (entry.name == .step ? entry.attribute(Term.task) : nil)
  }

  /// The element that says what an attribute is in this job: the override, else the task.
  package func owner(of name: Name) -> Element? {
    if !isInPlace, !isStep, entry.attribute(name) != nil { return entry }
    return definition
  }

  /// The value of an attribute in this job.
  package subscript(name: Name) -> String? { owner(of: name)?[name] }

  /// The value of an attribute that says something.
  func text(_ attribute: TaskAttribute) -> String? { filled(attribute)?.value }

  /// An attribute that says something.
  func filled(_ attribute: TaskAttribute) -> Attribute? {
    if isInPlace { return attributes[attribute].map(entry.attribute(at:)) }
    return owner(of: attribute.name)?.filled(attribute.name)
  }

  /// Whether a Boolean is written and true.
  func holds(_ attribute: TaskAttribute) -> Bool {
    filled(attribute)?.withBytes(Boolean.parse) ?? false
  }

  /// The same for an attribute that few rules ask for.
  func holds(_ name: Name) -> Bool { owner(of: name)?.holds(name) ?? false }

  /// The children with a name, those of an override in the place of the task's.
  package func children(_ name: Name) -> NamedElements {
    let own = entry.children(name)
    if isInPlace { return own }
    guard isStep || own.isEmpty else { return own }
    // A step whose task is not known has nothing.
    return definition?.children(name) ?? NamedElements(.none(in: entry.tree), name)
  }

  /// How messages call it.
  var title: String {
    identifier.map { "'\($0)'" } ?? "the \((kind ?? entry.name).text)"
  }
}
