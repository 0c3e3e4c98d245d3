/// The forms that show departments, sites and people, and those that change the first two.
enum ViewForms {
  static let all: [ModuleElement] = [
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
        ModuleElement("MainControl", ["OutputType": "LayoutContainer"]),
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
        ModuleElement("MainControl", ["OutputType": "LayoutContainer"]),
        .embedding("RecordControl", "Directory_UserRecord_View"),
        .embedding("RecordUniqueItemControl", "Directory_UserRecord_ViewPosition"),
        .embedding("RecordItemControl", "Directory_UserRecord_ViewPosition"),
      ]),
    .named(
      "WorkflowCreateEntityForm", "Workflow_Directory_Organization_Create",
      with: [
        "Activity": "Directory_Organization_Create:Request",
        "EntityType": "Workflow_Directory_Organization", "FormTitle_L1": "New Department",
        "FormTitle_L2": "Créer un départements",
        "MainProperty": "Workflow_Directory_Organization:Directory_Organization",
        "WorkflowRequestType": "Self",
      ],
      children: [
        .embedding("MainControl", "Base_Directory_Organization")
      ]),
    .named(
      "WorkflowEditEntityForm", "Workflow_Directory_Organization_Delete",
      with: [
        "Activity": "Directory_Organization_Delete:Request",
        "EntityType": "Workflow_Directory_Organization", "FormTitle_L1": "Delete Department",
        "FormTitle_L2": "Supprimer un départements", "IsDeleteForm": "true",
        "MainProperty": "Workflow_Directory_Organization:Directory_Organization",
        "WorkflowRequestType": "Self",
      ],
      children: [
        ModuleElement(
          "MainControl",
          [
            "EmbeddedForm": "Base_Directory_Organization", "IsReadOnly": "true",
            "OutputType": "TransformImport",
          ])
      ]),
    .named(
      "WorkflowEditEntityForm", "Workflow_Directory_Organization_Update",
      with: [
        "Activity": "Directory_Organization_Update:Request",
        "EntityType": "Workflow_Directory_Organization", "FormTitle_L1": "Update Department",
        "FormTitle_L2": "Modifier un départements",
        "MainProperty": "Workflow_Directory_Organization:Directory_Organization",
        "WorkflowRequestType": "Self",
      ],
      children: [
        .embedding("MainControl", "Base_Directory_Organization")
      ]),
    .named(
      "WorkflowCreateEntityForm", "Workflow_Directory_Site_Create",
      with: [
        "Activity": "Directory_Site_Create:Request", "EntityType": "Workflow_Directory_Site",
        "FormTitle_L1": "New Site", "FormTitle_L2": "Créer un site",
        "MainProperty": "Workflow_Directory_Site:Directory_Site", "WorkflowRequestType": "Self",
      ],
      children: [
        .embedding("MainControl", "Base_Directory_Site")
      ]),
    .named(
      "WorkflowEditEntityForm", "Workflow_Directory_Site_Delete",
      with: [
        "Activity": "Directory_Site_Delete:Request", "EntityType": "Workflow_Directory_Site",
        "FormTitle_L1": "Delete Site", "FormTitle_L2": "Supprimer un site", "IsDeleteForm": "true",
        "MainProperty": "Workflow_Directory_Site:Directory_Site", "WorkflowRequestType": "Self",
      ],
      children: [
        ModuleElement(
          "MainControl",
          [
            "EmbeddedForm": "Base_Directory_Site", "IsReadOnly": "true",
            "OutputType": "TransformImport",
          ])
      ]),
    .named(
      "WorkflowEditEntityForm", "Workflow_Directory_Site_Update",
      with: [
        "Activity": "Directory_Site_Update:Request", "EntityType": "Workflow_Directory_Site",
        "FormTitle_L1": "Update Site", "FormTitle_L2": "Modifier un site",
        "MainProperty": "Workflow_Directory_Site:Directory_Site", "WorkflowRequestType": "Self",
      ],
      children: [
        .embedding("MainControl", "Base_Directory_Site")
      ]),
  ]
}
