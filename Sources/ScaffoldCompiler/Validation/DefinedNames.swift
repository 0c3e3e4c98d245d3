/// Every name that an attribute can refer to, by kind, to be asked for by bytes.
///
/// Most are looked up where they are defined; only those that come from several places, or from the
/// product itself, are listed here.
final class DefinedNames: Sendable {
  /// Where the names of a kind come from.
  private enum Source {
    /// What elements have in an attribute.
    case definitions
    case entityTypes
    case listed
  }

  private let index: DefinitionIndex
  private let types: EntityNames
  /// By the place of the kind.
  private let sources: [Source]
  /// The elements that define names, by the place of the kind, where there are any.
  private let definitions: [ElementTable?]
  /// The same ones, to be asked for every value that names something.
  private let tables: [UncountedReference<ElementTable>?]
  private let listed: ByteTable
  private let isOpen: [Bool]

  init(_ index: DefinitionIndex) {
    self.index = index
    types = index.fact(EntityModel.self).names
    var sources: [Source] = []
    var definitions = [ElementTable?](repeating: nil, count: ReferenceKind.defined.count)
    var names = ListedNames()
    for (place, kind) in ReferenceKind.defined.enumerated() {
      let space = UInt32(place)
      switch kind {
      case .activity: names.addActivities(index, space)
      case .agent:
        names.add(BuiltInNames.agent, space)
        names.add(index.elements(kind.name), space)
      case .form:
        for name in Self.sorted(index.kinds) where name.text.hasSuffix("Form") {
          names.add(index.elements(name), space)
        }
      case .language:
        let languages = index.elements(kind.name)
        names.add(languages, space, Name("Code"))
        names.add(languages, space, Name("IndicatorNumber"))
      case .menuItem:
        for name in BuiltInNames.menuItems { names.add(name, space) }
        let name = kind.name
        for item in index.elements(name) {
          names.add(item.subtree.filter { $0.name == name }, space)
        }
      case .entityType:
        sources.append(.entityTypes)
        continue
      case .task:
        definitions[place] = index.fact(AllTasks.self).table
        sources.append(.definitions)
        continue
      default:
        let attribute: Name = kind == .profileContext ? .id : .identifier
        definitions[place] = index.table(kind.name, by: attribute)
        sources.append(.definitions)
        continue
      }
      sources.append(.listed)
    }
    self.sources = sources
    self.definitions = definitions
    tables = definitions.map { $0.map { UncountedReference($0) } }
    listed = names.table
    isOpen = Self.open(index)
  }

  private static func open(_ index: DefinitionIndex) -> [Bool] {
    var kinds = UndocumentedDefinitions.kinds(index)
    // Without declared languages there are those that the product brings along.
    if index.count(Name("Language")) == 0 { kinds.insert(.language) }
    return ReferenceKind.defined.map { kinds.contains($0) }
  }

  /// Whether something of the kind at this place has this name.
  func contains(_ name: Span<UInt8>, kind place: UInt8) -> Bool {
    switch sources[Int(place)] {
    case .definitions: tables[Int(place)]?.read { $0.defines(name) } ?? false
    case .entityTypes: types.type(name) != nil
    case .listed: listed.number(of: name, space: UInt32(place)) != nil
    }
  }

  /// Whether names of this kind may come from somewhere that is not known.
  func isOpen(_ place: UInt8) -> Bool { isOpen[Int(place)] }

  /// Another number where other names are defined, but for those of entity types.
  var fingerprint: UInt64 {
    var hash = SequenceHash()
    for table in definitions { hash.add(table?.fingerprint ?? 0) }
    hash.add(listed.fingerprint)
    return hash.value
  }

  /// Goes through the names that are defined here or there but not in both, each with the place of its kind, but
  /// for those of entity types.
  func visitChanges(
    since former: DefinedNames, _ visit: (_ name: Span<UInt8>, _ place: UInt64) -> Void
  ) {
    for (place, table) in definitions.enumerated() {
      let before = former.definitions[place]
      if table?.fingerprint == before?.fingerprint { continue }
      table?.visitNames(notIn: before) { visit($0, UInt64(place)) }
      before?.visitNames(notIn: table) { visit($0, UInt64(place)) }
    }
    listed.visit(notIn: former.listed) { visit($0, UInt64($1)) }
    former.listed.visit(notIn: listed) { visit($0, UInt64($1)) }
  }

  /// Every name of a kind.
  func names(of kind: ReferenceKind) -> [String] {
    guard let place = kind.place else { return [] }
    switch sources[place] {
    case .definitions: return definitions[place]?.definedNames ?? []
    case .entityTypes: return types.typeNames
    case .listed: return listed.texts(space: UInt32(place))
    }
  }

  private static func sorted(_ names: some Sequence<Name>) -> [Name] {
    names.sorted { $0.text.precedes($1.text) }
  }
}

/// Every task, at top level and in jobs, by identifier.
struct AllTasks: DerivedFact {
  let table: ElementTable

  init(_ index: DefinitionIndex) {
    var tasks = index.kinds.filter(\.isTask).flatMap { index.elements($0) }
    index.elements(.job).forEach(fetching: .nodes) { job in
      for child in job.children where child.name.isTask { tasks.append(child) }
    }
    table = ElementTable(tasks, by: .identifier, foldsCase: true)
  }
}

/// Names of several kinds, each kind by itself.
private struct ListedNames {
  private(set) var table = ByteTable()

  mutating func add(_ name: String, _ space: UInt32) {
    _ = table.insert(name, space: space)
  }

  mutating func add(
    _ elements: some Sequence<Element>, _ space: UInt32, _ attribute: Name = .identifier
  ) {
    for element in elements {
      guard let name = element.attribute(attribute), !element.deletes else { continue }
      name.withBytes { _ = table.insert($0, space: space) }
    }
  }

  mutating func addActivities(_ index: DefinitionIndex, _ space: UInt32) {
    let activity = Name("Activity")
    for workflow in index.elements(Name("Workflow")) {
      let name = workflow[.identifier] ?? ""
      for child in workflow.children where child.name == activity {
        add("\(name):\(child[.identifier] ?? "")", space)
      }
    }
  }
}

extension Name {
  /// The names of all tasks.
  static let ofTasks = ElementCatalog.jobs.map(\.name).filter { $0 != "Job" }.map { Name($0) }

  private static let tasks = NameSet(ofTasks)

  /// Whether elements of this name are tasks.
  package var isTask: Bool { Self.tasks.contains(self) }
}
