/// Profiles and what they may do.
extension ElementCatalog {
  static let accessControl: [ElementDefinition] = [
    ElementDefinition(
      "AccessControlPermission", "A path of rights that the product checks",
      attributes: [
        .init("BlockInheritance", .boolean, default: "false"),
        .init("Identifier", .string, required: true),
      ]),
    ElementDefinition(
      "AccessControlPropertyGroup", "A group of properties that only some profiles see",
      attributes: [
        .init("DisplayName", .string, required: true, localized: true),
        .init("Identifier", .string, required: true),
      ]),
    ElementDefinition(
      "AccessControlRule", "What a profile may do with the resources of one entity type",
      attributes: [
        .init("DisplayName", .string, required: true, localized: true),
        .init("EntityType", .reference(.entityType), required: true),
        .init("Identifier", .string, required: true),
        .init("Profile", .reference(.profile), required: true),
      ],
      children: [
        ElementDefinition(
          "Entry",
          attributes: [
            .init("CanExecute", .boolean, default: "false"),
            .init("FullAccessProperties", .boolean, default: "false"),
            .init("IsPostCondition", .boolean, default: "true"),
            .init("IsPreCondition", .boolean, default: "true"),
            .init("Notify", .boolean, default: "true"),
            .init("Permission", .reference(.accessControlPermission), required: true),
            .init("Priority", .int32, default: "0"),
            .init("PropertyGroup", .reference(.accessControlPropertyGroup)),
          ]),
        ElementDefinition(
          "Filter",
          attributes: [
            .init("Binding", .reference(.binding), required: true),
            .init("Category", .boolean, default: "false"),
            .init("CompositeRole", .boolean, default: "false"),
            .init("CurrentUser", .boolean, default: "false"),
            .init("Dimension", .reference(.dimension)),
            .init("Group", .string),
            .init("Operator", .enumeration(.accessControlFilterOperator), default: "0"),
            .init("ResourceType", .boolean, default: "false"),
            .init("SingleRole", .boolean, default: "false"),
            .init("Value", .string),
          ]),
      ]),
    ElementDefinition(
      "AssignedProfile", "One profile given to, or withheld from, one person",
      attributes: [
        .init("AccessState", .enumeration(.accessState), default: "0"),
        .init("Context", .reference(.profileContext), required: true),
        .init("Email", .string),
        .init("EndDate", .dateTime, default: "20790606"),
        .init("IsDenied", .boolean, default: "false"),
        .init("Profile", .reference(.profile), required: true),
        .init("StartDate", .dateTime, default: "19000101"),
        .init("User", .key, required: true),
      ]),
    ElementDefinition(
      "OpenIdClient", "A client that may call the product's API, with its secret and profile",
      attributes: [
        .init("Context", .reference(.profileContext)),
        .init("ContextId", .reference(.profileContext), insteadOf: "Context"),
        .init("DisplayName", .string, required: true, localized: true),
        .init("ExpirationDate", .dateTime),
        .init("HashedSecret", .string, required: true),
        .init("Identifier", .string, required: true),
        .init("Profile", .reference(.profile), required: true),
      ]),
    ElementDefinition(
      "Profile", "A set of rights that people and clients are given",
      attributes: [
        .init("DisplayName", .string, localized: true),
        .init("Identifier", .string, required: true),
        .init("IsComponent", .boolean, default: "false"),
      ]),
    ElementDefinition(
      "ProfileContext", "The scope in which a profile is given",
      attributes: [
        .init("Id", .int64),
        .init("Category", .reference(.category)),
        .init("CompositeRole", .reference(.compositeRole)),
        .init("D0", .key, family: .base32("D")),
        .init("IsAutomatic", .boolean, default: "false"),
        .init("ResourceType", .reference(.resourceType)),
        .init("SingleRole", .reference(.singleRole)),
      ]),
    ElementDefinition(
      "ProfileRuleContext", "Rules that give profiles to the owners of resources",
      attributes: [
        .init("EntityType", .reference(.entityType)),
        .init("IsAppliedToRoot", .boolean, default: "true"),
        .init("ResourceType", .reference(.resourceType)),
        .init("RootBinding", .reference(.binding)),
        .init("SubBinding", .reference(.binding)),
      ],
      children: [
        ElementDefinition(
          "ProfileRule",
          attributes: [
            .init("B0", .reference(.binding), family: .base32("B")),
            .init("Dimension0Binding", .reference(.binding)),
            .init("IsDenied", .boolean, default: "false"),
            .init("Profile", .reference(.profile), required: true),
            .init("RootExpression", .string),
            .init("SubExpression", .string),
          ])
      ]),
  ]
}
