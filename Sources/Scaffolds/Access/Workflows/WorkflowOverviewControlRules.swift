package import ScaffoldCompiler

/// The overview of workflows on an entity type.
///
/// Which entity types stand beside the call's is not documented: those one association away.
/// Identifiers that lack the entity type are the same for two entity types of one profile; such rules
/// are made once. One is that of `WorkflowAccessControlRules`, with the same content.
package enum WorkflowOverviewControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forEntityType(
    "WorkflowOverviewControlRules", "Lets a profile supervise the workflows on an entity type",
    .partial)

  private static let supervise: PermissionEntry = "/Workflows/WorkflowInstance/Supervise"

  package static let table = PermissionTable(
    [
      "AssignedCompositeRole", "AssignedResourceNavigation", "AssignedResourceScalar",
      "AssignedResourceType", "AssignedSingleRole", "Category",
    ].map {
      PermissionRule(
        "{Profile}_WorkflowSuperVision_\($0)",
        .text(" - Workflow Supervision\($0)", " - Supervision des Workflows\($0)"), on: "\($0)",
        [supervise])
    } + [
      .activityTemplateState,
      PermissionRule(
        "{Profile}_{Each}_Workflows_WorkflowInstance_Supervise", .reviewProvisioning, on: "{Each}",
        each: .related, [supervise]),
      PermissionRule(
        "{Profile}_WorkflowSuperVision_Workflow_{EntityType}", .workflowSupervision,
        on: "Workflow_{EntityType}",
        [
          "/Custom/Workflows/Supervise/Workflow_{EntityType}",
          "/Workflows/HistorizedResourceFileByWorkflowInstanceIdQuery/Query", supervise,
        ]),
    ])
}
