package import ScaffoldCompiler

/// Workflows that carry out provisioning. The brackets of the Identifiers are documented.
package enum WorkflowFulfillmentControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forProfile(
    "WorkflowFulfillmentControlRules", "Lets a profile provision through workflows")

  package static let table = PermissionTable(
    ["ActivityTemplateTransition", "Workflow"].map {
      PermissionRule(
        "{Profile}_[\($0), /Workflows/\($0)/Query]", .entityType, on: "\($0)",
        [PermissionEntry("/Workflows/\($0)/Query")])
    })
}
