/// Every name that an attribute can refer to, by kind, to be asked for by bytes.
package struct DefinedNames: DerivedFact {
  private var table = ByteTable()
  private var isOpen: [Bool]

  package init(_ index: DefinitionIndex) {
    isOpen = Array(repeating: false, count: ReferenceKind.defined.count)
    for (place, kind) in ReferenceKind.defined.enumerated() {
      let space = UInt32(place)
      switch kind {
      case .activity: addActivities(index, space)
      case .agent:
        add(BuiltInNames.agent, space)
        add(index.elements(Name(kind.element)), space)
      case .entityType:
        for name in index.fact(EntityModel.self).typeNames { add(name, space) }
      case .form:
        for name in Self.sorted(index.kinds) where name.text.hasSuffix("Form") {
          add(index.elements(name), space)
        }
      case .language:
        let languages = index.elements(Name(kind.element))
        add(languages, space, Name("Code"))
        add(languages, space, Name("IndicatorNumber"))
      case .menuItem:
        for name in BuiltInNames.menuItems { add(name, space) }
        let name = Name(kind.element)
        for item in index.elements(name) { add(item.subtree.filter { $0.name == name }, space) }
      case .profileContext: add(index.elements(Name(kind.element)), space, .id)
      case .task: addTasks(index, space)
      default: add(index.elements(Name(kind.element)), space)
      }
    }
    for kind in UnexpandedScaffoldings.definedKinds(index) {
      if let place = kind.place { isOpen[place] = true }
    }
    // Without declared languages there are those that the product brings along.
    if index.count(Name("Language")) == 0, let place = ReferenceKind.language.place {
      isOpen[place] = true
    }
  }

  /// Whether something of the kind at this place has this name.
  func contains(_ name: Span<UInt8>, kind place: UInt8) -> Bool {
    table.number(of: name, space: UInt32(place)) != nil
  }

  /// Whether names of this kind may come from somewhere that is not known.
  func isOpen(_ place: UInt8) -> Bool { isOpen[Int(place)] }

  /// Every name of a kind.
  package func names(of kind: ReferenceKind) -> [String] {
    kind.place.map { table.texts(space: UInt32($0)) } ?? []
  }

  private mutating func add(_ name: String, _ space: UInt32) {
    _ = table.insert(name, space: space)
  }

  private mutating func add(
    _ elements: some Sequence<Element>, _ space: UInt32, _ attribute: Name = .identifier
  ) {
    for element in elements {
      guard let name = element.attribute(attribute), !element.deletes else { continue }
      name.withBytes { _ = table.insert($0, space: space) }
    }
  }

  private mutating func addTasks(_ index: DefinitionIndex, _ space: UInt32) {
    for kind in index.kinds where kind.isTask { add(index.elements(kind), space) }
    for job in index.elements(.job) { add(job.children.filter { $0.name.isTask }, space) }
  }

  private mutating func addActivities(_ index: DefinitionIndex, _ space: UInt32) {
    let activity = Name("Activity")
    for workflow in index.elements(Name("Workflow")) {
      let name = workflow[.identifier] ?? ""
      for child in workflow.children where child.name == activity {
        add("\(name):\(child[.identifier] ?? "")", space)
      }
    }
  }

  private static func sorted(_ names: some Sequence<Name>) -> [Name] {
    names.sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }
  }
}

extension Element {
  /// Whether it takes something away instead of defining it.
  package var deletes: Bool {
    attribute(.consolidationMode)?.value == ConsolidationMode.delete.rawValue
  }
}

extension Name {
  private static let tasks = Set(
    ElementCatalog.jobs.map(\.name).filter { $0 != "Job" }.map { Name($0) })

  /// Whether elements of this name are tasks.
  package var isTask: Bool { Self.tasks.contains(self) }
}
