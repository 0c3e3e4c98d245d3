/// The reports that component profiles may run.
enum ReportRules {
  static let all: [ModuleRule] = [
    .init(
      "ResourceType_Workforce_Reports_Directory_ExternalUsers*", on: "ReportQuery",
      for: "Workforce/Reports/Directory_ExternalUsers",
      [
        .executing("/Custom/Reports/Workforce_Directory_ExternalUsers/View"),
        .executing("/Report/GenerateReportFileFromReportQuery/Query"),
      ]),
    .init(
      "ResourceType_Workforce_Reports_Directory_ExternalUsers_View*", on: "Directory_UserRecord",
      for: "Workforce/Reports/Directory_ExternalUsers",
      [.executing("/Custom/Reports/Workforce_Directory_ExternalUsers/View")]),
    .init(
      "ResourceType_Workforce_Reports_Directory_InternalUsers*", on: "ReportQuery",
      for: "Workforce/Reports/Directory_InternalUsers",
      [
        .executing("/Custom/Reports/Workforce_Directory_InternalUsers/View"),
        .executing("/Report/GenerateReportFileFromReportQuery/Query"),
      ]),
    .init(
      "ResourceType_Workforce_Reports_Directory_InternalUsers_View*", on: "Directory_UserRecord",
      for: "Workforce/Reports/Directory_InternalUsers",
      [.executing("/Custom/Reports/Workforce_Directory_InternalUsers/View")]),
    .init(
      "ResourceType_Workforce_Reports_Directory_PlannedUserExists*", on: "ReportQuery",
      for: "Workforce/Reports/Directory_PlannedUserExists",
      [
        .executing("/Custom/Reports/Workforce_Directory_PlannedUserExists/View"),
        .executing("/Report/GenerateReportFileFromReportQuery/Query"),
      ]),
    .init(
      "ResourceType_Workforce_Reports_Directory_PlannedUserExists_View*",
      on: "Directory_UserRecord", for: "Workforce/Reports/Directory_PlannedUserExists",
      [.executing("/Custom/Reports/Workforce_Directory_PlannedUserExists/View")]),
    .init(
      "ResourceType_Workforce_Reports_Directory_Users*", on: "ReportQuery",
      for: "Workforce/Reports/Directory_Users",
      [
        .executing("/Custom/Reports/Workforce_Directory_Users/View"),
        .executing("/Report/GenerateReportFileFromReportQuery/Query"),
      ]),
    .init(
      "ResourceType_Workforce_Reports_Directory_Users_View*", on: "Directory_UserRecord",
      for: "Workforce/Reports/Directory_Users",
      [.executing("/Custom/Reports/Workforce_Directory_Users/View")]),
    .init(
      "ResourceType_Workforce_Reports_RoleModel_ResourceTypes*", on: "ReportQuery",
      for: "Workforce/Reports/RoleModel_ResourceTypes",
      [
        .executing("/Custom/Reports/Workforce_RoleModel_ResourceTypes/View"),
        .executing("/Report/GenerateReportFileFromReportQuery/Query"),
      ]),
    .init(
      "ResourceType_Workforce_Reports_RoleModel_ResourceTypes_View*", on: "ResourceType",
      for: "Workforce/Reports/RoleModel_ResourceTypes",
      [.executing("/Custom/Reports/Workforce_RoleModel_ResourceTypes/View")]),
    .init(
      "Single_Workforce_Reports_RoleModel_SingleRoles*", on: "ReportQuery",
      for: "Workforce/Reports/RoleModel_SingleRoles",
      [
        .executing("/Custom/Reports/Workforce_RoleModel_SingleRoles/View"),
        .executing("/Report/GenerateReportFileFromReportQuery/Query"),
      ]),
    .init(
      "Single_Workforce_Reports_RoleModel_SingleRoles_View*", on: "SingleRole",
      for: "Workforce/Reports/RoleModel_SingleRoles",
      [.executing("/Custom/Reports/Workforce_RoleModel_SingleRoles/View")]),
    // As the others.
    .init(
      "Composite_Workforce_Reports_RoleModel_CompositeRoles*", on: "ReportQuery",
      for: "Workforce/Reports/RoleModel_CompositeRoles",
      [
        .executing("/Custom/Reports/Workforce_RoleModel_CompositeRoles/View"),
        .executing("/Report/GenerateReportFileFromReportQuery/Query"),
      ]),
    .init(
      "Composite_Workforce_Reports_RoleModel_CompositeRoles_View*", on: "CompositeRole",
      for: "Workforce/Reports/RoleModel_CompositeRoles",
      [.executing("/Custom/Reports/Workforce_RoleModel_CompositeRoles/View")]),
  ]
}
