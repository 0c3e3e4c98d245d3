/// Looks through a whole configuration for attributes that name one element.
struct ReferrerScan {
  private let identifier: String
  private let isTask: Bool
  private let kind: String
  private let kindName: Name

  init(kind: Name, identifier: String) {
    self.identifier = identifier
    self.kind = kind.text
    kindName = kind
    isTask = TaskKind.contains(kind)
  }

  /// In order of file and place, what is generated last.
  func run(over configuration: Configuration) -> [(element: Element, attribute: Name)] {
    var found: [(element: Element, attribute: Name)] = []
    var numbers = NameNumbers()
    // By the number of the attribute's name.
    var verdicts: [Bool] = []
    func scan(_ element: Element) {
      for attribute in element.attributes {
        let number = numbers.insert(attribute.name)
        if number == verdicts.count { verdicts.append(names(attribute.name)) }
        let isReference = verdicts[number]
        let isStep = isTask && attribute.name == .identifier && runsTask(element)
        if isReference || isStep, attribute.value == identifier {
          found.append((element, attribute.name))
        }
      }
    }
    let index = configuration.index
    for kind in index.kinds {
      for top in index.elements(kind) { top.subtree.forEach(scan) }
    }
    return found.sorted { $0.element.id < $1.element.id }
  }

  /// Whether attributes of this name hold identifiers of the kind: they are called as the kind, or
  /// end so, as `TargetEntityType` does.
  private func names(_ attribute: Name) -> Bool {
    let text = attribute.text
    if isTask { return text.hasSuffix("Task") || text == "Task" }
    return text == kind || text.hasSuffix(kind)
  }

  /// A step, or an override of this kind of task.
  private func runsTask(_ element: Element) -> Bool {
    element.name == .step || TaskKind.overridden(by: element.name) == kindName
  }
}
