package import ScaffoldCompiler

/// Assignments that wait for a decision: one rule for each resource type.
///
/// That all resource types are meant is inferred from the documented example, where the name at the
/// end of each display name is empty as well.
package enum PendingAssignedResourceTypesAccessControlRules: Scaffolding {
  package static let signature = AccessParameters.signature(
    "PendingAssignedResourceTypesAccessControlRules",
    "Lets a profile see the pending assignments of each resource type")

  private static let label = " - PendingAssignedResourceTypes - "

  package static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    let profile = ProfileFacts(call, in: context)
    let types = context.index.elements(.resourceType).compactMap { $0.sourced(.identifier) }
    return types.sortedNames().map { type in
      PermissionRule(
        "Custom_PendingAssignedResourceTypes_\(type.value)", Translated(label, label),
        on: "AssignedResourceType",
        "/Custom/ProvisioningPolicy/PendingAssignedResourceTypes/\(type.value)"
      ).element(for: profile, subject: type)
    }
  }
}
