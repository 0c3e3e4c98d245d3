package import ScaffoldCompiler

/// The workflows on an entity type, which is here the workflow's own (`Workflow_Directory_User`).
///
/// The first rule has an entry for each activity that can be sent back for a correction, which the
/// activity's template decides; without one there is no rule. Which entity types stand beside the
/// call's is not documented: those one association away from it or from what the workflow is about.
/// Identifiers that lack the entity type are the same for two entity types of one profile; such
/// rules are made once.
package enum WorkflowAccessControlRules: Scaffolding {
  package static let signature = ScaffoldingSignature.forEntityType(
    "WorkflowAccessControlRules",
    "Lets a profile see and take over the workflows on an entity type",
    .partial, example: "Workflow_Directory_User")

  private static let query: PermissionEntry = "/Workflows/UserActivityInstance/Query"
  private static let seen: [PermissionEntry] = [query, "/Workflows/WorkflowInstance/Query"]

  private static let rules =
    [
      PermissionRule(
        "{Profile}Workflow_AccessControlRules_{EntityType}",
        .text(
          " - Workflow_AccessControl - {EntityType.DisplayName}",
          " - Droit_Global_Workflows{EntityType.DisplayName}"), on: "{EntityType}", seen),
      .activityTemplateState,
      PermissionRule(
        "{Profile}_{Each}_Workflow_AccessControlRules", .reviewProvisioning, on: "{Each}",
        each: .relatedToWorkflow, seen),
    ]
    + ["ActivityInstance", "Resource", "WorkflowInstance"].map {
      PermissionRule(
        "{Profile}_UserActivityInstance_\($0)",
        .text(" - Workflow_AccessControl - ", " - Droit_Global_Workflows"), on: "\($0)", [query])
    }

  package static func write(
    _ call: ScaffoldingCall, to draft: inout TreeDraft, in context: ExpansionContext
  ) -> Bool {
    PermissionTable(rules + delegation(of: call, in: context)).write(call, to: &draft, in: context)
    return true
  }

  private static func delegation(
    of call: ScaffoldingCall, in context: ExpansionContext
  ) -> [PermissionRule] {
    let permissions = refinable(by: call, in: context)
    if permissions.isEmpty { return [] }
    return [
      PermissionRule(
        "{Profile}WorkflowDelegate_AccessControlRules_{EntityType}",
        .text(
          " - WorkflowDelegate_AccessControl - {EntityType.DisplayName}",
          " - Droit_Transfert_Workflows{EntityType.DisplayName}"), on: "{EntityType}", permissions)
    ]
  }

  /// The activities of workflows on the entity type that have a state for corrections.
  private static func refinable(
    by call: ScaffoldingCall, in context: ExpansionContext
  ) -> [PermissionEntry] {
    let entityType = call[.entityType]?.value ?? ""
    return context.index.elements(.workflow, where: .variablesType, is: entityType).flatMap {
      workflow in
      workflow.children.filter { activity in
        activity.name == .activity
          && ["ActionWithRefine", "ReviewWithFeedback"].contains(activity[.template])
      }.map { activity in
        let path = "\(workflow[.identifier] ?? "")/\(activity[.identifier] ?? "")"
        return PermissionEntry("/Custom/Workflows/\(path)/RefinePending")
      }
    }
  }
}

extension Name {
  fileprivate static let activity = Name("Activity")
  fileprivate static let template = Name("Template")
  fileprivate static let variablesType = Name("VariablesType")
  fileprivate static let workflow = Name("Workflow")
}
