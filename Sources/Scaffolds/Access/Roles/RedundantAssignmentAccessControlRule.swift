package import ScaffoldCompiler

/// The page of assignments that nobody needs any more.
package enum RedundantAssignmentAccessControlRule: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forProfile(
    "RedundantAssignmentAccessControlRule", "Lets a profile look for redundant assignments")

  package static let table = PermissionTable([
    PermissionRule(
      "{Profile}_RedundantAssignment", .identifier, on: "Policy",
      ["/ProvisioningPolicy/RedundantAssignment"])
  ])
}
