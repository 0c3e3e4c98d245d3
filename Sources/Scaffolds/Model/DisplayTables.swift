import ScaffoldCompiler

/// The tables that show entity types.
struct DisplayTables: DerivedFact {
  private let byType: [String: Element]

  init(_ index: DefinitionIndex) {
    var byType: [String: Element] = [:]
    let tables = index.elements(.displayTable).filter { $0[.consolidationMode] != "Delete" }
    for table in tables where table.isDefault {
      guard let type = table[.entityType], byType[type] == nil else { continue }
      byType[type] = table
    }
    for table in tables {
      guard let type = table[.entityType], byType[type] == nil, table[.identifier] == type else {
        continue
      }
      byType[type] = table
    }
    self.byType = byType
  }

  /// The default table of an entity type, else the one with its Identifier.
  func table(of entityType: String) -> Element? { byType[entityType] }

  /// The search bar of an entity type.
  static func searchBar(of entityType: String, _ index: DefinitionIndex) -> Element? {
    index.elements(.searchBar, where: .entityType, is: entityType).first
  }
}

extension Element {
  fileprivate var isDefault: Bool { self[.isEntityTypeDefault].flatMap(Boolean.parse) ?? false }

  /// A path without the entity type in front of it.
  func path(_ name: Name, in entityType: String) -> Sourced? {
    sourced(name).map { path in
      path.map {
        $0.hasPrefix("\(entityType):") ? String($0.dropFirst(entityType.count + 1)) : $0
      }
    }
  }

  /// The attributes by name, as the product prints what it generates.
  var sortedAttributes: [Attribute] {
    attributes.filter { $0.name != .id && $0.name != .consolidationMode }
      .sorted { $0.name.text.precedes($1.name.text) }
  }
}

/// A copy of parts of an entity type's screen for the entity type of its workflows: every path goes
/// through the navigation to the entity type.
struct WorkflowCopy {
  let entityType: String

  var workflowType: String { "Workflow_\(entityType)" }

  private static let bindings = Set(
    [
      "Binding", "Binding1", "Binding2", "Binding3", "DisplayBinding", "OptimizedBinding",
      "SortBinding",
    ].map { Name($0) })

  /// An element without children, with its attributes by name.
  func copy(_ element: Element) -> GeneratedElement {
    var copy = GeneratedElement(element.name.text, from: Origin(.configuration, element))
    for attribute in element.sortedAttributes {
      let name = attribute.name
      guard let value = element.sourced(name) else { continue }
      if Self.bindings.contains(name), let path = element.path(name, in: entityType) {
        copy.set(name.text, path.map { "\(entityType).\($0)" })
      } else if name == .tile {
        copy.set(name.text, value.map { "Workflow_\($0)" })
      } else {
        copy.set(name.text, value)
      }
    }
    return copy
  }
}
