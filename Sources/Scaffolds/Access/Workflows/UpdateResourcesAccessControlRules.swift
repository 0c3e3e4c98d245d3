package import ScaffoldCompiler

/// The workflow that `UpdateResourcesWorkflows` makes.
///
/// The Identifier is that of `CreateUpdateDeleteAccessControlRules`: one profile cannot have both for
/// one entity type.
package enum UpdateResourcesAccessControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forEntityType(
    "UpdateResourcesAccessControlRules",
    "Lets a profile start the workflow that changes many resources", example: "HR_Person")

  package static let table = PermissionTable([
    PermissionRule(
      "{Profile}_{EntityType}_Custom_Workflows_{EntityType}", .identifier,
      on: "Workflow_{EntityType}",
      ["/Custom/Workflows/{EntityType}_UpdateResources/Request/ActionPending"])
  ])
}
