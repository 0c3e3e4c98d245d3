/// How entity types and their properties are shown.
enum ModuleDisplays {
  static let all: [ModuleElement] = [
    .display(
      "Directory_Country", "Countries", "Pays", icon: "MapPin",
      properties: [
        .required("DisplayName"),
        .leading("Identifier"),
        .collection("Regions"),
      ]),
    .display(
      "Directory_ExternalCompany", "Companies", "Sociétés", icon: "Suitcase",
      properties: [
        .required("DisplayName"),
        .leading("Identifier"),
        .hidden("PhotoTag"),
        .collection("UserRecords", to: "Directory_UserRecord:User"),
      ]),
    .display(
      "Directory_JobCategory", "Business Categories", "Catégories de métier", icon: "Suitcase",
      properties: [
        .required("DisplayName"),
        .leading("Identifier"),
        .collection("Titles"),
      ]),
    .display(
      "Directory_Organization", "Departments", "Départements", icon: "Suitcase",
      properties: [
        .collection("Children"),
        .required("DisplayName"),
        .leading("Identifier"),
        .collection("UserRecords", to: "Directory_UserRecord:User"),
      ]),
    .display(
      "Directory_OrganizationType", "Department Types", "Types de départment", icon: "Suitcase",
      properties: [
        .required("DisplayName"),
        .leading("Identifier"),
        .collection("Organizations"),
      ]),
    .display(
      "Directory_PersonalTitle", "Personal Titles", "Civilités",
      properties: [
        .required("DisplayName"),
        .leading("Identifier"),
        .collection("UserRecords", to: "Directory_UserRecord:User"),
      ]),
    .display("Directory_PresenceState", "User Status", "Etats de présence", isColored: false),
    .display(
      "Directory_Region", "Regions", "Régions", icon: "MapPin",
      properties: [
        .required("DisplayName"),
        .leading("Identifier"),
        .collection("Sites"),
      ]),
    .display(
      "Directory_ReservedEmail", "Reserved Emails", isColored: false,
      properties: [
        .leading("Value")
      ]),
    .display(
      "Directory_ReservedIdentifier", "Reserved Unique Identifiers", isColored: false,
      properties: [
        .leading("Value")
      ]),
    .display(
      "Directory_ReservedLogin", "Reserved Logins", isColored: false,
      properties: [
        .leading("Value")
      ]),
    .named(
      "DisplayEntityType", "Directory_Site",
      with: [
        "AutocompleteBinding": "Directory_Site:DisplayName", "Color": "#95c18b",
        "IconCode": "MapPin", "PluralDisplayName_L1": "Sites", "PluralDisplayName_L2": "Sites",
      ],
      children: [
        .required("DisplayName"),
        .leading("Identifier"),
        .hidden("PhotoTag"),
        .named(
          "Property", "UserRecords",
          with: [
            "InputType": "Picker", "IsReadOnly": "true",
            "NavigationBinding": "Directory_UserRecord:User", "OutputType": "BasicCollection",
          ]),
      ]),
    .display(
      "Directory_Subsidiary", "Subsidiaries", "Filiales", icon: "Suitcase",
      properties: [
        .required("DisplayName"),
        .leading("Identifier"),
        .hidden("PhotoTag"),
        .collection("UserRecords", to: "Directory_UserRecord:User"),
      ]),
    .named(
      "DisplayEntityType", "Directory_Title",
      with: [
        "AutocompleteBinding": "Directory_Title:Identifier", "Color": "#95c18b",
        "IconCode": "Suitcase", "MinSearchLength": "5", "PluralDisplayName_L1": "Titles",
        "PluralDisplayName_L2": "Fonctions",
      ],
      children: [
        .required("DisplayName"),
        .leading("Identifier"),
        .collection("UserRecords", to: "Directory_UserRecord:User"),
      ]),
    .named(
      "DisplayEntityType", "Directory_User",
      with: [
        "Color": "#79C3D2", "D0IsActive": "true", "D1IsActive": "true", "D2IsActive": "true",
        "D3IsActive": "true", "D4IsActive": "true", "D5IsActive": "true", "D6IsActive": "true",
        "D7IsActive": "true", "IconCode": "People", "PluralDisplayName_L1": "Users",
        "PluralDisplayName_L2": "Collaborateurs", "Priority": "0",
      ],
      children: [
        .collection("AssistantOf"),
        .named("Property", "Identifier", with: ["DisplayOrder": "-1"]),
        .named(
          "Property", "ManagedOrganizations",
          with: ["InputType": "Picker", "OutputType": "BasicCollection"]),
        .hidden("PhotoTag"),
        .collection("Records", to: "Directory_UserRecord:User"),
      ]),
    .display(
      "Directory_UserCategory", "User Categories", "Familles de types de collaborateurs",
      properties: [
        .required("DisplayName"),
        .leading("Identifier"),
        .collection("Types"),
      ]),
    .display(
      "Directory_UserRecord", "User Records", "Fiches de collaborateurs", isColored: false,
      properties: [
        .named("Property", "ContractEndDate", with: ["AddedMinutes": "1440"]),
        .named("Property", "EndDate", with: ["AddedMinutes": "1440"]),
        .required("FirstName"),
        .required("LastName"),
        .named("Property", "PersonalTitle", with: ["InputType": "Combobox"]),
        .named("Property", "PositionEndDate", with: ["AddedMinutes": "1440"]),
        .named("Property", "UserType", with: ["InputType": "Combobox"]),
      ]),
    .display(
      "Directory_UserType", "User Types", "Types de collaborateurs",
      properties: [
        .named("Property", "Category", with: ["InputType": "Combobox"]),
        .required("DisplayName"),
        .leading("Identifier"),
        .collection("UserRecords", to: "Directory_UserRecord:User"),
      ]),
    .named(
      "DisplayEntityType", "Workflow_Directory_User", with: ["Color": "#79C3D2", "Priority": "0"]),
  ]
}
