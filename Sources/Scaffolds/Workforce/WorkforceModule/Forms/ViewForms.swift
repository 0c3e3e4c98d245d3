/// The forms that show departments, sites and people, and those that change the first two.
enum ViewForms {
  static let all =
    views + requests(about: "Organization", "Department", "départements")
    + requests(about: "Site", "Site", "site")

  private static let views: [ModuleElement] = [
    .named(
      "Form", "Base_Directory_Organization", with: ["EntityType": "Directory_Organization"],
      children: [
        .fieldset(
          "Organizational Data", "Données organisationnelles",
          [
            .control("Type"),
            .control("Identifier", ["IsRequired": "true"]),
            .control("DisplayName", ["IsRequired": "true"]),
            .control("FullName", ["IsReadOnly": "true"]),
            .control("Manager"),
            .control("Assistant"),
          ]),
        .fieldset(
          "Additional Data", "Informations complémentaires",
          [
            .control("Parent"),
            .control("Children", ["IsReadOnly": "true"]),
            .control("UserRecords", ["IsReadOnly": "true"]),
          ]),
      ]),
    .named(
      "Form", "Base_Directory_Site", with: ["EntityType": "Directory_Site"],
      children: [
        .fieldset(
          "Address", "Adresse",
          [
            .control("Name"),
            .control("StreetNumber"),
            .control("StreetName"),
            .control("StreetType"),
            .control("Floor"),
            .control("PostalCode"),
            .control("Town"),
            .control("Region"),
            .control("Region.Country", ["IsReadOnly": "true"]),
            .control("Photo", ["OutputType": "Image"]),
          ]),
        .fieldset(
          "Additional Data", "Informations complémentaires",
          [
            .control("Identifier", ["IsRequired": "true"]),
            .control("DisplayName", ["IsRequired": "true"]),
            .control("UserRecords"),
            .control("Longitude"),
            .control("Latitude"),
            .control("Url"),
            .control("PreferredLanguage"),
            .control("TimeZone"),
          ]),
      ]),
    .named(
      "Form", "Directory_UserRecord_View", with: ["EntityType": "Directory_UserRecord"],
      children: [
        .fieldset(
          "Personal Data", "Informations personnelles",
          [
            .rowset(
              "Full Name", "Nom complet",
              [
                .control("LastName", ["ColumnSize": "6"]),
                .control("FirstName", ["ColumnSize": "6"]),
              ]),
            .control("BirthName", ["ColumnSize": "4"]),
            .control("BirthDate"),
            .control("PersonalTitle", ["ColumnSize": "3"]),
            .control("Email", ["ColumnSize": "6"]),
            .rowset(
              "Phone Numbers", "Numéros de téléphone",
              [
                .control("PhoneNumber", ["ColumnSize": "6"]),
                .control("MobileNumber", ["ColumnSize": "6"]),
              ]),
            .control("User.Photo", ["OutputType": "Image"]),
            .control("UserIdentifier", ["ColumnSize": "4"]),
            .control("Login", ["ColumnSize": "4"]),
            .control("VIP"),
          ]),
        .fieldset(
          "Contract", "Contrat",
          [
            .control("EmployeeId", ["ColumnSize": "4"]),
            .control("UserType"),
            .control("Subsidiary"),
            .control("ExternalCompany"),
            .control("Suspended"),
            .control("ContractStartDate"),
            .control("ContractEndDate"),
          ]),
        .fieldset(
          "Risk", "Risk",
          [
            ModuleElement(
              "Control",
              [
                "DisplayName_L1": "Score", "DisplayName_L2": "Score",
                "Binding": "User.ResourceRiskScore.Score",
              ]),
            ModuleElement(
              "Control",
              [
                "DisplayName_L1": "Rating", "DisplayName_L2": "Rating",
                "Binding": "User.ResourceRiskScore.Rating",
              ]),
          ]),
      ]),
    .named(
      "Form", "Directory_UserRecord_ViewPosition", with: ["EntityType": "Directory_UserRecord"],
      children: [
        .fieldset(
          "Position", "Poste",
          [
            .control("PositionIdentifier", ["ColumnSize": "4"]),
            .control("Title"),
            .control("Organization"),
            .control("Manager"),
            .control("IGAManager"),
            .control("EffectiveIGAManager"),
            .control("Site"),
            .control("PositionStartDate"),
            .control("PositionEndDate"),
          ])
      ]),
    .named(
      "ResourceViewEntityForm", "View_Directory_Organization",
      with: [
        "EntityType": "Directory_Organization", "IsDefaultViewForm": "true",
        "Menu": "View_Directory_Organization",
      ],
      children: [
        .embedding("Control", "Base_Directory_Organization")
      ]),
    .named(
      "ResourceViewEntityForm", "View_Directory_Site",
      with: [
        "EntityType": "Directory_Site", "IsDefaultViewForm": "true", "Menu": "View_Directory_Site",
      ],
      children: [
        .embedding("Control", "Base_Directory_Site")
      ]),
    .named(
      "ResourceViewEntityForm", "View_Directory_Subsidiary",
      with: [
        "EntityType": "Directory_Subsidiary", "IsDefaultViewForm": "true",
        "Menu": "View_Directory_Subsidiary",
      ],
      children: [
        .fieldset(
          "General Data", "Informations générales",
          [
            .control("Identifier"),
            .control("DisplayName"),
            .control("Photo", ["OutputType": "Image"]),
            .control("UserRecords"),
          ]),
        .fieldset(
          "Technical Data", "Informations techniques",
          [
            .control("EmailDomain")
          ]),
      ]),
    .named(
      "ResourceViewRecordEntityForm", "View_Directory_User",
      with: [
        "EntityType": "Directory_User", "IsDefaultViewForm": "true", "Menu": "View_Directory_User",
        "RecordEndProperty": "Directory_UserRecord:EndDate", "RecordFilter": "All",
        "RecordProperty": "Directory_User:Records",
        "RecordStartProperty": "Directory_UserRecord:StartDate",
      ],
      children: [
        .container("MainControl"),
        .embedding("RecordControl", "Directory_UserRecord_View"),
        .embedding("RecordUniqueItemControl", "Workflow_Directory_UserRecord_Position_Unique"),
        .embedding("RecordItemControl", "Directory_UserRecord_ViewPosition"),
      ]),
    .named(
      "ResourceViewEntityForm", "View_Directory_UserType",
      with: [
        "EntityType": "Directory_UserType", "IsDefaultViewForm": "true",
        "Menu": "View_Directory_UserType",
      ],
      children: [
        .fieldset(
          "General Data", "Informations générales",
          [
            .control("Identifier"),
            .control("DisplayName"),
            .control("Category"),
            .control("UserRecords"),
          ]),
        .fieldset(
          "Technical Data", "Informations techniques",
          [
            .control("UniqueIdentifierPrefix"),
            .control("UniqueIdentifierSuffix"),
            .control("UniqueIdentifierRangeStart"),
            .control("UniqueIdentifierRangeEnd"),
            .control("EmailSuffix"),
            .control("LoginPrefix"),
            .control("LoginSuffix"),
          ]),
      ]),
    .named(
      "ResourceViewRecordEntityForm", "View_Self",
      with: [
        "EntityType": "Directory_User", "FormTitle_L1": "My Data", "IsDefaultSelfForm": "true",
        "RecordEndProperty": "Directory_UserRecord:EndDate", "RecordFilter": "Current",
        "RecordProperty": "Directory_User:Records",
        "RecordStartProperty": "Directory_UserRecord:StartDate",
      ],
      children: [
        .container("MainControl"),
        .embedding("RecordControl", "Directory_UserRecord_View"),
        .embedding("RecordUniqueItemControl", "Directory_UserRecord_ViewPosition"),
        .embedding("RecordItemControl", "Directory_UserRecord_ViewPosition"),
      ]),
  ]

  /// The forms that make, delete and change departments or sites.
  private static func requests(
    about kind: String, _ english: String, _ french: String
  ) -> [ModuleElement] {
    let base = "Base_Directory_\(kind)"
    func form(
      _ name: String, _ action: String, _ titles: (english: String, french: String),
      isDelete: Bool = false, _ control: ModuleElement
    ) -> ModuleElement {
      var form = ModuleElement.named(
        name, "Workflow_Directory_\(kind)_\(action)",
        with: [
          "Activity": "Directory_\(kind)_\(action):Request",
          "EntityType": "Workflow_Directory_\(kind)",
          "FormTitle_L1": "\(titles.english) \(english)",
          "FormTitle_L2": "\(titles.french) un \(french)",
        ], children: [control])
      if isDelete { form.attributes.append(("IsDeleteForm", "true")) }
      form.attributes += [
        ("MainProperty", "Workflow_Directory_\(kind):Directory_\(kind)"),
        ("WorkflowRequestType", "Self"),
      ]
      return form
    }
    let editable = ModuleElement.embedding("MainControl", base)
    let fixed = ModuleElement(
      "MainControl",
      ["EmbeddedForm": base, "IsReadOnly": "true", "OutputType": "TransformImport"])
    return [
      form("WorkflowCreateEntityForm", "Create", ("New", "Créer"), editable),
      form("WorkflowEditEntityForm", "Delete", ("Delete", "Supprimer"), isDelete: true, fixed),
      form("WorkflowEditEntityForm", "Update", ("Update", "Modifier"), editable),
    ]
  }
}
