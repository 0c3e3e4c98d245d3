/// How entity types and their properties are shown.
enum ModuleDisplays {
  static let all: [ModuleElement] = [
    .named(
      "DisplayEntityType", "Directory_Country",
      with: [
        "Color": "#95c18b", "IconCode": "MapPin", "PluralDisplayName_L1": "Countries",
        "PluralDisplayName_L2": "Pays",
      ],
      children: [
        .named("Property", "DisplayName", with: ["IsRequired": "true"]),
        .named("Property", "Identifier", with: ["DisplayOrder": "-1", "IsRequired": "true"]),
        .named("Property", "Regions", with: ["OutputType": "BasicCollection"]),
      ]),
    .named(
      "DisplayEntityType", "Directory_ExternalCompany",
      with: [
        "Color": "#95c18b", "IconCode": "Suitcase", "PluralDisplayName_L1": "Companies",
        "PluralDisplayName_L2": "Sociétés",
      ],
      children: [
        .named("Property", "DisplayName", with: ["IsRequired": "true"]),
        .named("Property", "Identifier", with: ["DisplayOrder": "-1", "IsRequired": "true"]),
        .named("Property", "PhotoTag", with: ["IsHidden": "true", "IsReadOnly": "true"]),
        .named(
          "Property", "UserRecords",
          with: ["NavigationBinding": "Directory_UserRecord:User", "OutputType": "BasicCollection"]),
      ]),
    .named(
      "DisplayEntityType", "Directory_JobCategory",
      with: [
        "Color": "#95c18b", "IconCode": "Suitcase", "PluralDisplayName_L1": "Business Categories",
        "PluralDisplayName_L2": "Catégories de métier",
      ],
      children: [
        .named("Property", "DisplayName", with: ["IsRequired": "true"]),
        .named("Property", "Identifier", with: ["DisplayOrder": "-1", "IsRequired": "true"]),
        .named("Property", "Titles", with: ["OutputType": "BasicCollection"]),
      ]),
    .named(
      "DisplayEntityType", "Directory_Organization",
      with: [
        "Color": "#95c18b", "IconCode": "Suitcase", "PluralDisplayName_L1": "Departments",
        "PluralDisplayName_L2": "Départements",
      ],
      children: [
        .named("Property", "Children", with: ["OutputType": "BasicCollection"]),
        .named("Property", "DisplayName", with: ["IsRequired": "true"]),
        .named("Property", "Identifier", with: ["DisplayOrder": "-1", "IsRequired": "true"]),
        .named(
          "Property", "UserRecords",
          with: ["NavigationBinding": "Directory_UserRecord:User", "OutputType": "BasicCollection"]),
      ]),
    .named(
      "DisplayEntityType", "Directory_OrganizationType",
      with: [
        "Color": "#95c18b", "IconCode": "Suitcase", "PluralDisplayName_L1": "Department Types",
        "PluralDisplayName_L2": "Types de départment",
      ],
      children: [
        .named("Property", "DisplayName", with: ["IsRequired": "true"]),
        .named("Property", "Identifier", with: ["DisplayOrder": "-1", "IsRequired": "true"]),
        .named("Property", "Organizations", with: ["OutputType": "BasicCollection"]),
      ]),
    .named(
      "DisplayEntityType", "Directory_PersonalTitle",
      with: [
        "Color": "#95c18b", "PluralDisplayName_L1": "Personal Titles",
        "PluralDisplayName_L2": "Civilités",
      ],
      children: [
        .named("Property", "DisplayName", with: ["IsRequired": "true"]),
        .named("Property", "Identifier", with: ["DisplayOrder": "-1", "IsRequired": "true"]),
        .named(
          "Property", "UserRecords",
          with: ["NavigationBinding": "Directory_UserRecord:User", "OutputType": "BasicCollection"]),
      ]),
    .named(
      "DisplayEntityType", "Directory_PresenceState",
      with: ["PluralDisplayName_L1": "User Status", "PluralDisplayName_L2": "Etats de présence"]),
    .named(
      "DisplayEntityType", "Directory_Region",
      with: [
        "Color": "#95c18b", "IconCode": "MapPin", "PluralDisplayName_L1": "Regions",
        "PluralDisplayName_L2": "Régions",
      ],
      children: [
        .named("Property", "DisplayName", with: ["IsRequired": "true"]),
        .named("Property", "Identifier", with: ["DisplayOrder": "-1", "IsRequired": "true"]),
        .named("Property", "Sites", with: ["OutputType": "BasicCollection"]),
      ]),
    .named(
      "DisplayEntityType", "Directory_ReservedEmail",
      with: ["PluralDisplayName_L1": "Reserved Emails"],
      children: [
        .named("Property", "Value", with: ["DisplayOrder": "-1", "IsRequired": "true"])
      ]),
    .named(
      "DisplayEntityType", "Directory_ReservedIdentifier",
      with: ["PluralDisplayName_L1": "Reserved Unique Identifiers"],
      children: [
        .named("Property", "Value", with: ["DisplayOrder": "-1", "IsRequired": "true"])
      ]),
    .named(
      "DisplayEntityType", "Directory_ReservedLogin",
      with: ["PluralDisplayName_L1": "Reserved Logins"],
      children: [
        .named("Property", "Value", with: ["DisplayOrder": "-1", "IsRequired": "true"])
      ]),
    .named(
      "DisplayEntityType", "Directory_Site",
      with: [
        "AutocompleteBinding": "Directory_Site:DisplayName", "Color": "#95c18b",
        "IconCode": "MapPin", "PluralDisplayName_L1": "Sites", "PluralDisplayName_L2": "Sites",
      ],
      children: [
        .named("Property", "DisplayName", with: ["IsRequired": "true"]),
        .named("Property", "Identifier", with: ["DisplayOrder": "-1", "IsRequired": "true"]),
        .named("Property", "PhotoTag", with: ["IsHidden": "true", "IsReadOnly": "true"]),
        .named(
          "Property", "UserRecords",
          with: [
            "InputType": "Picker", "IsReadOnly": "true",
            "NavigationBinding": "Directory_UserRecord:User", "OutputType": "BasicCollection",
          ]),
      ]),
    .named(
      "DisplayEntityType", "Directory_Subsidiary",
      with: [
        "Color": "#95c18b", "IconCode": "Suitcase", "PluralDisplayName_L1": "Subsidiaries",
        "PluralDisplayName_L2": "Filiales",
      ],
      children: [
        .named("Property", "DisplayName", with: ["IsRequired": "true"]),
        .named("Property", "Identifier", with: ["DisplayOrder": "-1", "IsRequired": "true"]),
        .named("Property", "PhotoTag", with: ["IsHidden": "true", "IsReadOnly": "true"]),
        .named(
          "Property", "UserRecords",
          with: ["NavigationBinding": "Directory_UserRecord:User", "OutputType": "BasicCollection"]),
      ]),
    .named(
      "DisplayEntityType", "Directory_Title",
      with: [
        "AutocompleteBinding": "Directory_Title:Identifier", "Color": "#95c18b",
        "IconCode": "Suitcase", "MinSearchLength": "5", "PluralDisplayName_L1": "Titles",
        "PluralDisplayName_L2": "Fonctions",
      ],
      children: [
        .named("Property", "DisplayName", with: ["IsRequired": "true"]),
        .named("Property", "Identifier", with: ["DisplayOrder": "-1", "IsRequired": "true"]),
        .named(
          "Property", "UserRecords",
          with: ["NavigationBinding": "Directory_UserRecord:User", "OutputType": "BasicCollection"]),
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
        .named("Property", "AssistantOf", with: ["OutputType": "BasicCollection"]),
        .named("Property", "Identifier", with: ["DisplayOrder": "-1"]),
        .named(
          "Property", "ManagedOrganizations",
          with: ["InputType": "Picker", "OutputType": "BasicCollection"]),
        .named("Property", "PhotoTag", with: ["IsHidden": "true", "IsReadOnly": "true"]),
        .named(
          "Property", "Records",
          with: ["NavigationBinding": "Directory_UserRecord:User", "OutputType": "BasicCollection"]),
      ]),
    .named(
      "DisplayEntityType", "Directory_UserCategory",
      with: [
        "Color": "#95c18b", "PluralDisplayName_L1": "User Categories",
        "PluralDisplayName_L2": "Familles de types de collaborateurs",
      ],
      children: [
        .named("Property", "DisplayName", with: ["IsRequired": "true"]),
        .named("Property", "Identifier", with: ["DisplayOrder": "-1", "IsRequired": "true"]),
        .named("Property", "Types", with: ["OutputType": "BasicCollection"]),
      ]),
    .named(
      "DisplayEntityType", "Directory_UserRecord",
      with: [
        "PluralDisplayName_L1": "User Records", "PluralDisplayName_L2": "Fiches de collaborateurs",
      ],
      children: [
        .named("Property", "ContractEndDate", with: ["AddedMinutes": "1440"]),
        .named("Property", "EndDate", with: ["AddedMinutes": "1440"]),
        .named("Property", "FirstName", with: ["IsRequired": "true"]),
        .named("Property", "LastName", with: ["IsRequired": "true"]),
        .named("Property", "PersonalTitle", with: ["InputType": "Combobox"]),
        .named("Property", "PositionEndDate", with: ["AddedMinutes": "1440"]),
        .named("Property", "UserType", with: ["InputType": "Combobox"]),
      ]),
    .named(
      "DisplayEntityType", "Directory_UserType",
      with: [
        "Color": "#95c18b", "PluralDisplayName_L1": "User Types",
        "PluralDisplayName_L2": "Types de collaborateurs",
      ],
      children: [
        .named("Property", "Category", with: ["InputType": "Combobox"]),
        .named("Property", "DisplayName", with: ["IsRequired": "true"]),
        .named("Property", "Identifier", with: ["DisplayOrder": "-1", "IsRequired": "true"]),
        .named(
          "Property", "UserRecords",
          with: ["NavigationBinding": "Directory_UserRecord:User", "OutputType": "BasicCollection"]),
      ]),
    .named(
      "DisplayEntityType", "Workflow_Directory_User", with: ["Color": "#79C3D2", "Priority": "0"]),
  ]
}
