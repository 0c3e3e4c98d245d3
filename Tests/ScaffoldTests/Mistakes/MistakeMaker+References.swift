import ScaffoldCompiler

/// Names of things that are not there.
extension MistakeMaker {
  mutating func changeReferences(_ kind: MistakeKind) -> Change? {
    switch kind {
    case .misspeltReference, .referenceInWrongCase:
      guard
        let chosen = chooseAttribute({ member, name, definition in
          guard case .reference(let kind) = definition.type, kind != .package,
            kind != .profileContext, kind != .binding, kind != .entityProperty
          else { return false }
          return ReferenceKind.known.contains(kind) && member.element[name] != "Nav"
        }), let value = draft[chosen.place][chosen.name]
      else { return nil }
      let new =
        kind == .misspeltReference
        ? misspell(value, unlike: identifiers) : recase(value).flatMap { $0 == value ? nil : $0 }
      guard let new else { return nil }
      draft[chosen.place][chosen.name] = new
      return (chosen.place, ["SC4001"])
    case .misspeltProperty:
      return misspeltPath { $0 }
    case .misspeltSegment:
      return misspeltPath { $0.count > 1 ? $0 : nil }
    case .misspeltPackage:
      guard let place = choose("Connection"), let package = draft[place]["Package"],
        let new = misspell(package, unlike: Set(ConnectionPackage.all.map(\.identifier)))
      else { return nil }
      draft[place]["Package"] = new
      return (place, ["SC5001"])
    case .pathThroughValue:
      guard
        let chosen = chooseAttribute({ member, name, definition in
          guard case .reference(.binding) = definition.type else { return false }
          return ["Email", "LastName", "Organization.Code"].contains(member.element[name])
        })
      else { return nil }
      draft[chosen.place][chosen.name]? += ".Length"
      return (chosen.place, ["SC4003"])
    default:
      return changeSpecialReferences(kind)
    }
  }

  /// Every identifier of the configuration.
  private var identifiers: Set<String> {
    Set(draft.places.compactMap { draft[$0]["Identifier"] })
  }

  /// A slip in one segment of a path of properties.
  private mutating func misspeltPath(_ fits: ([Substring]) -> [Substring]?) -> Change? {
    let isPath = { (member: DraftMember, name: String, definition: AttributeDefinition) -> Bool in
      guard let value = member.element[name] else { return false }
      switch definition.type {
      case .reference(.binding), .reference(.entityProperty), .reference(.entityPropertyMapping):
        return fits(value.split { $0 == "." || $0 == ":" }) != nil
      default:
        return false
      }
    }
    guard let chosen = chooseAttribute(isPath), let value = draft[chosen.place][chosen.name] else {
      return nil
    }
    let segments = value.split { $0 == "." || $0 == ":" }.map(String.init)
    let segment = random.pick(segments)
    let known = identifiers.union(["Id", "InternalDisplayName", "ResourceRiskScore"])
    guard let slip = misspell(segment, unlike: known) else { return nil }
    var new = value
    guard let range = new.ranges(of: segment).last else { return nil }
    new.replaceSubrange(range, with: slip)
    draft[chosen.place][chosen.name] = new
    return (chosen.place, ["SC4001", "SC4002"])
  }

  private mutating func changeSpecialReferences(_ kind: MistakeKind) -> Change? {
    switch kind {
    case .misspeltPermission:
      guard let place = choose("AccessControlRule/Entry"), let path = draft[place]["Permission"],
        let segment = path.split(separator: "/").map(String.init).randomElement(using: &random),
        let slip = misspell(segment, unlike: [])
      else { return nil }
      draft[place]["Permission"] = path.replacing("/" + segment, with: "/" + slip)
      return (place, ["SC4001", "SC4004"])
    case .permissionWithoutSlash:
      guard let place = choose("AccessControlRule/Entry"), let path = draft[place]["Permission"]
      else { return nil }
      draft[place]["Permission"] = String(path.dropFirst())
      return (place, ["SC3006"])
    case .misspeltControl:
      return misspell("Form/Control", "ParentControl")
    case .misspeltColumn:
      return misspell("ConnectionTable/Column", "ForeignColumn", to: "idd")
    case .misspeltInstance:
      return misspell("Universe/AssociationInstance", "Instance2")
    case .unmappedProperty:
      guard let place = choose("EntityAssociationMapping") else { return nil }
      draft[place]["EntityPropertyMapping1"] = draft[place]["EntityPropertyMapping1"]?
        .replacing(":dn", with: ":thumbnail")
      return (place, ["SC4001"])
    default:
      return nil
    }
  }

  private mutating func misspell(
    _ path: String, _ attribute: String, to slip: String? = nil
  ) -> Change? {
    guard let place = choose(path, where: { $0[attribute] != nil }),
      let value = draft[place][attribute], let new = slip ?? misspell(value, unlike: identifiers)
    else { return nil }
    draft[place][attribute] = new
    return (place, ["SC4001"])
  }
}
