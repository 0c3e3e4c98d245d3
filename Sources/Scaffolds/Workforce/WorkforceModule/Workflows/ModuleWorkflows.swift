/// The workflows about people.
enum ModuleWorkflows {
  static let all: [ModuleElement] = [
    .named(
      "Workflow", "Directory_User_ManageContracts", "User - Manage Contracts",
      with: ["VariablesType": "Workflow_Directory_User"],
      children: [
        .named("Activity", "Request", "Request", with: ["Template": "ActionWithRefine"]),
        .named("Activity", "Persist", "Commit", with: ["Template": "Persist"]),
      ]),
    .named(
      "Workflow", "Directory_User_ManagePositions", "User - Manage Positions",
      with: ["VariablesType": "Workflow_Directory_User"],
      children: [
        .named("Activity", "Request", "Request", with: ["Template": "ActionWithRefine"]),
        .named("Activity", "Persist", "Commit", with: ["Template": "Persist"]),
      ]),
    .named(
      "Workflow", "Directory_User_NewExternal", "User - New Contractor",
      "Collaborateur - Créer un externe", with: ["VariablesType": "Workflow_Directory_User"],
      children: [
        .named("Activity", "Request", "Request", "Demande", with: ["Template": "ActionWithRefine"]),
        .named("Activity", "Persist", "Commit", "Enregistrement", with: ["Template": "Persist"]),
      ]),
    .named(
      "Workflow", "Directory_User_NewInternal", "User - New Employee",
      "Collaborateur - Créer un interne", with: ["VariablesType": "Workflow_Directory_User"],
      children: [
        .named("Activity", "Request", "Request", "Demande", with: ["Template": "ActionWithRefine"]),
        .named(
          "Activity", "PersistDraft", "Draft Creation", "Brouillon de création",
          with: ["Template": "PersistOnlyResources", "WorkflowOverviewDisable": "true"]),
        .named(
          "Activity", "Review", "Review", "Validation", with: ["Template": "ReviewWithFeedback"]),
        .named(
          "Activity", "Persist", "Commit", "Enregistrement",
          with: ["Template": "Persist", "WorkflowOverviewDisable": "true"]),
      ]),
    .named(
      "Workflow", "Directory_User_Reactivate", "User - Reactivate", "Collaborateur - Réactivater",
      with: ["VariablesType": "Workflow_Directory_User"],
      children: [
        .named("Activity", "Request", "Request", "Demande", with: ["Template": "ActionWithRefine"]),
        .named(
          "Activity", "Persist", "Commit", "Enregistrement",
          with: ["Template": "Persist", "WorkflowOverviewDisable": "true"]),
      ]),
    .named(
      "Workflow", "Directory_User_Suspend", "User - Suspend", "Collaborateur - Suspendre",
      with: ["VariablesType": "Workflow_Directory_User"],
      children: [
        .named("Activity", "Request", "Request", "Demande", with: ["Template": "ActionWithRefine"]),
        .named(
          "Activity", "Persist", "Commit", "Enregistrement",
          with: ["Template": "Persist", "WorkflowOverviewDisable": "true"]),
      ]),
    .named(
      "Workflow", "Directory_User_UpdatePersonalData", "User - Update Personal Data",
      with: ["VariablesType": "Workflow_Directory_User"],
      children: [
        .named("Activity", "Request", "Request", with: ["Template": "ActionWithRefine"]),
        .named("Activity", "Persist", "Commit", with: ["Template": "Persist"]),
      ]),
    .named(
      "Workflow", "Directory_User_UpdateResources", "User - Modify Permissions",
      "Collaborateur - Modifier les droits", with: ["VariablesType": "Workflow_Directory_User"],
      children: [
        .named("Activity", "Request", "Request", "Demande", with: ["Template": "ActionWithRefine"]),
        .named("Activity", "Persist", "Commit", "Enregistrement", with: ["Template": "Persist"]),
      ]),
    .named(
      "Workflow", "Helpdesk_Directory_User_Delete", "User - Delete User (helpdesk)",
      "Collaborateur - Supprimer (helpdesk)", with: ["VariablesType": "Workflow_Directory_User"],
      children: [
        .named("Activity", "Request", "Request", "Demande", with: ["Template": "ActionWithRefine"]),
        .named("Activity", "Persist", "Commit", "Enregistrement", with: ["Template": "Persist"]),
      ]),
    .named(
      "Workflow", "Helpdesk_Directory_User_FixRecord", "User - Repair data (helpdesk)",
      "Collaborateur - Réparer (helpdesk)", with: ["VariablesType": "Workflow_Directory_User"],
      children: [
        .named("Activity", "Request", "Request", "Demande", with: ["Template": "ActionWithRefine"]),
        .named("Activity", "Persist", "Commit", "Enregistrement", with: ["Template": "Persist"]),
      ]),
    .named(
      "Workflow", "Helpdesk_Directory_User_New", "User - New (helpdesk)",
      "Collaborateur - Créer (helpdesk)", with: ["VariablesType": "Workflow_Directory_User"],
      children: [
        .named("Activity", "Request", "Request", "Demande", with: ["Template": "ActionWithRefine"]),
        .named("Activity", "Persist", "Commit", "Enregistrement", with: ["Template": "Persist"]),
      ]),
    .named(
      "Workflow", "Self_ResourcesUpdate", "Self Manager Permissions",
      with: ["VariablesType": "Workflow_Directory_User"],
      children: [
        .named("Activity", "Request", "Request", with: ["Template": "Action"]),
        .named("Activity", "Review", "Review", with: ["Template": "ReviewWithFeedback"]),
        .named("Activity", "Persist", "Commit", with: ["Template": "Persist"]),
      ]),
  ]

  /// How people of the same name are found.
  static let homonyms: [ModuleElement] = [
    .named(
      "HomonymEntityLink", "Directory_UserRecord", with: ["FormEntityType": "Directory_UserRecord"],
      children: [
        ModuleElement(
          "Filter",
          [
            "ComparisonProperty1": "LastName", "ComparisonProperty2": "FirstName",
            "Property1": "FirstName", "Property2": "LastName",
          ]),
        ModuleElement(
          "Filter",
          ["ComparisonProperty2": "BirthName", "Property1": "FirstName", "Property2": "LastName"]),
        ModuleElement("Filter", ["Property1": "FirstName", "Property2": "LastName"]),
      ])
  ]

  /// How people whose names sound alike are found.
  static let phoneticFilters: [ModuleElement] = [
    ModuleElement(
      "Filter",
      [
        "ComparisonProperty1": "PhoneticLastName", "ComparisonProperty2": "PhoneticFirstName",
        "Property1": "PhoneticFirstName", "Property2": "PhoneticLastName",
      ]),
    ModuleElement(
      "Filter",
      ["ComparisonProperty1": "PhoneticLastFirstName", "Property1": "PhoneticFirstLastName"]),
    ModuleElement("Filter", ["Property1": "PhoneticFirstName", "Property2": "PhoneticLastName"]),
  ]
}
