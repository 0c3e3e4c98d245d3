/// One child of a job, with the task that it makes run. There is one for each task of a configuration, so it is small.
package struct PlannedTask: Sendable {
  /// What stands in the job: the task itself, a `Step`, or an override.
  package let entry: Element
  /// The task, where anybody knows it; else the entry.
  private let task: Element
  /// Below zero where the job says none.
  private let levelNumber: Int
  /// Where attributes of the entry stand.
  private let attributes: TaskAttributes
  private let isKnown: Bool
  /// Whether the task itself stands in the job.
  package let isInPlace: Bool
  private let kindOrNone: Name

  /// A name that nothing has.
  private static let noKind = Name(number: .max)

  /// - Parameter entry: a task that stands where it runs.
  init(inPlace entry: Element, _ kind: Name) {
    self.init(entry, entry, kind, isInPlace: true)
  }

  /// - Parameters:
  ///   - entry: a step or an override.
  ///   - find: the task with the identifier that an attribute gives; nothing where nobody knows that.
  init(_ entry: Element, _ find: (Attribute) -> Element?) {
    let task = Self.reference(of: entry).flatMap(find)
    self.init(
      entry, task, task?.name ?? TaskKind.overridden(by: entry.name), isInPlace: false)
  }

  private init(_ entry: Element, _ task: Element?, _ kind: Name?, isInPlace: Bool) {
    self.entry = entry
    self.task = task ?? entry
    self.isInPlace = isInPlace
    isKnown = task != nil
    attributes = TaskAttributes(of: entry)
    levelNumber = attributes.attribute(.level, of: entry)?.number ?? -1
    kindOrNone = kind ?? Self.noKind
  }

  /// The element's name of the task.
  package var kind: Name? { kindOrNone == Self.noKind ? nil : kindOrNone }

  /// The number of its group; nothing where the job says none.
  package var level: Int? { levelNumber < 0 ? nil : levelNumber }

  /// The task; nothing where the name of a step or override is not known.
  package var definition: Element? { isKnown ? task : nil }

  package var isStep: Bool { entry.name == .step }

  /// What other tasks of the job call it.
  package var identifier: String? { identifierAttribute?.value }

  /// What says how other tasks of the job call it.
  var identifierAttribute: Attribute? {
    if isInPlace, let own = attributes.attribute(.identifier, of: entry) { return own }
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
    if isInPlace { return attributes.attribute(attribute, of: entry) }
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
