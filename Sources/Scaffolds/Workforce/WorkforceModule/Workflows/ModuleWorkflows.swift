/// The workflows about people.
enum ModuleWorkflows {
  private static let request = ModuleElement.activity(
    "Request", "Request", "Demande", template: "ActionWithRefine")
  private static let commit = ModuleElement.activity(
    "Persist", "Commit", "Enregistrement", template: "Persist")
  private static let hiddenCommit = ModuleElement.activity(
    "Persist", "Commit", "Enregistrement", template: "Persist", isHidden: true)
  // Some pages have no French.
  private static let englishRequest = ModuleElement.activity(
    "Request", "Request", template: "ActionWithRefine")
  private static let englishCommit = ModuleElement.activity(
    "Persist", "Commit", template: "Persist")

  static let all: [ModuleElement] = [
    .workflow(
      "Directory_User_ManageContracts", "User - Manage Contracts",
      activities: [englishRequest, englishCommit]),
    .workflow(
      "Directory_User_ManagePositions", "User - Manage Positions",
      activities: [englishRequest, englishCommit]),
    .workflow(
      "Directory_User_NewExternal", "User - New Contractor", "Collaborateur - Créer un externe",
      activities: [request, commit]),
    .workflow(
      "Directory_User_NewInternal", "User - New Employee", "Collaborateur - Créer un interne",
      activities: [
        request,
        .activity(
          "PersistDraft", "Draft Creation", "Brouillon de création",
          template: "PersistOnlyResources", isHidden: true),
        .activity("Review", "Review", "Validation", template: "ReviewWithFeedback"),
        hiddenCommit,
      ]),
    .workflow(
      "Directory_User_Reactivate", "User - Reactivate", "Collaborateur - Réactivater",
      activities: [request, hiddenCommit]),
    .workflow(
      "Directory_User_Suspend", "User - Suspend", "Collaborateur - Suspendre",
      activities: [request, hiddenCommit]),
    .workflow(
      "Directory_User_UpdatePersonalData", "User - Update Personal Data",
      activities: [englishRequest, englishCommit]),
    .workflow(
      "Directory_User_UpdateResources", "User - Modify Permissions",
      "Collaborateur - Modifier les droits",
      activities: [request, commit]),
    .workflow(
      "Helpdesk_Directory_User_Delete", "User - Delete User (helpdesk)",
      "Collaborateur - Supprimer (helpdesk)",
      activities: [request, commit]),
    .workflow(
      "Helpdesk_Directory_User_FixRecord", "User - Repair data (helpdesk)",
      "Collaborateur - Réparer (helpdesk)",
      activities: [request, commit]),
    .workflow(
      "Helpdesk_Directory_User_New", "User - New (helpdesk)", "Collaborateur - Créer (helpdesk)",
      activities: [request, commit]),
    .workflow(
      "Self_ResourcesUpdate", "Self Manager Permissions",
      activities: [
        .activity("Request", "Request", template: "Action"),
        .activity("Review", "Review", template: "ReviewWithFeedback"),
        englishCommit,
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
