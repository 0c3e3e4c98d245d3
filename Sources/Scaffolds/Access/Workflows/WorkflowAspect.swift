package import ScaffoldCompiler

/// What aspects do in the activities of workflows.
package enum WorkflowAspect: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forProfile(
    "WorkflowAspect", "Lets a profile query the aspects of activities")

  package static let table = PermissionTable([
    PermissionRule(
      "{Profile}_ActivityInstanceAspectsQuery", .entityType, on: "ActivityInstance",
      ["/Workflows/ActivityInstanceAspectsQuery/Query"])
  ])
}
