/// Which entity type a property is of where its value does not say so.
package indirect enum BindingScope: Sendable {
  /// The one that an attribute names, so many elements further out.
  case type(Int, Name)
  /// The owners' type of the resource type that an attribute names.
  case source(Int, Name)
  /// The resources' type of the resource type that an attribute names.
  case target(Int, Name)
  /// The one at the other end of the association of a property that an attribute names.
  case end(Int, Name, BindingScope)
  /// One of these; those whose attribute is missing do not count.
  case any([BindingScope])

  /// The element that is no part of another one.
  static let outermost = Int.max

  /// The scope of one attribute of the element at `Parent/Element`; nothing where it has none.
  static func scope(of attribute: AttributeDefinition, at path: String) -> BindingScope? {
    switch attribute.type {
    case .reference(.binding), .reference(.entityProperty):
      byAttribute["\(path)/\(attribute.name)"] ?? byElement[path]
        ?? (path.hasSuffix("Form") ? scope(ofForm: attribute.name) : nil)
    default: nil
    }
  }

  /// Which type a property of a form itself is of: the form's own, that of its main resource, or
  /// that of its records.
  private static func scope(ofForm attribute: String) -> BindingScope {
    let record: BindingScope = .any([ownType, .end(0, "MainProperty", ownType)])
    return switch attribute {
    case "MainProperty": ownType
    case "RecordProperty": record
    default: .any([record, .end(0, "RecordProperty", record)])
    }
  }

  /// What a control of a form may show.
  private static let form: BindingScope = .any([
    .type(outermost, "EntityType"),
    .end(outermost, "MainProperty", .type(outermost, "EntityType")),
    .end(outermost, "RecordProperty", .type(outermost, "EntityType")),
    .end(
      outermost, "RecordProperty",
      .end(outermost, "MainProperty", .type(outermost, "EntityType"))),
  ])

  private static let ownType: BindingScope = .type(0, "EntityType")
  private static let outerType: BindingScope = .type(1, "EntityType")
  private static let outerIdentifier: BindingScope = .type(1, "Identifier")

  /// What holds for every attribute of an element that has no entry of its own.
  private static let byElement: [String: BindingScope] = [
    "AccessControlEntityType/Property": outerIdentifier,
    "AccessControlRule/Filter": outerType,
    "AzureADResourceTypeMapping/Property": .target(1, "Identifier"),
    "ContextRule": .any([
      .type(0, "SourceEntityType"), .end(0, "ResourcesBinding", .type(0, "SourceEntityType")),
    ]),
    "Dimension": ownType,
    "DisplayEntityType": .type(0, "Identifier"),
    "DisplayTable": ownType,
    "DisplayTable/Column": outerType,
    "EntityPropertyExpression": ownType,
    "EntityType/Property": outerIdentifier,
    "EntityTypeMapping/Property": outerIdentifier,
    "Indicator": ownType,
    "LdapResourceTypeMapping/Property": .target(1, "Identifier"),
    "Notification": .type(0, "OwnerEntityType"),
    "RecordSection": .type(0, "ResourceEntityType"),
    "RecordSection/Property": .type(1, "ResourceEntityType"),
    "ResourceType": .type(0, "SourceEntityType"),
    "RoleMapping": .any([
      .end(0, "Property", .target(0, "ResourceType")), .target(0, "ResourceType"),
    ]),
    "RoleMapping/Rule/Item": .any([
      .end(2, "Property", .target(2, "ResourceType")), .target(2, "ResourceType"),
    ]),
    "SapResourceTypeMapping/Property": .target(1, "Identifier"),
    "ScimResourceTypeMapping/Property": .target(1, "Identifier"),
    "SearchBar": .any([ownType, .type(0, "SearchedEntityType")]),
    "SearchBar/Criterion": .any([outerType, .type(1, "SearchedEntityType")]),
    "SelectUserByIdentityQueryHandlerSetting": .type(0, "OwnerEntityType"),
    "ServiceNowResourceTypeMapping/Property": .target(1, "Identifier"),
    "SharePointResourceTypeMapping/Property": .target(1, "Identifier"),
    "Tile/Item": outerType,
    "Universe/EntityInstance": .any([ownType, .type(0, "FilterEntityType")]),
  ]

  /// By `Parent/Element/Attribute`.
  private static let byAttribute: [String: BindingScope] = [
    "BuildUniqueValueAspect/UnicityCheck/TargetBinding": .type(0, "TargetEntityType"),
    "Control/Binding": form,
    "Control/Binding2": form,
    "Control/Binding3": form,
    "DisplayEntityType/Property/Identifier": outerIdentifier,
    "HomonymEntityLink/Filter/Property1": .type(1, "FormEntityType"),
    "IndirectResourceRule/Property": .target(0, "ResourceType"),
    "ResourceCorrelationRule/SourceBinding": .source(0, "ResourceType"),
    "ResourceCorrelationRule/TargetBinding": .target(0, "ResourceType"),
    "ResourceType/BinaryRule/Binding": .type(1, "SourceEntityType"),
    "ResourceType/BinaryRule/Property": .type(1, "TargetEntityType"),
    "ResourceType/NavigationRule/Property": .type(1, "TargetEntityType"),
    "ResourceType/QueryRule/Property": .type(1, "TargetEntityType"),
    "ResourceType/QueryRule/SourceBinding": .type(1, "SourceEntityType"),
    "ResourceType/QueryRule/TargetBinding":
      .end(0, "Property", .type(1, "TargetEntityType")),
    "ResourceType/ScalarRule/Binding": .type(1, "SourceEntityType"),
    "ResourceType/ScalarRule/Property": .type(1, "TargetEntityType"),
    "Risk/Rule/Item/Property": .target(0, "ResourceType"),
    "RoleMapping/Property": .target(0, "ResourceType"),
    "UnicityCheck/TargetBinding": .type(0, "TargetEntityType"),
  ]
}

extension Name: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self = Name(text) }
}
