/// Where people come from, and how their data is cut into records.
enum ModuleSources {
  /// What roles and rights depend on.
  static let dimensions: [ModuleElement] = [
    .named(
      "Dimension", "Country0", "Country", "Pays",
      with: ["ColumnMapping": "3", "EntityType": "Directory_Country"]),
    .named(
      "Dimension", "ExternalCompany0", "External Company", "Société externe",
      with: ["ColumnMapping": "7", "EntityType": "Directory_ExternalCompany"]),
    .named(
      "Dimension", "Organization0", "Department", "Département",
      with: [
        "EntityType": "Directory_Organization", "IsHierarchical": "true",
        "ParentProperty": "Parent",
      ]),
    .named(
      "Dimension", "OrganizationType0", "Department Type", "Type de département",
      with: ["ColumnMapping": "5", "EntityType": "Directory_OrganizationType"]),
    .named(
      "Dimension", "Site0", "Site", "Site",
      with: ["ColumnMapping": "2", "EntityType": "Directory_Site"]),
    .named(
      "Dimension", "Subsidiary0", "Subsidiary", "Filiale",
      with: ["ColumnMapping": "6", "EntityType": "Directory_Subsidiary"]),
    .named(
      "Dimension", "Title0", "Title", "Fonction",
      with: ["ColumnMapping": "1", "EntityType": "Directory_Title"]),
    .named(
      "Dimension", "User0", "User", "Collaborateur",
      with: ["ColumnMapping": "8", "EntityType": "Directory_User"]),
    .named(
      "Dimension", "UserCategory0", "User Category", "Catégorie de collaborateur",
      with: ["ColumnMapping": "4", "EntityType": "Directory_UserCategory"]),
  ]

  /// The presence state of those who wait for a review.
  static let resources: [ModuleElement] = [
    ModuleElement(
      "Resource",
      [
        "Id": "-103", "DisplayName_L1": "Pending Approval", "C4": "D", "C5": "Pending Approval",
        "Type": "Directory_PresenceState",
      ])
  ]

  /// The periods of a record.
  static let recordSections: [ModuleElement] = [
    .named(
      "RecordSection", "Directory_UserRecord_Contract", "Contract Properties",
      with: [
        "EndProperty": "ContractEndDate",
        "InstanceKeyExpression": "C#:record:return record.ContractIdentifier;",
        "IsDefaultBoundariesSection": "true", "ResourceEntityType": "Directory_UserRecord",
        "SourceEntityType": "Directory_User", "StartProperty": "ContractStartDate",
      ],
      children: [
        ModuleElement("Property", ["Property": "ContractIdentifier"]),
        ModuleElement("Property", ["Property": "ExternalCompany"]),
        ModuleElement("Property", ["Property": "Subsidiary"]),
        ModuleElement("Property", ["Property": "UserType"]),
      ]),
    .named(
      "RecordSection", "Directory_UserRecord_Default", "User Properties",
      with: [
        "EndProperty": "EndDate",
        "InstanceKeyExpression":
          "C#:record:return record.StartDate == null ? \"\" : record.StartDate.Value.ToString(\"yyyyMMdd\");",
        "ResourceEntityType": "Directory_UserRecord", "SourceEntityType": "Directory_User",
        "StartProperty": "StartDate",
      ]),
    .named(
      "RecordSection", "Directory_UserRecord_Position", "Position Properties",
      with: [
        "EndProperty": "PositionEndDate",
        "InstanceKeyExpression": "C#:record:return record.PositionIdentifier;",
        "ResourceEntityType": "Directory_UserRecord", "SourceEntityType": "Directory_User",
        "StartProperty": "PositionStartDate",
      ],
      children: [
        ModuleElement("Property", ["Property": "EffectiveIGAManager"]),
        ModuleElement("Property", ["Property": "IGAManager"]),
        ModuleElement("Property", ["Property": "Manager"]),
        ModuleElement("Property", ["Property": "Organization"]),
        ModuleElement("Property", ["Property": "PositionIdentifier"]),
        ModuleElement("Property", ["Property": "Site"]),
        ModuleElement("Property", ["Property": "Title"]),
      ]),
  ]

  /// The connector, and the mappings that no scaffolding makes.
  static let mappings: [ModuleElement] = [
    .named(
      "ContextRule", "Directory_User", "Directory_User",
      with: [
        "B0": "Directory_UserRecord:Organization", "B1": "Directory_UserRecord:Title",
        "B2": "Directory_UserRecord:Site", "B3": "Directory_UserRecord:Site.Region.Country",
        "B4": "Directory_UserRecord:UserType.Category",
        "B5": "Directory_UserRecord:Organization.Type", "B6": "Directory_UserRecord:Subsidiary",
        "B7": "Directory_UserRecord:ExternalCompany",
        "ExcludeExpression": "C#:user:return user.IsDraft ?? false;", "Policy": "Default",
        "ResourcesBinding": "Directory_User:Records",
        "ResourcesEndExpression":
          "C#:record:return record.EndDate ?? record.PositionEndDate ?? record.ContractEndDate;",
        "ResourcesStartExpression":
          "C#:record:return record.StartDate ?? record.PositionStartDate ?? record.ContractStartDate;",
        "RiskFactorType": "Max", "SourceEntityType": "Directory_User",
      ]),
    .named(
      "Connector", "Directory", "Directory",
      with: ["Agent": "Default", "CompleteJob": "NotUsed", "IncrementalJob": "NotUsed"]),
    .named("EntityTypeMapping", "Directory_PresenceState", with: ["Connector": "Directory"]),
    .named(
      "EntityTypeMapping", "Directory_UserRecord",
      with: ["ConnectionTable": "Directory_UserRecord", "Connector": "Directory"],
      children: [
        .named("Property", "UserIdentifier", with: ["ConnectionColumn": "User"])
      ]),
  ]
}
