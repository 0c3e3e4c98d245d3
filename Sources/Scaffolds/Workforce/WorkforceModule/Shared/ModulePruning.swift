/// Takes parts out of the module's model, with all that names them.
struct ModulePruning {
  private let types: Set<String>
  /// `EntityType:Property`.
  private let properties: Set<String>

  private static let ends: [String: String] = ModuleAssociations.all.reduce(into: [:]) {
    ends, row in
    guard let first = row["Property1"], let second = row["Property2"] else { return }
    ends[first] = second
    ends[second] = first
  }

  /// Parts that the module has where nobody removes them, but of which nothing is documented.
  private static let undocumented = [
    "Directory_Gender", "Directory_Office", "Directory_UserRecord:AccessesExpirationDate",
    "Directory_UserRecord:IsMainPosition", "Directory_UserRecord:JobTitle",
    "Directory_UserRecord:OfficeNumber",
  ]

  /// Everything that can be taken out.
  static let names: [String] =
    undocumented
    + (PeopleTypes.all + PlaceTypes.all).flatMap { type in
      [type.identifier] + type.children.map { "\(type.identifier):\($0.identifier)" }
    }

  /// - Parameter removed: entity types, and `EntityType:Property`.
  init(_ removed: [String]) {
    types = Set(removed.filter { !$0.contains(":") })
    var properties = Set(removed.filter { $0.contains(":") })
    for type in PeopleTypes.all + PlaceTypes.all where types.contains(type.identifier) {
      properties.formUnion(type.children.map { "\(type.identifier):\($0.identifier)" })
    }
    // A navigation goes with the way back.
    for (path, far) in Self.ends where properties.contains(path) { properties.insert(far) }
    self.properties = properties
  }

  /// Whether an entity type, or that of its workflows, is gone.
  func removes(_ type: String) -> Bool {
    types.contains(type)
      || type.hasPrefix("Workflow_") && types.contains(String(type.dropFirst("Workflow_".count)))
  }

  func prune(_ elements: [ModuleElement]) -> [ModuleElement] {
    properties.isEmpty && types.isEmpty ? elements : elements.compactMap { prune($0, in: "") }
  }

  /// The entity type of `EntityType:Property`.
  private static func type(of path: String) -> String {
    String(Substring(path.utf8.prefix { $0 != UInt8(ascii: ":") }))
  }

  // MARK: One element

  /// Attributes that name the entity type an element is about.
  private static let typeAttributes: Set<String> = [
    "EntityType", "FormEntityType", "ResourceEntityType", "ReturnedEntityType", "SourceEntityType",
    "TargetEntityType", "VariablesType",
  ]

  /// Elements that are about the entity type with their Identifier.
  private static let typeElements: Set<String> = [
    "AccessControlEntityType", "DisplayEntityType", "EntityType", "EntityTypeMapping",
  ]

  /// These name the element itself; whatever they say, it is no path.
  private static let labels: Set<String> = [
    "DisplayName_L1", "DisplayName_L2", "Identifier", "Name",
  ]

  /// Without these an element has no meaning; what else names something removed loses the attribute.
  private static let essential: Set<String> = [
    "Binding", "Binding1", "ComparisonProperty1", "ComparisonProperty2", "DisplayBinding",
    "ExpressionBinding", "MainProperty", "Property", "Property1", "Property2", "RecordProperty",
  ]

  private func prune(_ element: ModuleElement, in outer: String) -> ModuleElement? {
    if Self.typeElements.contains(element.name), removes(element.identifier) { return nil }
    var type = outer
    for attribute in element.attributes where Self.typeAttributes.contains(attribute.name) {
      if removes(attribute.value) { return nil }
      // A section is about the records, not about those whose records they are.
      let isOwner = attribute.name == "SourceEntityType" && element["ResourceEntityType"] != nil
      if !isOwner { type = attribute.value }
    }
    if Self.typeElements.contains(element.name) { type = element.identifier }
    if element.name == "Property", properties.contains("\(outer):\(element.identifier)") {
      return nil
    }
    var pruned = element
    for attribute in element.attributes
    where !Self.labels.contains(attribute.name) && hits(attribute.value, from: type) {
      if Self.essential.contains(attribute.name) { return nil }
      pruned.attributes.removeAll { $0.name == attribute.name }
    }
    pruned.children = element.children.compactMap { prune($0, in: type) }
    return pruned
  }

  /// Whether a path goes through something that is gone.
  private func hits(_ path: String, from type: String) -> Bool {
    var type: String? = type
    // By bytes: to look for the borders of characters takes ten times as long.
    var rest = path.utf8[...]
    if let colon = rest.firstIndex(of: UInt8(ascii: ":")) {
      type = String(Substring(rest[..<colon]))
      rest = rest[rest.index(after: colon)...]
    }
    for segment in rest.split(separator: UInt8(ascii: ".")) {
      guard let owner = type else { return false }
      if removes(owner) { return true }
      let name = String(Substring(segment))
      if owner == "Workflow_" + name {
        type = name
        continue
      }
      let step = owner + ":" + name
      if properties.contains(step) { return true }
      type = Self.ends[step].map(Self.type)
    }
    return type.map(removes) ?? false
  }
}
