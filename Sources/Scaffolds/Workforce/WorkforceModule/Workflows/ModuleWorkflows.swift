/// The workflows about people.
enum ModuleWorkflows {
  static let all: [ModuleElement] = [
    .workflow(
      "Directory_User_ManageContracts", "User - Manage Contracts",
      activities: [
        .activity("Request", "Request", template: "ActionWithRefine"),
        .activity("Persist", "Commit", template: "Persist"),
      ]),
    .workflow(
      "Directory_User_ManagePositions", "User - Manage Positions",
      activities: [
        .activity("Request", "Request", template: "ActionWithRefine"),
        .activity("Persist", "Commit", template: "Persist"),
      ]),
    .workflow(
      "Directory_User_NewExternal", "User - New Contractor", "Collaborateur - Créer un externe",
      activities: [
        .activity("Request", "Request", "Demande", template: "ActionWithRefine"),
        .activity("Persist", "Commit", "Enregistrement", template: "Persist"),
      ]),
    .workflow(
      "Directory_User_NewInternal", "User - New Employee", "Collaborateur - Créer un interne",
      activities: [
        .activity("Request", "Request", "Demande", template: "ActionWithRefine"),
        .activity(
          "PersistDraft", "Draft Creation", "Brouillon de création",
          template: "PersistOnlyResources", isHidden: true),
        .activity("Review", "Review", "Validation", template: "ReviewWithFeedback"),
        .activity("Persist", "Commit", "Enregistrement", template: "Persist", isHidden: true),
      ]),
    .workflow(
      "Directory_User_Reactivate", "User - Reactivate", "Collaborateur - Réactivater",
      activities: [
        .activity("Request", "Request", "Demande", template: "ActionWithRefine"),
        .activity("Persist", "Commit", "Enregistrement", template: "Persist", isHidden: true),
      ]),
    .workflow(
      "Directory_User_Suspend", "User - Suspend", "Collaborateur - Suspendre",
      activities: [
        .activity("Request", "Request", "Demande", template: "ActionWithRefine"),
        .activity("Persist", "Commit", "Enregistrement", template: "Persist", isHidden: true),
      ]),
    .workflow(
      "Directory_User_UpdatePersonalData", "User - Update Personal Data",
      activities: [
        .activity("Request", "Request", template: "ActionWithRefine"),
        .activity("Persist", "Commit", template: "Persist"),
      ]),
    .workflow(
      "Directory_User_UpdateResources", "User - Modify Permissions",
      "Collaborateur - Modifier les droits",
      activities: [
        .activity("Request", "Request", "Demande", template: "ActionWithRefine"),
        .activity("Persist", "Commit", "Enregistrement", template: "Persist"),
      ]),
    .workflow(
      "Helpdesk_Directory_User_Delete", "User - Delete User (helpdesk)",
      "Collaborateur - Supprimer (helpdesk)",
      activities: [
        .activity("Request", "Request", "Demande", template: "ActionWithRefine"),
        .activity("Persist", "Commit", "Enregistrement", template: "Persist"),
      ]),
    .workflow(
      "Helpdesk_Directory_User_FixRecord", "User - Repair data (helpdesk)",
      "Collaborateur - Réparer (helpdesk)",
      activities: [
        .activity("Request", "Request", "Demande", template: "ActionWithRefine"),
        .activity("Persist", "Commit", "Enregistrement", template: "Persist"),
      ]),
    .workflow(
      "Helpdesk_Directory_User_New", "User - New (helpdesk)", "Collaborateur - Créer (helpdesk)",
      activities: [
        .activity("Request", "Request", "Demande", template: "ActionWithRefine"),
        .activity("Persist", "Commit", "Enregistrement", template: "Persist"),
      ]),
    .workflow(
      "Self_ResourcesUpdate", "Self Manager Permissions",
      activities: [
        .activity("Request", "Request", template: "Action"),
        .activity("Review", "Review", template: "ReviewWithFeedback"),
        .activity("Persist", "Commit", template: "Persist"),
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
