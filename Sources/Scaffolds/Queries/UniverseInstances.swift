import ScaffoldCompiler

/// What a universe shows of one entity type.
struct UniverseInstances {
  private let entityType: EntityTypeFacts
  private let root: Sourced
  private let call: ScaffoldingCall
  private let index: DefinitionIndex

  init(
    _ entityType: EntityTypeFacts, root: Sourced, _ call: ScaffoldingCall,
    _ index: DefinitionIndex
  ) {
    self.entityType = entityType
    self.root = root
    self.call = call
    self.index = index
  }

  /// - Returns: nothing for a template of which no result is documented.
  func children(template: String?, without excluded: Set<String>) -> [GeneratedElement]? {
    let middle = instance(root, label: entityType.label(1), of: entityType.identifier)
    switch template {
    case nil: return [middle] + navigations(without: excluded)
    case "OwnedResourceTypes", "0": return [middle] + ownedResourceTypes
    case "OwnedSingleRoles", "2": return [middle] + ownedSingleRoles
    default: return nil
    }
  }

  /// An instance, and the way to it, for each navigation, by name.
  private func navigations(without excluded: Set<String>) -> [GeneratedElement] {
    let associations = index.fact(Associations.self)
    return entityType.properties.filter { $0.isNavigation && !excluded.contains($0.name) }
      .sorted { $0.name.precedes($1.name) }
      .flatMap { property -> [GeneratedElement] in
        guard let end = associations.end(entityType.name, property.name) else { return [] }
        let far = root.map { "\($0)_\(property.name)" }
        let near = root
        var way = GeneratedElement("AssociationInstance", from: property.identifier.origin)
        way.set("Association", end.identifier)
        way.set("Instance1", end.isFirst ? near : far)
        way.set("Instance2", end.isFirst ? far : near)
        way.set("Direction", end.isFirst ? "From1To2" : "From2To1", from: call.origin)
        let label = property.element.sourced(Name("DisplayName_L1")) ?? property.identifier
        return [way, instance(far, label: label, of: end.target)]
      }
  }

  /// The assignments of each resource type that the entity type owns, and the resources.
  private var ownedResourceTypes: [GeneratedElement] {
    index.elements(.resourceType, where: .sourceEntityType, is: entityType.name)
      .compactMap { type in type.sourced(.identifier).map { (type, $0) } }
      .sorted { $0.1.value.precedes($1.1.value) }
      .flatMap { type, identifier -> [GeneratedElement] in
        let assigned = identifier.map { "\(root.value)_OwnedAssignedResourceTypes_\($0)" }
        let resource = assigned.map { "\($0)_Resource" }
        let label = type.sourced(Name("DisplayName_L1")) ?? identifier
        var assignment = instance(
          assigned, label: label.map { "Assigned \($0)" }, ofBuiltIn: "AssignedResourceType")
        assignment.set("FilterProperty", "RoleId", from: call.origin)
        assignment.set("FilterResourceType", identifier)
        let target = type.sourced(.targetEntityType) ?? identifier
        return [
          assignment, instance(resource, label: label, of: target),
          way("AssignedResourceType.Resource", "From1To2", assigned, resource),
          way("AssignedResourceType.Owner", "From2To1", assigned, root),
        ]
      }
  }

  private var ownedSingleRoles: [GeneratedElement] {
    let assigned = root.map { "\($0)_OwnedAssignedSingleRoles" }
    let role = assigned.map { "\($0)_Role" }
    let text = { (text: String) in Sourced(text, from: call.origin) }
    return [
      instance(
        assigned, label: text("Assigned Composite Roles"), ofBuiltIn: "AssignedSingleRole"),
      way("AssignedSingleRole.Owner", "From1To2", root, assigned),
      instance(role, label: text("Composite Role"), ofBuiltIn: "SingleRole"),
      way("AssignedSingleRole.Role", "From1To2", assigned, role),
    ]
  }

  // MARK: Elements

  private func instance(
    _ identifier: Sourced, label: Sourced, of entityType: Sourced
  ) -> GeneratedElement {
    var instance = GeneratedElement("EntityInstance", from: identifier.origin)
    instance.set("Identifier", identifier)
    instance.set("DisplayName_L1", label)
    instance.set("EntityType", entityType)
    return instance
  }

  private func instance(
    _ identifier: Sourced, label: Sourced, ofBuiltIn entityType: String
  ) -> GeneratedElement {
    instance(identifier, label: label, of: Sourced(entityType, from: call.origin))
  }

  private func way(
    _ association: String, _ direction: String, _ first: Sourced, _ second: Sourced
  ) -> GeneratedElement {
    var way = GeneratedElement(
      "AssociationInstance", ["Association": association, "Direction": direction],
      from: call.origin)
    way.set("Instance1", first)
    way.set("Instance2", second)
    return way
  }
}
