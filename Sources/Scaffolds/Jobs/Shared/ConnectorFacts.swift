import ScaffoldCompiler

/// What a job scaffolding reads of one connector.
struct ConnectorFacts {
  /// One connection that exports.
  struct Export {
    let connection: Element
    let identifier: Sourced<String>
    /// Nothing for a package that nobody knows.
    let package: ConnectionPackage?
  }

  let element: Element
  var identifier: Sourced<String>
  let exports: [Export]
  let entityTypes: [Sourced<String>]
  /// By identifier.
  let resourceTypes: [Element]

  private let index: DefinitionIndex

  init(_ connector: Element, _ index: DefinitionIndex) {
    self.element = connector
    self.index = index
    let identifier =
      connector.sourced(.identifier) ?? Sourced("", from: Origin(.configuration, connector))
    self.identifier = identifier
    exports = Self.exports(of: identifier.value, index)
    entityTypes = index.elements(.entityTypeMapping, where: .connector, is: identifier.value)
      .compactMap { $0.sourced(.identifier) }.sortedNames()
    resourceTypes = entityTypes.flatMap {
      index.elements(.resourceType, where: .targetEntityType, is: $0.value)
    }.sorted { ($0[.identifier] ?? "").precedes($1[.identifier] ?? "") }
  }

  // MARK: Lists

  /// The resource types by identifier, each once.
  var resourceTypeNames: [Sourced<String>] {
    resourceTypes.compactMap { $0.sourced(.identifier) }.uniqueNames()
  }

  var targets: [Sourced<String>] {
    resourceTypes.compactMap { $0.sourced(.targetEntityType) }.sortedNames()
  }

  var sources: [Sourced<String>] {
    resourceTypes.compactMap { $0.sourced(.sourceEntityType) }.sortedNames()
  }

  /// The entity types that the query rules search.
  var lookups: [Sourced<String>] {
    resourceTypes.flatMap { type in
      type.children.filter { $0.name == .queryRule }.compactMap { lookup(of: $0, in: type) }
    }.sortedNames()
  }

  /// Everything that correlation keys are computed for.
  var correlated: [Sourced<String>] {
    (targets + sources + lookups).sortedNames()
  }

  /// The target entity types of the resource types that a classification rule names.
  var classified: [Sourced<String>] {
    resourceTypes.filter { isNamed($0, by: .resourceClassificationRule) }
      .compactMap { $0.sourced(.targetEntityType) }
  }

  /// The resource types that a profile rule context names.
  var profiled: [Element] {
    resourceTypes.filter { isNamed($0, by: .profileRuleContext) }
  }

  // MARK: Single facts

  /// The display name in a language, else in the first, else the identifier.
  func label(_ language: Int) -> Sourced<String> {
    element.sourced(Name("DisplayName_L\(language)"))
      ?? element.sourced(Name("DisplayName_L1")) ?? identifier
  }

  var isDeactivated: Bool {
    element[.isDeactivated].flatMap(Boolean.parse) ?? false
  }

  /// Whether the packages collect everything even in an incremental job.
  var collectsCompletely: Bool {
    exports.contains { $0.package?.collectsCompletely == true }
  }

  /// Active Directory keeps its own type in every job; changes make sense in an incremental one.
  func synchronization(isIncremental: Bool) -> ConnectionPackage.Synchronization? {
    let types = Set(exports.compactMap { $0.package?.synchronization })
    if types.contains(.activeDirectory) { return .activeDirectory }
    return isIncremental && types.contains(.changes) ? .changes : nil
  }

  // MARK: Reading

  private static func exports(of connector: String, _ index: DefinitionIndex) -> [Export] {
    var seen: Set<String> = []
    return index.elements(.connection, where: .connector, is: connector).compactMap { connection in
      guard let identifier = connection.sourced(.identifier) else { return nil }
      let deactivation = connection[.deactivationExportFulfill]
      if deactivation == "Export" || deactivation == "1" { return nil }
      let package = connection[.package].flatMap(ConnectionPackage.named)
      guard package?.canExport ?? true else { return nil }
      return Export(connection: connection, identifier: identifier, package: package)
    }
    .filter { seen.insert($0.identifier.value).inserted }
    .sorted { $0.identifier.value.precedes($1.identifier.value) }
  }

  private func isNamed(_ resourceType: Element, by rule: Name) -> Bool {
    guard let identifier = resourceType[.identifier] else { return false }
    return !index.elements(rule, where: .resourceType, is: identifier).isEmpty
  }

  /// The prefix of the target binding, else the entity type at the other end of the association
  /// that the rule's property belongs to.
  private func lookup(of rule: Element, in resourceType: Element) -> Sourced<String>? {
    if let binding = rule.sourced(.targetBinding), let type = Self.entityType(of: binding) {
      return type
    }
    guard let property = rule[.property], let target = resourceType[.targetEntityType] else {
      return nil
    }
    let end = property.contains(":") ? property : "\(target):\(property)"
    if let association = index.elements(.entityAssociation, where: .property1, is: end).first {
      return association.sourced(.property2).flatMap(Self.entityType)
    }
    if let association = index.elements(.entityAssociation, where: .property2, is: end).first {
      return association.sourced(.property1).flatMap(Self.entityType)
    }
    return nil
  }

  /// What stands in front of the colon; nothing where that is already a path, whose last segment
  /// names a derived type.
  private static func entityType(of path: Sourced<String>) -> Sourced<String>? {
    guard let colon = path.value.firstIndex(of: ":"), !path.value[..<colon].contains(".") else {
      return nil
    }
    return Sourced(String(path.value[..<colon]), from: path.origin)
  }
}

extension ConnectorFacts {
  /// Unknown packages are taken for exporting ones; each is said once for its connection.
  func reportUnknownPackages(to context: ExpansionContext) {
    for export in exports where export.package == nil {
      guard let package = export.connection.attribute(.package) else { continue }
      context.diagnose(
        .unknownPackage(
          package.value,
          at: context.location(Origin(.configuration, package, of: export.connection))
            ?? context.location(export.connection)))
    }
  }
}
