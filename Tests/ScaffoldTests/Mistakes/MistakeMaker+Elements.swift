/// Elements that do not fit each other.
extension MistakeMaker {
  mutating func changeElements(_ kind: MistakeKind) -> Change? {
    switch kind {
    case .navigationTwice:
      return append(
        DraftElement("NavigationRule", ["Property": "primaryGroup", "Resource": "CN=X"]),
        to: "ResourceType", ["SC2101"])
    case .resourceAndDimension:
      return set("ResourceType/NavigationRule", "ResourceFromDimension", "Organization0", "SC2102")
    case .orphansAlone:
      guard let place = choose("ResourceType") else { return nil }
      draft[place]["RemoveOrphans"] = "true"
      draft[place]["AllowRemove"] = "false"
      return (place, ["SC2103"])
    case .lonelyRisk:
      guard let place = choose("Risk/Rule") else { return nil }
      draft[place].children.removeLast()
      return (place, ["SC2104"])
    case .noKey:
      guard let place = choose("EntityType") else { return nil }
      draft[place].children[0]["IsKey"] = nil
      return (place, ["SC2105"])
    case .secondPrimaryKey:
      guard let place = choose("EntityTypeMapping") else { return nil }
      draft[place].children[1]["IsPrimaryKey"] = "true"
      return (DraftPlace(file: place.file, path: place.path + [1]), ["SC2106"])
    case .noParentProperty:
      return set("Dimension", "ParentProperty", nil, "SC2107")
    case .bindingAlone:
      guard let place = choose("Form/Control", where: { $0["Binding2"] != nil }) else { return nil }
      draft[place]["Binding"] = nil
      return (place, ["SC2108"])
    case .twoWaysToBuild:
      return set("BuildUniqueValueAspect", "SqlBuildExpression", "select 1", "SC2109")
    case .uncheckedValue:
      guard let place = choose("BuildUniqueValueAspect") else { return nil }
      draft[place].children.removeFirst()
      return (place, ["SC2110"])
    case .incompleteRecipient:
      guard let place = choose("NotificationAspect/Recipient") else { return nil }
      draft[place].attributes.remove(at: 1)
      return (place, ["SC2111"])
    case .entityTypeOfRole:
      guard let place = choose("AutomationRule", where: { $0["Type"] == "SingleRole" }) else {
        return nil
      }
      draft[place]["EntityType"] = "Directory_User"
      return (place, ["SC2112"])
    default:
      return changeColumns(kind)
    }
  }

  private mutating func changeColumns(_ kind: MistakeKind) -> Change? {
    switch kind {
    case .associationOfScalar:
      guard
        let place = choose(
          "EntityAssociation", where: { $0["Property1"]?.hasSuffix("Manager") == true })
      else { return nil }
      draft[place]["Property1"] = "Directory_User:Email"
      return (place, ["SC3101"])
    case .columnOutOfRange:
      return set("EntityType/Property", "TargetColumnIndex", "154", "SC3102") {
        $0["TargetColumnIndex"] != nil
      }
    case .sharedColumn:
      guard let place = choose("EntityType") else { return nil }
      draft[place].children[1]["TargetColumnIndex"] = "4"
      return (DraftPlace(file: place.file, path: place.path + [1]), ["SC3103"])
    case .mappedNavigation:
      return append(
        DraftElement("Property", ["Identifier": "groups", "ConnectionColumn": "g"]),
        to: "EntityTypeMapping", ["SC3104"],
        where: { $0["Identifier"]?.hasSuffix("_Entry") == true })
    default:
      return nil
    }
  }

  private mutating func set(
    _ path: String, _ attribute: String, _ value: String?, _ rule: String,
    where condition: (DraftElement) -> Bool = { _ in true }
  ) -> Change? {
    guard let place = choose(path, where: condition) else { return nil }
    draft[place][attribute] = value
    return (place, [rule])
  }
}
