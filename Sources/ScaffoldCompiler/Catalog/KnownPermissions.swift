/// The permissions that the documentation names: those that the product always has, and the shape of
/// those that it makes for what a configuration defines.
package enum KnownPermissions {
  /// What a part of a path names.
  indirect enum Part: Sendable {
    /// One of these words, and what may follow each; more of them than are known may exist.
    case words([String: Part])
    /// The name of something that the configuration defines, and what may follow it.
    case name(ReferenceKind, Part)
    /// Something that cannot be looked up, and whatever follows it.
    case anything
  }

  /// What may follow the first `/`.
  static let root: Part = .words([
    "AccessCertification": objects(["AccessCertificationCampaign"], change + ["Process"]),
    "AccessControl": objects(["AssignedProfile", "OpenIdClient", "Profile"], change),
    "Connectors": .words([
      "Connection": words(change),
      "Connector": words(change + ["Reload"]),
      "EntityTypeMapping": words(change),
      "ProvisionerResourceTypeMapping": words(change),
      "ProvisioningSession": .anything,
      "ResourceTypeMapping": words(change),
      "SynchronizeSession": .anything,
    ]),
    "Custom": .words([
      "AccessCertification": .anything,
      "ManageAccounts": .name(.entityType, .anything),
      "ProvisioningPolicy": provisioning,
      "Reports": .name(.reportQuery, words(["View"])),
      "ResourceChanges": .name(.connector, .anything),
      "ResourceFileChanges": .name(.connector, .anything),
      "ResourceFiles": .name(.entityType, .anything),
      "ResourceLinkChanges": .name(.connector, .anything),
      "Resources": .name(.entityType, resources),
      "Workflows": .name(.workflow, .name(.activity, states)),
      "WorkflowsNotifications": .name(.workflow, .name(.activity, states)),
    ]),
    "Jobs": .words([
      "Job": words(change),
      "JobInstance": words(change),
      "JobStep": words(change),
      "RunJob": .words([
        "GetLog": .anything, "Launch": outcomes, "Repair": outcomes,
      ]),
      "Task": words(change),
      "TaskEntityType": words(change),
      "TaskInstance": words(change),
      "TaskResourceType": words(change),
    ]),
    "Metadata": objects(["Binding", "EntityType", "Setting"], change),
    "Monitoring": .anything,
    "ProvisioningPolicy": objects(
      [
        "AssignedCompositeRole", "AssignedResourceType", "AssignedSingleRole", "AutomationRule",
        "Category", "CompositeRole", "CompositeRoleRule", "ContextRule", "IdentifiedRisk", "Policy",
        "PolicySimulation", "RedundantAssignment", "ResourceBinaryRule",
        "ResourceClassificationRule", "ResourceCorrelationRule", "ResourceNavigationRule",
        "ResourceQueryRule", "ResourceScalarRule", "ResourceType", "ResourceTypeRule", "Risk",
        "RoleMapping", "SingleRole", "SingleRoleRule",
      ],
      change + simulation + ["Comment", "ManualProvisioningReview", "Start"]),
    "Report": objects(["GenerateReportFileFromReportQuery"], change),
    "Resources": objects(["Incremental"], change),
    "Settings": words(["Manage"]),
    "Universes": objects(["UniverseData"], change),
    "UserInterface": objects(["ConnectorResourceType"], change),
    "Workflows": objects(
      [
        "ActivityInstanceAspectsQuery", "ActivityTemplateState", "ActivityTemplateTransition",
        "HistorizedResourceFileByWorkflowInstanceIdQuery", "UserActivityInstance", "Workflow",
        "WorkflowInstance",
      ], change + ["Supervise"]),
  ])

  private static let change = ["Create", "Delete", "Query", "Update"]
  private static let simulation = [
    "CreateSimulation", "DeleteSimulation", "RevertSimulation", "Simulation", "UpdateSimulation",
  ]
  private static let outcomes = words(["Aborted", "Blocked", "Completed", "Errored", "Warning"])
  private static let resources = words(
    change + ["ResetPassword", "View", "ViewHistory", "ViewOwnedResources", "ViewTargetResources"])
  private static let states = words([
    "Aborted", "ActionPending", "Approved", "Declined", "Executed", "Invoked", "Purged",
    "RefinePending", "ReviewPending",
  ])

  private static let provisioning: Part = .words([
    "AssignedRoles": ofEntityType,
    "BulkPerformManualProvisioning": ofEntityType,
    "BulkReconciliateResources": ofEntityType,
    "BulkReviewProvisioning": ofEntityType,
    "BulkRoleReconciliation": ofEntityType,
    "MassReconciliateResources": ofEntityType,
    "PendingAssignedResourceTypes": .name(.resourceType, .anything),
    "PerformManualProvisioning": ofEntityType,
    "ReconciliateResources": ofEntityType,
    "ReconciliateRoles": ofEntityType,
    "ReviewProvisioning": ofEntityType,
    "ReviewRoles": ofEntityType,
  ])

  private static let ofEntityType: Part = .name(.entityType, .anything)

  private static func words(_ words: [String]) -> Part { objects(words, []) }

  /// Each of these, with the same words behind it.
  private static func objects(_ names: [String], _ actions: [String]) -> Part {
    let next: Part =
      actions.isEmpty
      ? .anything : .words(Dictionary(uniqueKeysWithValues: actions.map { ($0, .anything) }))
    return .words(Dictionary(uniqueKeysWithValues: names.map { ($0, next) }))
  }
}
