/// What the component profiles may ask for, and what they are told.
enum RequestRules {
  static let all: [ModuleRule] = [
    .init(
      "Composite_Notifications_Directory_User_ManageContracts*", on: "Directory_User",
      for: "Workforce/Notifications/Directory_User_ManageContracts",
      [.opening("/Custom/WorkflowsNotifications/Directory_User_ManageContracts/Persist/Invoked")]),
    .init(
      "Composite_Notifications_Directory_User_New*", on: "Directory_User",
      for: "Workforce/Notifications/Directory_User_New",
      [
        .opening("/Custom/WorkflowsNotifications/Directory_User_NewExternal/Persist/Invoked"),
        .opening("/Custom/WorkflowsNotifications/Directory_User_NewInternal/Persist/Invoked"),
      ]),
    .init(
      "Composite_Workflows_Directory_Self_ResourcesUpdate_Request*", on: "Workflow_Directory_User",
      for: "Workforce/Self/Self_ResourcesUpdate/Request",
      around: "/Custom/Workflows/Self_ResourcesUpdate/Request", only: .self("Directory_User.Id"),
      [
        .executing("/Custom/Workflows/Self_ResourcesUpdate/Request/Aborted"),
        .executing("/Custom/Workflows/Self_ResourcesUpdate/Request/ActionPending"),
        .executing("/Custom/Workflows/Self_ResourcesUpdate/Request/Purged"),
      ]),
    .init(
      "Composite_Workflows_Directory_Self_ResourcesUpdate_Review*", on: "Workflow_Directory_User",
      for: "Workforce/Self/Self_ResourcesUpdate/Review",
      around: "/Custom/Workflows/Self_ResourcesUpdate/Review",
      [
        .executing("/Custom/Workflows/Self_ResourcesUpdate/Review/Aborted"),
        .executing("/Custom/Workflows/Self_ResourcesUpdate/Review/Purged"),
        .executing("/Custom/Workflows/Self_ResourcesUpdate/Review/RefinePending"),
        .executing("/Custom/Workflows/Self_ResourcesUpdate/Review/ReviewPending"),
      ]),
    .init(
      "Composite_Workflows_Directory_User_ManageContracts_*", on: "Workflow_Directory_User",
      for: "Workforce/Workflows/Directory_User_ManageContracts/Request",
      around: "/Custom/Workflows/Directory_User_ManageContracts/Request",
      [
        .executing("/Custom/Workflows/Directory_User_ManageContracts/Request/Aborted"),
        .executing("/Custom/Workflows/Directory_User_ManageContracts/Request/ActionPending"),
        .executing("/Custom/Workflows/Directory_User_ManageContracts/Request/Purged"),
      ]),
    .init(
      "Composite_Workflows_Directory_User_ManagePositions_*", on: "Workflow_Directory_User",
      for: "Workforce/Workflows/Directory_User_ManagePositions/Request",
      around: "/Custom/Workflows/Directory_User_ManagePositions/Request",
      [
        .executing("/Custom/Workflows/Directory_User_ManagePositions/Request/Aborted"),
        .executing("/Custom/Workflows/Directory_User_ManagePositions/Request/ActionPending"),
        .executing("/Custom/Workflows/Directory_User_ManagePositions/Request/Purged"),
      ]),
    .init(
      "Composite_Workflows_Directory_User_NewExternal_Request*", on: "Workflow_Directory_User",
      for: "Workforce/Workflows/Directory_User_NewExternal/Request",
      around: "/Custom/Workflows/Directory_User_NewExternal/Request",
      only: .value("Directory_User.Records.UserType.IsExternal", "1"),
      [
        .executing("/Custom/Workflows/Directory_User_NewExternal/Request/Aborted"),
        .executing("/Custom/Workflows/Directory_User_NewExternal/Request/ActionPending"),
        .executing("/Custom/Workflows/Directory_User_NewExternal/Request/Purged"),
      ]),
    .init(
      "Composite_Workflows_Directory_User_NewInternal_Request*", on: "Workflow_Directory_User",
      for: "Workforce/Workflows/Directory_User_NewInternal/Request",
      around: "/Custom/Workflows/Directory_User_NewInternal/Request",
      only: .value("Directory_User.Records.UserType.IsExternal", "0"),
      [
        .executing("/Custom/Workflows/Directory_User_NewInternal/Request/Aborted"),
        .executing("/Custom/Workflows/Directory_User_NewInternal/Request/ActionPending"),
        .executing("/Custom/Workflows/Directory_User_NewInternal/Request/Purged"),
      ]),
    .init(
      "Composite_Workflows_Directory_User_NewInternal_Review*", on: "Workflow_Directory_User",
      for: "Workforce/Workflows/Directory_User_NewInternal/Review",
      around: "/Custom/Workflows/Directory_User_NewInternal/Review",
      [
        .executing("/Custom/Workflows/Directory_User_NewInternal/Review/Aborted"),
        .executing("/Custom/Workflows/Directory_User_NewInternal/Review/Purged"),
        .executing("/Custom/Workflows/Directory_User_NewInternal/Review/RefinePending"),
        .executing("/Custom/Workflows/Directory_User_NewInternal/Review/ReviewPending"),
      ]),
    .init(
      "Composite_Workflows_Directory_User_Reactivate_Request*", on: "Workflow_Directory_User",
      for: "Workforce/Workflows/Directory_User_SuspendReactivate/Request",
      around: "/Custom/Workflows/Directory_User_Reactivate/Request",
      only: .value("Directory_User.Records.Suspended", "1"),
      [
        .executing("/Custom/Workflows/Directory_User_Reactivate/Request/Aborted"),
        .executing("/Custom/Workflows/Directory_User_Reactivate/Request/ActionPending"),
        .executing("/Custom/Workflows/Directory_User_Reactivate/Request/Purged"),
      ]),
    .init(
      "Composite_Workflows_Directory_User_Suspend_Request*", on: "Workflow_Directory_User",
      for: "Workforce/Workflows/Directory_User_SuspendReactivate/Request",
      around: "/Custom/Workflows/Directory_User_Suspend/Request",
      only: .value("Directory_User.Records.Suspended", "0"),
      [
        .executing("/Custom/Workflows/Directory_User_Suspend/Request/Aborted"),
        .executing("/Custom/Workflows/Directory_User_Suspend/Request/ActionPending"),
        .executing("/Custom/Workflows/Directory_User_Suspend/Request/Purged"),
      ]),
    .init(
      "Composite_Workflows_Directory_User_UpdatePersonalData_*", on: "Workflow_Directory_User",
      for: "Workforce/Workflows/Directory_User_UpdatePersonalData/Request",
      around: "/Custom/Workflows/Directory_User_UpdatePersonalData/Request",
      [
        .executing("/Custom/Workflows/Directory_User_UpdatePersonalData/Request/Aborted"),
        .executing("/Custom/Workflows/Directory_User_UpdatePersonalData/Request/ActionPending"),
        .executing("/Custom/Workflows/Directory_User_UpdatePersonalData/Request/Purged"),
      ]),
    .init(
      "Composite_Workflows_Directory_User_UpdateResources_Request*", on: "Workflow_Directory_User",
      for: "Workforce/Workflows/Directory_User_UpdateResources/Request",
      around: "/Custom/Workflows/Directory_User_UpdateResources/Request",
      [
        .executing("/Custom/Workflows/Directory_User_UpdateResources/Request/Aborted"),
        .executing("/Custom/Workflows/Directory_User_UpdateResources/Request/ActionPending"),
        .executing("/Custom/Workflows/Directory_User_UpdateResources/Request/Purged"),
      ]),
    // Known from their copies.
    .init(
      "Composite_Workflows_Helpdesk_Directory_User_New_Delete*", on: "Workflow_Directory_User",
      for: "Workforce/Workflows/Helpdesk_Directory_User_Delete/Request",
      around: "/Custom/Workflows/Helpdesk_Directory_User_Delete/Request",
      [
        .executing("/Custom/Workflows/Helpdesk_Directory_User_Delete/Request/Aborted"),
        .executing("/Custom/Workflows/Helpdesk_Directory_User_Delete/Request/ActionPending"),
        .executing("/Custom/Workflows/Helpdesk_Directory_User_Delete/Request/Purged"),
      ]),
    .init(
      "Composite_Workflows_Helpdesk_Directory_User_New_FixRecord*", on: "Workflow_Directory_User",
      for: "Workforce/Workflows/Helpdesk_Directory_User_FixRecord/Request",
      around: "/Custom/Workflows/Helpdesk_Directory_User_FixRecord/Request",
      [
        .executing("/Custom/Workflows/Helpdesk_Directory_User_FixRecord/Request/Aborted"),
        .executing("/Custom/Workflows/Helpdesk_Directory_User_FixRecord/Request/ActionPending"),
        .executing("/Custom/Workflows/Helpdesk_Directory_User_FixRecord/Request/Purged"),
      ]),
    .init(
      "Composite_Workflows_Helpdesk_Directory_User_New_Request*", on: "Workflow_Directory_User",
      for: "Workforce/Workflows/Helpdesk_Directory_User_New/Request",
      around: "/Custom/Workflows/Helpdesk_Directory_User_New/Request",
      [
        .executing("/Custom/Workflows/Helpdesk_Directory_User_New/Request/Aborted"),
        .executing("/Custom/Workflows/Helpdesk_Directory_User_New/Request/ActionPending"),
        .executing("/Custom/Workflows/Helpdesk_Directory_User_New/Request/Purged"),
      ]),
  ]
}
