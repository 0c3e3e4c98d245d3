/// What the administrator may do with people.
enum AdministratorRules {
  static let all: [ModuleRule] = [
    .init(
      "Administrator_Directory_User_ViewResources_*", on: "Directory_User",
      [
        .executing("/Custom/Resources/Directory_User/ViewOwnedResources"),
        .executing("/Custom/Resources/Directory_User/ViewTargetResources"),
      ]),
    .init(
      "Administrator_Reports", on: "ReportQuery",
      [
        .executing("/Custom/Reports/Workforce_Directory_ExternalUsers/View"),
        .executing("/Custom/Reports/Workforce_Directory_InternalUsers/View"),
        .executing("/Custom/Reports/Workforce_Directory_PlannedUserExists/View"),
        .executing("/Custom/Reports/Workforce_Directory_Users/View"),
        .executing("/Custom/Reports/Workforce_RoleModel_CompositeRoles/View"),
        .executing("/Custom/Reports/Workforce_RoleModel_ResourceTypes/View"),
        .executing("/Custom/Reports/Workforce_RoleModel_SingleRoles/View"),
        .executing("/Report/GenerateReportFileFromReportQuery/Query"),
      ]),
    .init(
      "Administrator_Reports_CompositeRole", label: "Administrator_Reports", on: "CompositeRole",
      [.executing("/Custom/Reports/Workforce_RoleModel_CompositeRoles/View")]),
    .init(
      "Administrator_Reports_Directory_UserRecord", label: "Administrator_Reports",
      on: "Directory_UserRecord",
      [
        .executing("/Custom/Reports/Workforce_Directory_ExternalUsers/View"),
        .executing("/Custom/Reports/Workforce_Directory_InternalUsers/View"),
        .executing("/Custom/Reports/Workforce_Directory_PlannedUserExists/View"),
        .executing("/Custom/Reports/Workforce_Directory_Users/View"),
      ]),
    .init(
      "Administrator_Reports_ResourceType", label: "Administrator_Reports", on: "ResourceType",
      [.executing("/Custom/Reports/Workforce_RoleModel_ResourceTypes/View")]),
    .init(
      "Administrator_Reports_SingleRole", label: "Administrator_Reports", on: "SingleRole",
      [.executing("/Custom/Reports/Workforce_RoleModel_SingleRoles/View")]),
    .init(
      "Administrator_Workflows_Directory_User_Helpdesk_*", on: "Workflow_Directory_User",
      [
        .executing("/Custom/Workflows/Helpdesk_Directory_User_Delete/Request/Aborted"),
        .executing("/Custom/Workflows/Helpdesk_Directory_User_Delete/Request/ActionPending"),
        .executing("/Custom/Workflows/Helpdesk_Directory_User_Delete/Request/Purged"),
        .executing("/Custom/Workflows/Helpdesk_Directory_User_FixRecord/Request/Aborted"),
        .executing("/Custom/Workflows/Helpdesk_Directory_User_FixRecord/Request/ActionPending"),
        .executing("/Custom/Workflows/Helpdesk_Directory_User_FixRecord/Request/Purged"),
        .executing("/Custom/Workflows/Helpdesk_Directory_User_New/Request/Aborted"),
        .executing("/Custom/Workflows/Helpdesk_Directory_User_New/Request/ActionPending"),
        .executing("/Custom/Workflows/Helpdesk_Directory_User_New/Request/Purged"),
      ]),
    .init(
      "Administrator_Workflows_Directory_User_ManageContracts_*", on: "Workflow_Directory_User",
      [
        .executing("/Custom/Workflows/Directory_User_ManageContracts/Request/Aborted"),
        .executing("/Custom/Workflows/Directory_User_ManageContracts/Request/ActionPending"),
        .executing("/Custom/Workflows/Directory_User_ManageContracts/Request/Purged"),
      ]),
    .init(
      "Administrator_Workflows_Directory_User_ManagePositions_*", on: "Workflow_Directory_User",
      [
        .executing("/Custom/Workflows/Directory_User_ManagePositions/Request/Aborted"),
        .executing("/Custom/Workflows/Directory_User_ManagePositions/Request/ActionPending"),
        .executing("/Custom/Workflows/Directory_User_ManagePositions/Request/Purged"),
      ]),
    .init(
      "Administrator_Workflows_Directory_User_New_External*", on: "Workflow_Directory_User",
      only: .value("Directory_User.Records.UserType.IsExternal", "1"),
      [
        .executing("/Custom/Workflows/Directory_User_NewExternal/Request/Aborted"),
        .executing("/Custom/Workflows/Directory_User_NewExternal/Request/ActionPending"),
        .executing("/Custom/Workflows/Directory_User_NewExternal/Request/Purged"),
      ]),
    .init(
      "Administrator_Workflows_Directory_User_New_Internal*", on: "Workflow_Directory_User",
      only: .value("Directory_User.Records.UserType.IsExternal", "0"),
      [
        .executing("/Custom/Workflows/Directory_User_NewInternal/Request/Aborted"),
        .executing("/Custom/Workflows/Directory_User_NewInternal/Request/ActionPending"),
        .executing("/Custom/Workflows/Directory_User_NewInternal/Request/Purged"),
        .executing("/Custom/Workflows/Directory_User_NewInternal/Review/Aborted"),
        .executing("/Custom/Workflows/Directory_User_NewInternal/Review/Purged"),
        .executing("/Custom/Workflows/Directory_User_NewInternal/Review/RefinePending"),
        .executing("/Custom/Workflows/Directory_User_NewInternal/Review/ReviewPending"),
      ]),
    .init(
      "Administrator_Workflows_Directory_User_Reactivate_*", on: "Workflow_Directory_User",
      only: .value("Directory_User.Records.Suspended", "1"),
      [
        .executing("/Custom/Workflows/Directory_User_Reactivate/Request/Aborted"),
        .executing("/Custom/Workflows/Directory_User_Reactivate/Request/ActionPending"),
        .executing("/Custom/Workflows/Directory_User_Reactivate/Request/Purged"),
      ]),
    .init(
      "Administrator_Workflows_Directory_User_Suspend_*", on: "Workflow_Directory_User",
      only: .value("Directory_User.Records.Suspended", "0"),
      [
        .executing("/Custom/Workflows/Directory_User_Suspend/Request/Aborted"),
        .executing("/Custom/Workflows/Directory_User_Suspend/Request/ActionPending"),
        .executing("/Custom/Workflows/Directory_User_Suspend/Request/Purged"),
      ]),
    .init(
      "Administrator_Workflows_Directory_User_UpdatePersonalData_*", on: "Workflow_Directory_User",
      [
        .executing("/Custom/Workflows/Directory_User_UpdatePersonalData/Request/Aborted"),
        .executing("/Custom/Workflows/Directory_User_UpdatePersonalData/Request/ActionPending"),
        .executing("/Custom/Workflows/Directory_User_UpdatePersonalData/Request/Purged"),
      ]),
    .init(
      "Administrator_Workflows_Directory_User_UpdateResources_*", on: "Workflow_Directory_User",
      [
        .executing("/Custom/Workflows/Directory_User_UpdateResources/Request/Aborted"),
        .executing("/Custom/Workflows/Directory_User_UpdateResources/Request/ActionPending"),
        .executing("/Custom/Workflows/Directory_User_UpdateResources/Request/Purged"),
      ]),
  ]
}
