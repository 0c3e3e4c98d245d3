/// The menus.
enum ModuleMenus {
  static let all: [ModuleElement] = [
    .named(
      "MenuItem", "Dashboard_Directory", "Directory", "Référentiel",
      with: ["ParentMenuItem": "Dashboard"]),
    .named(
      "MenuItem", "Nav_Directory", "Directory", "Référentiel", with: ["ParentMenuItem": "Nav"],
      children: [
        .named(
          "MenuItem", "Nav_Directory_User", "Users", "Collaborateurs",
          with: ["EntityType": "Directory_User"]),
        .named(
          "MenuItem", "Nav_Directory_Title", "Titles", "Fonctions",
          with: ["EntityType": "Directory_Title"]),
        .named(
          "MenuItem", "Nav_Directory_JobCategory", "Job Categories", "Familles de métier",
          with: ["EntityType": "Directory_JobCategory"]),
        .named(
          "MenuItem", "Nav_Directory_UserType", "User Types", "Types de collaborateur",
          with: ["EntityType": "Directory_UserType"]),
        .named(
          "MenuItem", "Nav_Directory_UserCategory", "User Categories",
          "Catégories de collaborateurs", with: ["EntityType": "Directory_UserCategory"]),
        .named(
          "MenuItem", "Nav_Directory_Subsidiary", "Subsidiaries", "Filiales",
          with: ["EntityType": "Directory_Subsidiary"]),
        .named(
          "MenuItem", "Nav_Directory_Organization", "Departments", "Départements",
          with: ["EntityType": "Directory_Organization"]),
        .named(
          "MenuItem", "Nav_Directory_OrganizationType", "Department Types", "Types de département",
          with: ["EntityType": "Directory_OrganizationType"]),
        .named(
          "MenuItem", "Nav_Directory_ExternalCompany", "External Companies", "Sociétés externes",
          with: ["EntityType": "Directory_ExternalCompany"]),
        .named(
          "MenuItem", "Nav_Directory_Country", "Countries", "Pays",
          with: ["EntityType": "Directory_Country"]),
        .named(
          "MenuItem", "Nav_Directory_Region", "Regions", "Régions",
          with: ["EntityType": "Directory_Region"]),
        .named(
          "MenuItem", "Nav_Directory_Site", "Sites", "Sites", with: ["EntityType": "Directory_Site"]
        ),
        .named(
          "MenuItem", "Nav_Directory_PersonalTitle", "Personal Titles", "Civilités",
          with: ["EntityType": "Directory_PersonalTitle"]),
        .named(
          "MenuItem", "Nav_Directory_UserRecord", "User Records", "Fiches de collaborateur",
          with: ["EntityType": "Directory_UserRecord"]),
        .named(
          "MenuItem", "Nav_Directory_PresenceState", "Presence States", "Etats de présence",
          with: ["EntityType": "Directory_PresenceState"]),
        .named(
          "MenuItem", "Nav_Directory_ReservedIdentifier", "Reserved Identifiers",
          "Identifiants réservés", with: ["EntityType": "Directory_ReservedIdentifier"]),
        .named(
          "MenuItem", "Nav_Directory_ReservedEmail", "Reserved Emails", "Emails réservés",
          with: ["EntityType": "Directory_ReservedEmail"]),
        .named(
          "MenuItem", "Nav_Directory_ReservedLogin", "Reserved Logins", "Logins réservés",
          with: ["EntityType": "Directory_ReservedLogin"]),
      ]),
    .named(
      "MenuItem", "Reports", with: ["DisplayName_L2": "Rapports"],
      children: [
        .named(
          "MenuItem", "Reports_Workforce_RoleModel_CompositeRoles",
          with: ["ReportQuery": "Workforce_RoleModel_CompositeRoles"]),
        .named(
          "MenuItem", "Reports_Workforce_RoleModel_SingleRoles",
          with: ["ReportQuery": "Workforce_RoleModel_SingleRoles"]),
        .named(
          "MenuItem", "Reports_Workforce_RoleModel_ResourceTypes",
          with: ["ReportQuery": "Workforce_RoleModel_ResourceTypes"]),
        .named(
          "MenuItem", "Reports_Workforce_Directory_Users",
          with: ["ReportQuery": "Workforce_Directory_Users"]),
        .named(
          "MenuItem", "Reports_Workforce_Directory_InternalUsers",
          with: ["ReportQuery": "Workforce_Directory_InternalUsers"]),
        .named(
          "MenuItem", "Reports_Workforce_Directory_ExternalUsers",
          with: ["ReportQuery": "Workforce_Directory_ExternalUsers"]),
        .named(
          "MenuItem", "Reports_Workforce_Directory_PlannedUserExists",
          with: ["ReportQuery": "Workforce_Directory_PlannedUserExists"]),
      ]),
    .named(
      "MenuItem", "Search_Directory_User", "Menu", "Menu",
      children: [
        .named(
          "MenuItem", "Search_Directory_User_NewInternal", "New Employee", "Entrée d'un interne",
          with: ["IconCode": "AddFriend", "Workflow": "Directory_User_NewInternal"]),
        .named(
          "MenuItem", "Search_Directory_User_NewExternal", "New Contractor", "Entrée d'un externe",
          with: ["IconCode": "AddFriend", "Workflow": "Directory_User_NewExternal"]),
        .named(
          "MenuItem", "Search_Directory_User_Helpdesk_Start", "New User (helpdesk)",
          "Nouveau collaborateur (helpdesk)",
          with: ["IconCode": "AddFriend", "Workflow": "Helpdesk_Directory_User_New"]),
      ]),
    .named(
      "MenuItem", "Top_Directory_User", "Users", "Collaborateurs",
      with: ["EntityType": "Directory_User", "ParentMenuItem": "Top"]),
    .named(
      "MenuItem", "UserMenu",
      children: [
        .named(
          "MenuItem", "UserMenu_Directory_User", "View My Data", "Voir mes données",
          with: ["EntityType": "Directory_User", "IsSelfForm": "true"]),
        .named(
          "MenuItem", "UserMenu_Directory_User_Self_ResourcesUpdate", "Change My Permissions",
          "Modifier mes permissions",
          with: ["IsSelfForm": "true", "Workflow": "Self_ResourcesUpdate"]),
      ]),
    .named(
      "MenuItem", "View_Directory_User", "Menu", "Menu",
      children: [
        .named(
          "MenuItem", "Menu_Directory_User_Changes", "Actions", "Actions",
          children: [
            .named(
              "MenuItem", "Menu_Directory_User_Changes_Update", "Section", "Section",
              children: [
                .named(
                  "MenuItem", "Menu_Directory_User_Changes_UpdatePersonalData",
                  "Update Personal Data", "Modifier les informations personnelles",
                  with: ["IconCode": "Edit", "Workflow": "Directory_User_UpdatePersonalData"]),
                .named(
                  "MenuItem", "Menu_Directory_User_Changes_ManageContracts", "Manage Contracts",
                  "Gérer les contrats",
                  with: ["IconCode": "Edit", "Workflow": "Directory_User_ManageContracts"]),
                .named(
                  "MenuItem", "Menu_Directory_User_Changes_ManagePositions", "Manage Positions",
                  "Gérer les postes",
                  with: ["IconCode": "Edit", "Workflow": "Directory_User_ManagePositions"]),
                .named(
                  "MenuItem", "Menu_Directory_User_Changes_ResourcesUpdate", "Modify Permissions",
                  "Modifier les droits",
                  with: ["IconCode": "Edit", "Workflow": "Directory_User_UpdateResources"]),
                .named(
                  "MenuItem", "Menu_Directory_User_Changes_Suspend", "Suspend", "Suspendre",
                  with: ["IconCode": "Edit", "Workflow": "Directory_User_Suspend"]),
                .named(
                  "MenuItem", "Menu_Directory_User_Changes_Reactivate", "Reactivate", "Réactiver",
                  with: ["IconCode": "Edit", "Workflow": "Directory_User_Reactivate"]),
              ])
          ]),
        .named(
          "MenuItem", "View_Directory_User_Helpdesk", "Helpdesk", "Helpdesk",
          with: ["IconCode": "Phone"],
          children: [
            .named(
              "MenuItem", "View_Directory_User_Helpdesk_Update", "Section", "Section",
              children: [
                .named(
                  "MenuItem", "View_Directory_User_Helpdesk_FixRecord", "Repair Data (helpdesk)",
                  "Réparer les données (helpdesk)",
                  with: ["IconCode": "Edit", "Workflow": "Helpdesk_Directory_User_FixRecord"])
              ]),
            .named(
              "MenuItem", "View_Directory_User_Helpdesk_Delete", "Section", "Section",
              children: [
                .named(
                  "MenuItem", "View_Directory_User_Helpdesk_Directory_User_Delete",
                  "Delete User (helpdesk)", "Supprimer un collaborateur (helpdesk)",
                  with: ["IconCode": "Cancel", "Workflow": "Helpdesk_Directory_User_Delete"])
              ]),
          ]),
      ]),
  ]
}
