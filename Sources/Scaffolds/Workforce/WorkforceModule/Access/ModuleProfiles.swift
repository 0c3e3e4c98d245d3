/// The component profiles, and the groups of properties that some of them see.
enum ModuleProfiles {
  /// Which properties are in which group.
  static let visibility: [ModuleElement] = [
    .named(
      "AccessControlEntityType", "Directory_Subsidiary",
      children: [
        .named(
          "Property", "EmailDomain",
          with: ["VisibilityGroup": "Directory_Subsidiary_Administration"])
      ]),
    .named(
      "AccessControlEntityType", "Directory_UserRecord",
      children: [
        .named("Property", "BirthDate", with: ["VisibilityGroup": "Directory_UserRecord_HR"]),
        .named("Property", "BirthName", with: ["VisibilityGroup": "Directory_UserRecord_HR"]),
        .named("Property", "ContractEndDate", with: ["VisibilityGroup": "Directory_UserRecord_HR"]),
        .named(
          "Property", "ContractStartDate", with: ["VisibilityGroup": "Directory_UserRecord_HR"]),
        .named("Property", "EmployeeId", with: ["VisibilityGroup": "Directory_UserRecord_HR"]),
        .named("Property", "ExternalCompany", with: ["VisibilityGroup": "Directory_UserRecord_HR"]),
        .named(
          "Property", "PositionIdentifier", with: ["VisibilityGroup": "Directory_UserRecord_HR"]),
        .named(
          "Property", "Suspended", with: ["VisibilityGroup": "Directory_UserRecord_Administration"]),
        .named("Property", "UserIdentifier", with: ["VisibilityGroup": "Directory_UserRecord_HR"]),
        .named("Property", "UserType", with: ["VisibilityGroup": "Directory_UserRecord_HR"]),
        .named("Property", "VIP", with: ["VisibilityGroup": "Directory_UserRecord_Administration"]),
      ]),
    .named(
      "AccessControlEntityType", "Directory_UserType",
      children: [
        .named(
          "Property", "EmailSuffix", with: ["VisibilityGroup": "Directory_UserType_Administration"]),
        .named(
          "Property", "LoginPrefix", with: ["VisibilityGroup": "Directory_UserType_Administration"]),
        .named(
          "Property", "UniqueIdentifierPrefix",
          with: ["VisibilityGroup": "Directory_UserType_Administration"]),
        .named(
          "Property", "UniqueIdentifierRangeEnd",
          with: ["VisibilityGroup": "Directory_UserType_Administration"]),
        .named(
          "Property", "UniqueIdentifierRangeStart",
          with: ["VisibilityGroup": "Directory_UserType_Administration"]),
      ]),
  ]

  static let groups: [ModuleElement] = [
    .named(
      "AccessControlPropertyGroup", "Directory_Subsidiary_Administration",
      "Subsidiary - Administration Properties"),
    .named(
      "AccessControlPropertyGroup", "Directory_UserRecord_Administration",
      "User Record - Administration Properties"),
    .named("AccessControlPropertyGroup", "Directory_UserRecord_HR", "User Record - HR Properties"),
    .named(
      "AccessControlPropertyGroup", "Directory_UserType_Administration",
      "User Type - Administration Properties"),
  ]

  static let components: [ModuleElement] = [
    .component(
      "Workforce/Administration/Directory_User_ManageAccounts",
      "Workforce/Administration/Manage Accounts"),
    .component(
      "Workforce/Administration/Directory_User_ReconciliateResources",
      "Workforce/Administration/Reconciliate Resources"),
    .component(
      "Workforce/Administration/Directory_User_ReconciliateRoles",
      "Workforce/Administration/Reconciliate Roles"),
    .component(
      "Workforce/Administration/Directory_User_ReviewAccesses",
      "Workforce/Administration/Review Accesses"),
    .component(
      "Workforce/Administration/Directory_User_ReviewProvisioning",
      "Workforce/Administration/Review Provisioning"),
    .component(
      "Workforce/Administration/Directory_User_ReviewRoles", "Workforce/Administration/Review Roles"
    ),
    .component(
      "Workforce/Administration/Directory_User_ViewWorkflowOverview",
      "Workforce/Administration/View Requests"),
    .component(
      "Workforce/Administration/Directory_ViewAllHistory",
      "Workforce/Administration/View All History"),
    .component("Workforce/Directory/Directory_Country/View", "Workforce/Directory/View Countries"),
    .component(
      "Workforce/Directory/Directory_ExternalCompany/View",
      "Workforce/Directory/View External Companies"),
    .component("Workforce/Directory/Directory_Gender/View", "Workforce/Directory/View Genders"),
    .component("Workforce/Directory/Directory_Office/View", "Workforce/Directory/View Offices"),
    .component(
      "Workforce/Directory/Directory_Organization/View", "Workforce/Directory/View Organizations"),
    .component(
      "Workforce/Directory/Directory_OrganizationType/View",
      "Workforce/Directory/View Organization Types"),
    .component(
      "Workforce/Directory/Directory_PersonalTitle/View", "Workforce/Directory/View Personal Titles"
    ),
    .component("Workforce/Directory/Directory_Region/View", "Workforce/Directory/View Regions"),
    .component(
      "Workforce/Directory/Directory_ReservedEmail/View", "Workforce/Directory/View Reserved Emails"
    ),
    .component(
      "Workforce/Directory/Directory_ReservedIdentifier/View",
      "Workforce/Directory/View Reserved Identifiers"),
    .component(
      "Workforce/Directory/Directory_ReservedLogin/View", "Workforce/Directory/View Reserved Logins"
    ),
    .component("Workforce/Directory/Directory_Site/View", "Workforce/Directory/View Sites"),
    .component(
      "Workforce/Directory/Directory_Subsidiary/View", "Workforce/Directory/View Subsidiaries"),
    .component("Workforce/Directory/Directory_Title/View", "Workforce/Directory/View Titles"),
    .component("Workforce/Directory/Directory_User/View", "Workforce/Directory/View User"),
    .component(
      "Workforce/Directory/Directory_User/ViewAdministration",
      "Workforce/Directory/View User (admin)"),
    .component("Workforce/Directory/Directory_User/ViewHR", "Workforce/Directory/View User (HR)"),
    .component(
      "Workforce/Directory/Directory_User/ViewHistory", "Workforce/Directory/View User (history)"),
    .component(
      "Workforce/Directory/Directory_User/ViewPhoto", "Workforce/Directory/View User (photos)"),
    .component(
      "Workforce/Directory/Directory_User/ViewResources",
      "Workforce/Directory/View User (resources)"),
    .component(
      "Workforce/Directory/Directory_UserCategory/View", "Workforce/Directory/View User Categories"),
    .component(
      "Workforce/Directory/Directory_UserType/View", "Workforce/Directory/View User Types"),
    .component(
      "Workforce/Notifications/Directory_User_ManageContracts",
      "Workforce/Notifications/Manage Contracts"),
    .component("Workforce/Notifications/Directory_User_New", "Workforce/Notifications/New User"),
    .component(
      "Workforce/Reports/Directory_ExternalUsers", "Workforce/Reports/Directory/External Users"),
    .component(
      "Workforce/Reports/Directory_InternalUsers", "Workforce/Reports/Directory/Internal Users"),
    .component(
      "Workforce/Reports/Directory_PlannedUserExists",
      "Workforce/Reports/Directory/Planned User Exits"),
    .component("Workforce/Reports/Directory_Users", "Workforce/Reports/Directory/All Users"),
    .component(
      "Workforce/Reports/RoleModel_CompositeRoles", "Workforce/Reports/Role Model/Composite Roles"),
    .component(
      "Workforce/Reports/RoleModel_ResourceTypes", "Workforce/Reports/Role Model/Resource Types"),
    .component(
      "Workforce/Reports/RoleModel_SingleRoles", "Workforce/Reports/Role Model/Single Roles"),
    .component(
      "Workforce/Self/Self_ResourcesUpdate/Request", "Workforce/Self/Update My Permissions"),
    .component(
      "Workforce/Self/Self_ResourcesUpdate/Review", "Workforce/Self/Update My Permissions (review)"),
    .component("Workforce/Self/View", "Workforce/Self Service/View My Data"),
    .component("Workforce/Self/ViewResources", "Workforce/Self Service/View My Permissions"),
    .component(
      "Workforce/Workflows/Directory_Country/Administration",
      "Workforce/Workflows/Administrate Countries"),
    .component(
      "Workforce/Workflows/Directory_ExternalCompany/Administration",
      "Workforce/Workflows/Administrate External Companies"),
    .component(
      "Workforce/Workflows/Directory_Gender/Administration",
      "Workforce/Workflows/Administrate Genders"),
    .component(
      "Workforce/Workflows/Directory_Office/Administration",
      "Workforce/Workflows/Administrate Offices"),
    .component(
      "Workforce/Workflows/Directory_Organization/Administration",
      "Workforce/Workflows/Administrate Organizations"),
    .component(
      "Workforce/Workflows/Directory_OrganizationType/Administration",
      "Workforce/Workflows/Administrate Organization Types"),
    .component(
      "Workforce/Workflows/Directory_PersonalTitle/Administration",
      "Workforce/Workflows/Administrate Personal Titles"),
    .component(
      "Workforce/Workflows/Directory_Region/Administration",
      "Workforce/Workflows/Administrate Regions"),
    .component(
      "Workforce/Workflows/Directory_ReservedEmail/Administration",
      "Workforce/Workflows/Administrate Reserved Emails"),
    .component(
      "Workforce/Workflows/Directory_ReservedIdentifier/Administration",
      "Workforce/Workflows/Administrate Reserved Identifiers"),
    .component(
      "Workforce/Workflows/Directory_ReservedLogin/Administration",
      "Workforce/Workflows/Administrate Reserved Logins"),
    .component(
      "Workforce/Workflows/Directory_Site/Administration", "Workforce/Workflows/Administrate Sites"),
    .component(
      "Workforce/Workflows/Directory_Subsidiary/Administration",
      "Workforce/Workflows/Administrate Subsidiaries"),
    .component(
      "Workforce/Workflows/Directory_Title/Administration",
      "Workforce/Workflows/Administrate Titles"),
    .component(
      "Workforce/Workflows/Directory_UserCategory/Administration",
      "Workforce/Workflows/Administrate User Categories"),
    .component(
      "Workforce/Workflows/Directory_UserType/Administration",
      "Workforce/Workflows/Administrate User Types"),
    .component(
      "Workforce/Workflows/Directory_User_ManageContracts/Request",
      "Workforce/Workflows/Manage Contracts"),
    .component(
      "Workforce/Workflows/Directory_User_ManagePositions/Request",
      "Workforce/Workflows/Manage Positions"),
    .component(
      "Workforce/Workflows/Directory_User_NewExternal/Request", "Workforce/Workflows/New Contractor"
    ),
    .component(
      "Workforce/Workflows/Directory_User_NewInternal/Request", "Workforce/Workflows/New Employee"),
    .component(
      "Workforce/Workflows/Directory_User_NewInternal/Review",
      "Workforce/Workflows/New Employee (review)"),
    .component(
      "Workforce/Workflows/Directory_User_SuspendReactivate/Request",
      "Workforce/Workflows/Suspend, Reactivate"),
    .component(
      "Workforce/Workflows/Directory_User_UpdatePersonalData/Request",
      "Workforce/Workflows/Update Personal Data"),
    .component(
      "Workforce/Workflows/Directory_User_UpdateResources/Request",
      "Workforce/Workflows/Update Permissions"),
    .component(
      "Workforce/Workflows/Helpdesk_Directory_User_Delete/Request",
      "Workforce/Workflows/Delete User (helpdesk)"),
    .component(
      "Workforce/Workflows/Helpdesk_Directory_User_FixRecord/Request",
      "Workforce/Workflows/Fix User Data (helpdesk)"),
    .component(
      "Workforce/Workflows/Helpdesk_Directory_User_New/Request",
      "Workforce/Workflows/New User (helpdesk)"),
  ]
}
