import ScaffoldCompiler

/// What a job scaffolding reads of one connector.
final class ConnectorFacts: Sendable {
  /// One connection that exports.
  struct Export: Sendable {
    let connection: Element
    let identifier: Sourced
    /// Nothing for a package that nobody knows.
    let package: ConnectionPackage?
  }

  let element: Element
  let identifier: Sourced
  let exports: [Export]
  let entityTypes: [Sourced]
  /// By identifier.
  let resourceTypes: [Element]
  /// The resource types by identifier, each once.
  let resourceTypeNames: [Sourced]
  let targets: [Sourced]
  let sources: [Sourced]
  /// The entity types that the query rules search.
  let lookups: [Sourced]
  /// Everything that correlation keys are computed for: targets, sources and lookups.
  let correlated: [Sourced]
  /// The target entity types of the resource types that a classification rule names.
  let classified: [Sourced]
  /// The resource types that a profile rule context names.
  let profiled: [Element]
  /// The display name in each language, where one is written.
  private let labels: [(number: Int, label: Sourced?)]

  fileprivate init(_ connector: Element, _ index: DefinitionIndex) {
    self.element = connector
    let identifier =
      connector.sourced(.identifier) ?? Sourced("", from: Origin(.configuration, connector))
    self.identifier = identifier
    exports = Self.exports(of: identifier.value, index)
    entityTypes = Self.entityTypes(of: identifier.value, index)
    let resourceTypes = Self.resourceTypes(of: entityTypes, index)
    self.resourceTypes = resourceTypes
    resourceTypeNames = resourceTypes.compactMap { $0.sourced(.identifier) }.sortedNames()
    targets = resourceTypes.compactMap { $0.sourced(.targetEntityType) }.sortedNames()
    sources = resourceTypes.compactMap { $0.sourced(.sourceEntityType) }.sortedNames()
    lookups = resourceTypes.flatMap { type in
      type.children(.queryRule).compactMap { Self.lookup(of: $0, in: type, index) }
    }.sortedNames()
    correlated = (targets + sources + lookups).sortedNames()
    classified = resourceTypes.filter {
      Self.isNamed($0, by: .resourceClassificationRule, index)
    }.compactMap { $0.sourced(.targetEntityType) }
    profiled = resourceTypes.filter { Self.isNamed($0, by: .profileRuleContext, index) }
    let first = LocalizedNames.displayName[0].name
    labels = index.fact(Languages.self).displayNames.map {
      ($0.number, connector.sourced($0.name) ?? connector.sourced(first))
    }
  }

  /// The same facts of a connector that a call names.
  init(_ facts: ConnectorFacts, namedBy name: Sourced) {
    element = facts.element
    identifier = name
    exports = facts.exports
    entityTypes = facts.entityTypes
    resourceTypes = facts.resourceTypes
    resourceTypeNames = facts.resourceTypeNames
    targets = facts.targets
    sources = facts.sources
    lookups = facts.lookups
    correlated = facts.correlated
    classified = facts.classified
    profiled = facts.profiled
    labels = facts.labels
  }

  // MARK: Single facts

  /// The display name in a language, else in the first, else the identifier.
  func label(_ language: Int) -> Sourced {
    labels.first { $0.number == language }?.label ?? identifier
  }

  var isDeactivated: Bool { Self.isDeactivated(element) }

  /// Whether the packages collect everything even in an incremental job.
  var collectsCompletely: Bool {
    exports.contains { $0.package?.collectsCompletely == true }
  }

  /// Active Directory keeps its own type in every job; changes make sense in an incremental one.
  func synchronization(isIncremental: Bool) -> ConnectionPackage.Synchronization? {
    func has(_ type: ConnectionPackage.Synchronization) -> Bool {
      exports.contains { $0.package?.synchronization == type }
    }
    if has(.activeDirectory) { return .activeDirectory }
    return isIncremental && has(.changes) ? .changes : nil
  }

  // MARK: Reading

  private static func entityTypes(of connector: String, _ index: DefinitionIndex) -> [Sourced] {
    index.elements(.entityTypeMapping, where: .connector, is: connector)
      .compactMap { $0.sourced(.identifier) }.sortedNames()
  }

  /// By identifier.
  private static func resourceTypes(
    of entityTypes: [Sourced], _ index: DefinitionIndex
  ) -> [Element] {
    entityTypes
      .flatMap { index.elements(.resourceType, where: .targetEntityType, is: $0.value) }
      .map { (element: $0, identifier: $0[.identifier] ?? "") }
      .sorted { $0.identifier.precedes($1.identifier) }.map(\.element)
  }

  /// The source entity types of a connector's resource types, without all the rest; some may be there
  /// several times.
  static func sources(ofConnector identifier: String, _ index: DefinitionIndex) -> [Sourced] {
    resourceTypes(of: entityTypes(of: identifier, index), index)
      .compactMap { $0.sourced(.sourceEntityType) }
  }

  static func isDeactivated(_ connector: Element) -> Bool {
    connector[.isDeactivated].flatMap(Boolean.parse) ?? false
  }

  private static func exports(of connector: String, _ index: DefinitionIndex) -> [Export] {
    let connections = index.elements(.connection, where: .connector, is: connector)
    let exports = connections.compactMap { connection -> Export? in
      guard let identifier = connection.sourced(.identifier) else { return nil }
      let deactivation = connection[.deactivationExportFulfill]
      if deactivation == "Export" || deactivation == "1" { return nil }
      let package = connection[.package].flatMap(ConnectionPackage.named)
      guard package?.canExport ?? true else { return nil }
      return Export(connection: connection, identifier: identifier, package: package)
    }
    // Most connectors have one connection.
    if exports.count < 2 { return exports }
    var seen: Set<String> = []
    return exports.filter { seen.insert($0.identifier.value).inserted }
      .sorted { $0.identifier.value.precedes($1.identifier.value) }
  }

  private static func isNamed(
    _ resourceType: Element, by rule: Name, _ index: DefinitionIndex
  ) -> Bool {
    guard let identifier = resourceType.attribute(.identifier) else { return false }
    return index.contains(rule, where: .resourceType, is: identifier)
  }

  /// The prefix of the target binding, else the entity type at the other end of the association
  /// that the rule's property belongs to.
  private static func lookup(
    of rule: Element, in resourceType: Element, _ index: DefinitionIndex
  ) -> Sourced? {
    if let binding = rule.sourced(.targetBinding), let type = entityType(of: binding) {
      return type
    }
    guard let property = rule[.property], let target = resourceType[.targetEntityType] else {
      return nil
    }
    let hasType = property.utf8.contains(UInt8(ascii: ":"))
    let end = hasType ? property : "\(target):\(property)"
    if let association = index.elements(.entityAssociation, where: .property1, is: end).first {
      return association.sourced(.property2).flatMap(entityType)
    }
    if let association = index.elements(.entityAssociation, where: .property2, is: end).first {
      return association.sourced(.property1).flatMap(entityType)
    }
    return nil
  }

  /// What stands in front of the colon; nothing where that is already a path, whose last segment
  /// names a derived type.
  private static func entityType(of path: Sourced) -> Sourced? {
    let bytes = path.value.utf8
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")),
      !bytes[..<colon].contains(UInt8(ascii: "."))
    else { return nil }
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

/// What a thread has read of connectors lately, so that the jobs of one connector, which mostly stand together,
/// read it only once.
private final class ConnectorReadings {
  /// One for each remainder: as many as let the jobs of an agent read its connectors once too.
  private var last = [ConnectorFacts?](repeating: nil, count: count)

  private static let count = 256

  /// The facts of a connector of the configuration.
  func facts(_ connector: Element, _ index: DefinitionIndex) -> ConnectorFacts {
    let id = connector.id
    let place = (id.tree.index &+ id.index) & (Self.count - 1)
    if let facts = last[place], facts.element.id == id { return facts }
    let facts = ConnectorFacts(connector, index)
    last[place] = facts
    return facts
  }
}

extension ExpansionContext {
  /// What a job scaffolding reads of a connector.
  func facts(ofConnector connector: Element) -> ConnectorFacts {
    // Whoever gets what another call has read would not be known to have read it.
    if index.notes { return ConnectorFacts(connector, index) }
    return cache.kept(ConnectorReadings.init).facts(connector, index)
  }
}
