/// The parts of the forms that change people.
enum RecordForms {
  static let all: [ModuleElement] = [
    .named(
      "Form", "Workflow_Directory_UserRecord_Contract_Base",
      with: ["EntityType": "Directory_UserRecord"],
      children: [
        .control("EmployeeId", ["ColumnSize": "4"]),
        .control("ContractIdentifier", ["ColumnSize": "4"]),
        .control("UserType"),
        .control("Subsidiary"),
        .control("ExternalCompany"),
        .control("Suspended"),
        .control("ContractStartDate"),
        .control("ContractEndDate"),
      ]),
    .named(
      "Form", "Workflow_Directory_UserRecord_Contract_Unique",
      with: ["EntityType": "Directory_UserRecord"],
      children: [
        .control("ContractIdentifier")
      ]),
    .named(
      "Form", "Workflow_Directory_UserRecord_PersonalData_Base_WithoutPhoto",
      with: ["EntityType": "Directory_UserRecord"],
      children: [
        .fieldset(
          "Personal Data", "Informations personnelles",
          [
            ModuleElement(
              "Control",
              ["HomonymEntityLink": "Directory_UserRecord", "OutputType": "LayoutContainer"],
              children: [
                .rowset(
                  "Full Name", "Nom complet",
                  [
                    .control("LastName", ["ColumnSize": "6"]),
                    .control("FirstName", ["ColumnSize": "6"]),
                  ])
              ]),
            .control("BirthName", ["ColumnSize": "4"]),
            .control("BirthDate"),
            .control("PersonalTitle", ["ColumnSize": "3"]),
            .rowset(
              "Phone Numbers", "Numéros de téléphone",
              [
                .control("PhoneNumber", ["ColumnSize": "6"]),
                .control("MobileNumber", ["ColumnSize": "6"]),
              ]),
            .control("VIP"),
          ])
      ]),
    .named(
      "Form", "Workflow_Directory_UserRecord_PersonalData_Base",
      with: ["EntityType": "Directory_UserRecord"],
      children: [
        .fieldset(
          "Personal Data", "Informations personnelles",
          [
            ModuleElement(
              "Control",
              ["HomonymEntityLink": "Directory_UserRecord", "OutputType": "LayoutContainer"],
              children: [
                .rowset(
                  "Full Name", "Nom complet",
                  [
                    .control("LastName", ["ColumnSize": "6", "IsRequired": "true"]),
                    .control("FirstName", ["ColumnSize": "6", "IsRequired": "true"]),
                  ])
              ]),
            .control("BirthName", ["ColumnSize": "4"]),
            .control("BirthDate"),
            .control("PersonalTitle", ["ColumnSize": "3"]),
            .rowset(
              "Phone Numbers", "Numéros de téléphone",
              [
                .control("PhoneNumber", ["ColumnSize": "6"]),
                .control("MobileNumber", ["ColumnSize": "6"]),
              ]),
            .control("VIP"),
            .rowset(
              "Photo", nil,
              [
                .control("User.Photo", ["InputType": "Image"])
              ]),
          ])
      ]),
    .named(
      "Form", "Workflow_Directory_User_Photo", with: ["EntityType": "Directory_User"],
      children: [
        .rowset(
          "Photo", nil,
          [
            .control("Photo", ["InputType": "Image"])
          ])
      ]),
    .named(
      "Form", "Workflow_Directory_UserRecord_Position_Base",
      with: ["EntityType": "Directory_UserRecord"],
      children: [
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
          ])
      ]),
    .named(
      "Form", "Workflow_Directory_UserRecord_Position_Unique",
      with: ["EntityType": "Directory_UserRecord"],
      children: [
        .control("PositionIdentifier")
      ]),
    .named(
      "Form", "Workflow_Directory_UserRecord_ReadOnlyData_Base",
      with: ["EntityType": "Directory_UserRecord"],
      children: [
        .fieldset(
          "Personal Data", "Informations personnelles",
          [
            .rowset(
              "Full Name", "Nom complet",
              [
                .control("LastName", ["ColumnSize": "6", "IsReadOnly": "true"]),
                .control("FirstName", ["ColumnSize": "6", "IsReadOnly": "true"]),
              ]),
            .control("BirthName", ["ColumnSize": "4", "IsReadOnly": "true"]),
            .control("BirthDate", ["IsReadOnly": "true"]),
            .control("Email", ["ColumnSize": "6", "IsReadOnly": "true"]),
            .rowset(
              "Phone Numbers", "Numéros de téléphone",
              [
                .control("PhoneNumber", ["ColumnSize": "6", "IsReadOnly": "true"]),
                .control("MobileNumber", ["ColumnSize": "6", "IsReadOnly": "true"]),
              ]),
            .control("UserIdentifier", ["ColumnSize": "4", "IsReadOnly": "true"]),
            .control("Login", ["ColumnSize": "4", "IsReadOnly": "true"]),
            .control("VIP", ["IsReadOnly": "true"]),
          ])
      ]),
    .named(
      "Form", "Workflow_Directory_UserRecord_Suspend_Base",
      with: ["EntityType": "Directory_UserRecord"],
      children: [
        .embedding("Control", "Workflow_Directory_UserRecord_ReadOnlyData_Base")
      ]),
    .named(
      "Form", "Workflow_Directory_UserRecord_UpdateResources_Base",
      with: ["EntityType": "Directory_UserRecord"],
      children: [
        .embedding("Control", "Workflow_Directory_UserRecord_ReadOnlyData_Base")
      ]),
  ]
}
