/// The forms of the workflows about people.
enum RequestForms {
  static let all: [ModuleElement] = [
    .named(
      "WorkflowUpdateSeveralRecordsEntityForm", "Workflow_Directory_User_ManageContracts",
      with: [
        "Activity": "Directory_User_ManageContracts:Request", "AddRowLabel_L1": "Add Contract",
        "AddRowLabel_L2": "Ajouter un contrat", "EntityType": "Workflow_Directory_User",
        "FormTitle_L1": "Manage Contracts", "FormTitle_L2": "Gérer les contrats",
        "MainProperty": "Workflow_Directory_User:Directory_User",
        "RecordEndProperty": "Directory_UserRecord:ContractEndDate",
        "RecordProperty": "Directory_User:Records",
        "RecordStartProperty": "Directory_UserRecord:ContractStartDate",
        "RecordTable": "Directory_UserRecord_ManageContracts",
        "RemoveRowLabel_L1": "Remove Contract", "RemoveRowLabel_L2": "Supprimer le contrat",
        "TableTitle_L1": "Contracts", "TableTitle_L2": "Contrats", "WorkflowRequestType": "Self",
      ],
      children: [
        .container("MainControl"),
        .embedding("RecordControl", "Workflow_Directory_UserRecord_Contract_Base"),
        .embedding("RecordUniqueItemControl", "Workflow_Directory_UserRecord_Contract_Unique"),
        .embedding("RecordSlaveControl", "Workflow_Directory_UserRecord_Contract_Base"),
      ]),
    .named(
      "WorkflowUpdateSeveralRecordsEntityForm", "Workflow_Directory_User_ManagePositions",
      with: [
        "Activity": "Directory_User_ManagePositions:Request", "AddRowLabel_L1": "Add Position",
        "AddRowLabel_L2": "Ajouter un poste", "EntityType": "Workflow_Directory_User",
        "FormTitle_L1": "Manage Positions", "FormTitle_L2": "Gérer les postes",
        "MainProperty": "Workflow_Directory_User:Directory_User",
        "RecordEndProperty": "Directory_UserRecord:PositionEndDate",
        "RecordProperty": "Directory_User:Records",
        "RecordStartProperty": "Directory_UserRecord:PositionStartDate",
        "RecordTable": "Directory_UserRecord_ManagePositions",
        "RemoveRowLabel_L1": "Remove Position", "RemoveRowLabel_L2": "Supprimer le poste",
        "TableTitle_L1": "Positions", "TableTitle_L2": "Postes", "WorkflowRequestType": "Self",
      ],
      children: [
        .container("MainControl"),
        .embedding("RecordControl", "Workflow_Directory_UserRecord_Position_Base"),
        .embedding("RecordUniqueItemControl", "Workflow_Directory_UserRecord_Position_Unique"),
        .embedding("RecordSlaveControl", "Workflow_Directory_UserRecord_Position_Base"),
      ]),
    .named(
      "WorkflowCreateRecordEntityForm", "Workflow_Directory_User_NewExternal",
      with: [
        "Activity": "Directory_User_NewExternal:Request", "EntityType": "Workflow_Directory_User",
        "FormTitle_L1": "New Contractor", "FormTitle_L2": "Nouvel externe",
        "MainProperty": "Workflow_Directory_User:Directory_User",
        "RecordProperty": "Directory_User:Records", "WorkflowRequestType": "Self",
      ],
      children: [
        .container("MainControl"),
        .embedding("RecordControl", "Workflow_Directory_User_NewExternal_Base"),
        .container("RecordUniqueItemControl"),
        .container("MainSummaryControl"),
        .embedding("RecordSummaryControl", "Workflow_Directory_User_New_Summary"),
      ]),
    .named(
      "Form", "Workflow_Directory_User_NewExternal_Base",
      with: ["EntityType": "Directory_UserRecord"],
      children: [
        .embedding("Control", "Workflow_Directory_UserRecord_PersonalData_Base"),
        .fieldset(
          "Contract", "Contrat",
          [
            .control("UserType", ["IsRequired": "true"]),
            .control("Subsidiary"),
            .control("ExternalCompany"),
            .control("ContractStartDate", ["IsRequired": "true"]),
            .control("ContractEndDate", ["IsRequired": "true"]),
          ]),
        .embedding("Control", "Workflow_Directory_UserRecord_Position_Base"),
      ]),
    .named(
      "WorkflowCreateRecordEntityForm", "Workflow_Directory_User_NewInternal",
      with: [
        "Activity": "Directory_User_NewInternal:Request", "EntityType": "Workflow_Directory_User",
        "FormTitle_L1": "New Employee", "FormTitle_L2": "Nouvel employé",
        "MainProperty": "Workflow_Directory_User:Directory_User",
        "RecordProperty": "Directory_User:Records", "WorkflowRequestType": "Self",
      ],
      children: [
        .container("MainControl"),
        .embedding("RecordControl", "Workflow_Directory_User_NewInternal_Base"),
        .container("RecordUniqueItemControl"),
        .container("MainSummaryControl"),
        .embedding("RecordSummaryControl", "Workflow_Directory_User_New_Summary"),
      ]),
    .named(
      "Form", "Workflow_Directory_User_NewInternal_Base",
      with: ["EntityType": "Directory_UserRecord"],
      children: [
        .embedding("Control", "Workflow_Directory_UserRecord_PersonalData_Base"),
        .fieldset(
          "Contract", "Contrat",
          [
            .control("EmployeeId", ["ColumnSize": "4"]),
            .control("UserType", ["IsRequired": "true"]),
            .control("Subsidiary"),
            .control("ContractStartDate", ["IsRequired": "true"]),
            .control("ContractEndDate", ["IsRequired": "true"]),
          ]),
        .embedding("Control", "Workflow_Directory_UserRecord_Position_Base"),
      ]),
    .named(
      "Form", "Workflow_Directory_User_New_Summary", with: ["EntityType": "Directory_UserRecord"],
      children: [
        .fieldset(
          "Important Information", "Important Information",
          [
            .control("UserIdentifier"),
            .control("Email"),
            .control("Login"),
          ])
      ]),
    .named(
      "WorkflowUpdateRecordEntityForm", "Workflow_Directory_User_Reactivate",
      with: [
        "Activity": "Directory_User_Reactivate:Request", "EntityType": "Workflow_Directory_User",
        "FormTitle_L1": "Reactivate", "FormTitle_L2": "Réactiver",
        "MainProperty": "Workflow_Directory_User:Directory_User",
        "RecordProperty": "Directory_User:Records", "WorkflowRequestType": "Self",
      ],
      children: [
        ModuleElement(
          "MainControl", ["EntityType": "Directory_User", "OutputType": "LayoutContainer"]),
        .embedding("RecordControl", "Workflow_Directory_UserRecord_Suspend_Base"),
      ]),
    .named(
      "WorkflowUpdateRecordEntityForm", "Workflow_Directory_User_Suspend",
      with: [
        "Activity": "Directory_User_Suspend:Request", "EntityType": "Workflow_Directory_User",
        "FormTitle_L1": "Suspend", "FormTitle_L2": "Suspendre",
        "MainProperty": "Workflow_Directory_User:Directory_User",
        "RecordProperty": "Directory_User:Records", "WorkflowRequestType": "Self",
      ],
      children: [
        ModuleElement(
          "MainControl", ["EntityType": "Directory_User", "OutputType": "LayoutContainer"]),
        .embedding("RecordControl", "Workflow_Directory_UserRecord_Suspend_Base"),
      ]),
    .named(
      "WorkflowUpdateRecordEntityForm", "Workflow_Directory_User_UpdatePersonalData",
      with: [
        "Activity": "Directory_User_UpdatePersonalData:Request",
        "EntityType": "Workflow_Directory_User", "FormTitle_L1": "Update Personal Data",
        "FormTitle_L2": "Modifier les informations personnelles", "HideRoles": "true",
        "MainProperty": "Workflow_Directory_User:Directory_User",
        "RecordProperty": "Directory_User:Records", "WorkflowRequestType": "Self",
      ],
      children: [
        .embedding("MainControl", "Workflow_Directory_User_Photo"),
        .embedding("RecordControl", "Workflow_Directory_UserRecord_PersonalData_Base_WithoutPhoto"),
        .embedding(
          "RecordUniqueItemControl", "Workflow_Directory_UserRecord_PersonalData_Base_WithoutPhoto"),
      ]),
    .named(
      "WorkflowUpdateRecordEntityForm", "Workflow_Directory_User_UpdateResources",
      with: [
        "Activity": "Directory_User_UpdateResources:Request",
        "EntityType": "Workflow_Directory_User", "FormTitle_L1": "Modify Permissions",
        "FormTitle_L2": "Modifier les permissions",
        "MainProperty": "Workflow_Directory_User:Directory_User",
        "RecordProperty": "Directory_User:Records", "WorkflowRequestType": "Self",
      ],
      children: [
        ModuleElement(
          "MainControl", ["EntityType": "Directory_User", "OutputType": "LayoutContainer"]),
        .embedding("RecordControl", "Workflow_Directory_UserRecord_UpdateResources_Base"),
      ]),
  ]
}
