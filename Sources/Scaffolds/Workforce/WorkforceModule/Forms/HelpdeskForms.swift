/// The forms of the helpdesk, and the one for oneself.
enum HelpdeskForms {
  static let all: [ModuleElement] = [
    .named(
      "Form", "Workflow_Helpdesk_Directory_UserRecord_Base",
      with: ["EntityType": "Directory_UserRecord"],
      children: [
        .fieldset(
          "Personal Data", "Informations personnelles",
          [
            .rowset(
              "Full Name", "Nom complet",
              [
                .control("LastName", ["ColumnSize": "6", "IsRequired": "true"]),
                .control("FirstName", ["ColumnSize": "6", "IsRequired": "true"]),
              ]),
            .control("BirthName", ["ColumnSize": "4"]),
            .control("BirthDate"),
            .control("PersonalTitle", ["ColumnSize": "3"]),
            .control("Email", ["ColumnSize": "6"]),
            .control("EmailAliases", ["ColumnSize": "8"]),
            .rowset(
              "Phone Numbers", "Numéros de téléphone",
              [
                .control("PhoneNumber", ["ColumnSize": "6"]),
                .control("MobileNumber", ["ColumnSize": "6"]),
              ]),
            .control("UserIdentifier", ["ColumnSize": "4"]),
            .control("Login", ["ColumnSize": "4"]),
            .control("VIP"),
            .control("StartDate"),
            .control("EndDate", ["InputType": "Date"]),
          ]),
        .fieldset(
          "Contract", "Contrat",
          [
            .control("EmployeeId", ["ColumnSize": "4"]),
            .control("ContractIdentifier", ["ColumnSize": "4"]),
            .control("UserType", ["IsRequired": "true"]),
            .control("Subsidiary"),
            .control("ExternalCompany"),
            .control("Suspended"),
            .control("ContractStartDate", ["IsRequired": "true"]),
            .control("ContractEndDate", ["IsRequired": "true"]),
          ]),
        .fieldset(
          "Position", "Poste",
          [
            .control("PositionIdentifier", ["ColumnSize": "4"]),
            .control("Title"),
            .control("Manager"),
            .control("IGAManager"),
            .control("Organization"),
            .control("Site"),
            .control("PositionStartDate"),
            .control("PositionEndDate", ["InputType": "Date"]),
          ]),
      ]),
    .named(
      "Form", "Workflow_Helpdesk_Directory_UserRecord_Unique",
      with: ["EntityType": "Directory_UserRecord"],
      children: [
        .control("Id")
      ]),
    .named(
      "Form", "Workflow_Helpdesk_Directory_User_Base", with: ["EntityType": "Directory_User"],
      children: [
        .control("Identifier"),
        .control("IsDraft"),
        .control("Photo"),
        .control("ConsentPhotoUsage"),
      ]),
    .named(
      "WorkflowUpdateRecordEntityForm", "Workflow_Helpdesk_Directory_User_Delete",
      with: [
        "Activity": "Helpdesk_Directory_User_Delete:Request",
        "EntityType": "Workflow_Directory_User", "FormTitle_L1": "Delete User",
        "FormTitle_L2": "Supprimer le collaborateur", "HideRoles": "true", "IsDeleteForm": "true",
        "MainProperty": "Workflow_Directory_User:Directory_User",
        "RecordProperty": "Directory_User:Records", "WorkflowRequestType": "Helpdesk",
      ],
      children: [
        ModuleElement(
          "MainControl",
          [
            "EmbeddedForm": "Workflow_Helpdesk_Directory_User_Base", "IsReadOnly": "true",
            "OutputType": "TransformImport",
          ]),
        ModuleElement(
          "RecordControl",
          [
            "EmbeddedForm": "Workflow_Helpdesk_Directory_UserRecord_Base", "IsReadOnly": "true",
            "OutputType": "TransformImport",
          ]),
        .embedding("RecordUniqueItemControl", "Workflow_Helpdesk_Directory_UserRecord_Unique"),
      ]),
    .named(
      "WorkflowUpdateSeveralRecordsEntityForm", "Workflow_Helpdesk_Directory_User_FixRecord",
      with: [
        "Activity": "Helpdesk_Directory_User_FixRecord:Request", "AddRowLabel_L1": "Add Record",
        "AddRowLabel_L2": "Ajouter une fiche", "EntityType": "Workflow_Directory_User",
        "FormTitle_L1": "Repair Data (helpdesk)", "FormTitle_L2": "Réparer les données (helpdesk)",
        "MainProperty": "Workflow_Directory_User:Directory_User", "RecordFilter": "All",
        "RecordProperty": "Directory_User:Records", "RecordTable": "Directory_UserRecord_Helpdesk",
        "RemoveRowLabel_L1": "Remove Record", "RemoveRowLabel_L2": "Supprimer la fiche",
        "TableTitle_L1": "Records", "TableTitle_L2": "Fiches", "WorkflowRequestType": "Helpdesk",
      ],
      children: [
        .embedding("MainControl", "Workflow_Helpdesk_Directory_User_Base"),
        .embedding("RecordControl", "Workflow_Helpdesk_Directory_UserRecord_Base"),
        .embedding("RecordUniqueItemControl", "Workflow_Helpdesk_Directory_UserRecord_Unique"),
        .embedding("RecordSlaveControl", "Workflow_Helpdesk_Directory_UserRecord_Base"),
      ]),
    .named(
      "WorkflowCreateSeveralRecordsEntityForm", "Workflow_Helpdesk_Directory_User_New",
      with: [
        "Activity": "Helpdesk_Directory_User_New:Request", "AddRowLabel_L1": "Add Record",
        "EntityType": "Workflow_Directory_User", "FormTitle_L1": "New User (helpdesk)",
        "FormTitle_L2": "Nouveau collaborateur (helpdesk)",
        "MainProperty": "Workflow_Directory_User:Directory_User",
        "RecordProperty": "Directory_User:Records", "RecordTable": "Directory_UserRecord_Helpdesk",
        "RemoveRowLabel_L1": "Remove Record", "TableTitle_L1": "Records",
        "WorkflowRequestType": "Helpdesk",
      ],
      children: [
        .embedding("MainControl", "Workflow_Helpdesk_Directory_User_Base"),
        ModuleElement(
          "RecordControl", ["OutputType": "LayoutContainer"],
          children: [
            .container("Control")
          ]),
        .embedding("RecordUniqueItemControl", "Workflow_Helpdesk_Directory_UserRecord_Base"),
      ]),
    .named(
      "WorkflowUpdateRecordEntityForm", "Workflow_Self_ResourcesUpdate",
      with: [
        "Activity": "Self_ResourcesUpdate:Request", "EntityType": "Workflow_Directory_User",
        "FormTitle_L1": "Update My Permissions", "FormTitle_L2": "Modifier mes permissions",
        "MainProperty": "Workflow_Directory_User:Directory_User",
        "RecordProperty": "Directory_User:Records", "WorkflowRequestType": "Self",
      ],
      children: [
        .container("MainControl"),
        ModuleElement(
          "RecordControl", ["EntityType": "Directory_UserRecord", "OutputType": "LayoutContainer"],
          children: [
            .control("LastName", ["IsReadOnly": "true"]),
            .control("FirstName", ["IsReadOnly": "true"]),
          ]),
      ]),
  ]
}
