/// The reports.
enum ModuleReports {
  static let all: [ModuleElement] = [
    .named(
      "ReportQuery", "Workforce_Directory_ExternalUsers", "Workforce/Directory/External Users",
      with: [
        "Query":
          "join User u join u.PresenceState s join Organization o join Subsidiary c join UserType et join et.Category uc select EmployeeId,LastName,FirstName,o.FullName,c.InternalDisplayName,et.InternalDisplayName,ContractStartDate,ContractEndDate where ( s.Identifier=\"P\" and  uc.Identifier=\"External\")",
        "ReturnedEntityType": "Directory_UserRecord",
      ]),
    .named(
      "ReportQuery", "Workforce_Directory_InternalUsers", "Workforce/Directory/Internal Users",
      with: [
        "Query":
          "join User u join u.PresenceState s join Organization o join Subsidiary c join UserType et join et.Category uc select EmployeeId,LastName,FirstName,o.FullName,c.InternalDisplayName,et.InternalDisplayName,ContractStartDate,ContractEndDate where ( s.Identifier=\"P\" and  uc.Identifier=\"Internal\")",
        "ReturnedEntityType": "Directory_UserRecord",
      ]),
    .named(
      "ReportQuery", "Workforce_Directory_PlannedUserExists",
      "Workforce/Directory/Planned User Exits",
      with: [
        "Query":
          "join User u join u.PresenceState s join Organization o join Subsidiary c join UserType et join et.Category uc select EmployeeId,LastName,FirstName,o.FullName,c.InternalDisplayName,et.InternalDisplayName,ContractStartDate,ContractEndDate where ( s.Identifier=\"P\" and  ( uc.Identifier=\"External\" and  ContractEndDate>\"2022-05-31T00:00:00Z\"))",
        "ReturnedEntityType": "Directory_UserRecord",
      ]),
    .named(
      "ReportQuery", "Workforce_Directory_Users", "Workforce/Directory/All Users",
      with: [
        "Query":
          "join User u join u.PresenceState s join Organization o join Subsidiary c join UserType et select EmployeeId,LastName,FirstName,o.FullName,c.InternalDisplayName,et.InternalDisplayName,ContractStartDate,ContractEndDate where s.Identifier=\"P\"",
        "ReturnedEntityType": "Directory_UserRecord",
      ]),
    .named(
      "ReportQuery", "Workforce_RoleModel_CompositeRoles", "Workforce/Role Model/Composite Roles",
      with: [
        "Query":
          "join EntityType et select FullName,Identifier,DisplayName,Description,ApprovalWorkflowType where et.Identifier=\"Directory_User\"",
        "ReturnedEntityType": "CompositeRole",
      ]),
    .named(
      "ReportQuery", "Workforce_RoleModel_ResourceTypes", "Workforce/Role Model/Resource Types",
      with: [
        "Query":
          "join SourceEntityType et select FullName,Identifier,DisplayName,Description,ApprovalWorkflowType where et.Identifier=\"Directory_User\"",
        "ReturnedEntityType": "ResourceType",
      ]),
    .named(
      "ReportQuery", "Workforce_RoleModel_SingleRoles", "Workforce/Role Model/Single Roles",
      with: [
        "Query":
          "join EntityType et select FullName,Identifier,DisplayName,Description,ApprovalWorkflowType where et.Identifier=\"Directory_User\"",
        "ReturnedEntityType": "SingleRole",
      ]),
  ]
}
