package import ScaffoldCompiler

/// Assignments that wait for a decision: one rule for each resource type.
///
/// That all resource types are meant is inferred from the documented example, where the name at the
/// end of each display name is empty as well.
package enum PendingAssignedResourceTypesAccessControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forProfile(
    "PendingAssignedResourceTypesAccessControlRules",
    "Lets a profile see the pending assignments of each resource type", .partial)

  private static let label: NamePattern = " - PendingAssignedResourceTypes - "

  package static let table = PermissionTable([
    PermissionRule(
      "{Profile}_Custom_PendingAssignedResourceTypes_{Each}", .text(label, label),
      on: "AssignedResourceType", each: .resourceTypes,
      ["/Custom/ProvisioningPolicy/PendingAssignedResourceTypes/{Each}"])
  ])
}
