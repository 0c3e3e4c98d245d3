/// The model: entity types, their associations, and settings.
extension ElementCatalog {
  static let metadata: [ElementDefinition] = [
    ElementDefinition(
      "AccessControlEntityType", "Which group of rights each property of an entity type needs",
      attributes: [
        .init("Identifier", .reference(.entityType), required: true)
      ],
      children: [
        ElementDefinition(
          "Property",
          attributes: [
            .init("Identifier", .reference(.entityProperty), required: true),
            .init("VisibilityGroup", .reference(.accessControlPropertyGroup)),
          ])
      ]),
    ElementDefinition(
      "Binding", "A path of properties",
      children: [
        ElementDefinition(
          "Property")
      ]),
    ElementDefinition(
      "Dimension", "An entity type whose resources filter rules",
      attributes: [
        .init("ColumnMapping", .int32, default: "0"),
        .init("DisplayName", .string, localized: true),
        .init("EntityType", .reference(.entityType), required: true),
        .init("Identifier", .string, required: true),
        .init("IsExcludedFromRoleMining", .boolean, default: "false"),
        .init("IsHierarchical", .boolean, default: "false"),
        .init("ParentProperty", .reference(.entityProperty)),
      ]),
    ElementDefinition(
      "EntityAssociation", "A link between two navigation properties",
      attributes: [
        .init("DisplayName", .string, localized: true),
        .init("Identifier", .string, required: true),
        .init("IsProperty1Collection", .boolean, default: "false"),
        .init("IsProperty2Collection", .boolean, default: "false"),
        .init("Property1", .reference(.entityProperty), required: true),
        .init("Property2", .reference(.entityProperty), required: true),
      ]),
    ElementDefinition(
      "EntityPropertyExpression", "How a property is computed",
      attributes: [
        .init("Binding", .reference(.binding)),
        .init("EntityType", .reference(.entityType), required: true),
        .init("Expression", .string),
        .init("Identifier", .string, required: true),
        .init("Priority", .int32, default: "0"),
        .init("Property", .reference(.entityProperty), required: true),
        .init("PropertyCriteria", .reference(.entityProperty)),
        .init("DisplayName", .string, localized: true),
      ]),
    ElementDefinition(
      "EntityType", "A kind of resource, with its properties",
      attributes: [
        .init("DisplayName", .string, localized: true),
        .init("Identifier", .string, required: true),
        .init("LicenseTag", .string),
        .init("TableName", .string),
      ],
      children: [
        ElementDefinition(
          "Property",
          attributes: [
            .init("DisplayName", .string, localized: true),
            .init("FlexibleComparisonExpression", .string),
            .init("GroupByProperty", .reference(.entityProperty)),
            .init("HistoryPrecision", .int32, default: "0"),
            .init("Identifier", .string, required: true),
            .init("IsKey", .boolean, default: "false"),
            .init("Language", .reference(.language)),
            .init("NeutralProperty", .reference(.entityProperty)),
            .init("TargetColumnIndex", .int32, default: "-1"),
            .init("Type", .enumeration(.entityPropertyType), default: "0"),
          ])
      ]),
    ElementDefinition(
      "Language", "A language of the application and its number",
      attributes: [
        .init("Code", .string, required: true),
        .init("IndicatorNumber", .int32, required: true),
        .init("JsonPath", .string),
      ]),
    ElementDefinition(
      "AppDisplaySetting", "How the application looks",
      attributes: [
        .init("ApplicationName", .string),
        .init("BannerColor", .string),
        .init("BannerGradientColor", .string),
        .init("BannerSelectedTabColor", .string),
        .init("BannerTextColor", .string),
        .init("DisableProvisioningCounters", .string, default: "false"),
        .init("FaviconFile", .string),
        .init("FaviconMimeType", .string),
        .init("FullNameSeparator", .string, default: "¤"),
        .init("Identifier", .string, default: "AppDisplay"),
        .init("LogoFile", .string),
        .init("LogoMimeType", .string),
        .init("Preview", .string),
        .init("PrimaryColor", .string),
        .init("SecondaryColor", .string),
        .init("AccessCertificationOnlyApproveDeny", .boolean, default: "false"),
      ]),
    ElementDefinition(
      "ConfigurationVersionSetting", "The version of this configuration",
      attributes: [
        .init("Description", .string),
        .init("Identifier", .string, default: "ConfigurationVersion"),
        .init("Misc", .string),
        .init("Version", .string),
      ]),
    ElementDefinition(
      "CustomLink1Setting", "A page of one's own below an address",
      attributes: [
        .init("Path", .string, required: true, localized: true),
        .init("Url", .string, required: true),
        .init("Identifier", .string, default: "CustomLink1"),
      ]),
    ElementDefinition(
      "CustomLink2Setting", "A second page of one's own below an address",
      attributes: [
        .init("Path", .string, required: true, localized: true),
        .init("Url", .string, required: true),
        .init("Identifier", .string, default: "CustomLink2"),
      ]),
    ElementDefinition(
      "DashboardItemNumberSetting", "How many entries each part of the dashboard shows",
      attributes: [
        .init("AssignedRolesSection", .string, default: "3"),
        .init("Identifier", .string, default: "DashboardItemNumber"),
        .init("ManualProvisioningSection", .string, default: "3"),
        .init("MyTasksSection", .string, default: "3"),
        .init("ProvisioningReviewSection", .string, default: "3"),
        .init("ResourceReconciliationSection", .string, default: "3"),
        .init("RoleReconciliationSection", .string, default: "3"),
        .init("RoleReviewSection", .string, default: "3"),
      ]),
    ElementDefinition(
      "MailSetting", "Where mail goes and which mails are sent",
      attributes: [
        .init("Identifier", .string, default: "MailSettings"),
        .init("LanguageCode", .string),
        .init("MailProperty", .reference(.entityProperty)),
        .init("RolePolicyNotification", .boolean, default: "true"),
        .init("ProvisioningReviewNotification", .boolean, default: "true"),
        .init("AccessCertificationNotification", .boolean, default: "true"),
        .init("ManualProvisioningNotification", .boolean, default: "true"),
        .init("RoleReviewNotification", .boolean, default: "true"),
      ]),
    ElementDefinition(
      "PasswordGenerationSetting", "How passwords are generated",
      attributes: [
        .init("AllowedSymbolChars", .string, required: true),
        .init("Identifier", .string, default: "PasswordGenerationSetting"),
      ]),
    ElementDefinition(
      "PasswordTestsSetting", "What a password must look like",
      attributes: [
        .init("Identifier", .string, default: "PasswordTests"),
        .init(
          "PasswordRegex", .string,
          default:
            "'^..*$', '^...*$', '^....*$', '^.....*$', '^......*$', '^.......*$', '^........*$', '^.........*$', '^..........*$', '^.*[0-9].*$', '^.*[a-z].*$', '^.*[A-Z].*$', '^.*[^A-Za-z0-9].*$'"
        ),
      ]),
    ElementDefinition(
      "SchedulingCleanDataBaseSetting", "When the database is cleaned",
      attributes: [
        .init("CronTabExpression", .string),
        .init("Identifier", .string, default: "SchedulingCleanDataBase"),
        .init("Timeout", .string),
      ]),
    ElementDefinition(
      "SelectAllPerformedByAssociationQueryHandlerSetting", "Who may act for whom",
      attributes: [
        .init("Binding", .string),
        .init("Identifier", .string, default: "SelectAllPerformedByAssociationQueryHandler"),
        .init("RootEntityType", .reference(.entityType)),
      ]),
    ElementDefinition(
      "SelectPersonasByFilterQueryHandlerSetting", "Which resources a login may stand for",
      attributes: [
        .init("Identifier", .string, default: "SelectPersonasByFilterQueryHandler"),
        .init("MailProperty", .reference(.entityProperty)),
        .init("OwnerPhotoTagProperty", .reference(.entityProperty)),
        .init("PersonTypeFilter", .string),
        .init("PersonTypeFilterProperty", .reference(.entityProperty)),
        .init("PhotoProperty", .reference(.entityProperty)),
        .init("ResourceDisplayNameProperty", .reference(.entityProperty)),
      ]),
    ElementDefinition(
      "SelectUserByIdentityQueryHandlerSetting", "Which resource a login belongs to",
      attributes: [
        .init("AfterToken", .string),
        .init("BeforeToken", .string),
        .init("Identifier", .string, default: "SelectUserByIdentityQueryHandler"),
        .init("OwnerEntityType", .reference(.entityType)),
        .init("OwnerPhotoTagProperty", .reference(.entityProperty)),
        .init("ResourceDisplayNameProperty", .reference(.entityProperty)),
        .init("ResourceIdentityProperty", .reference(.entityProperty)),
      ]),
  ]
}
