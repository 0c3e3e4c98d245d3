package import ScaffoldCompiler

/// The workflow that changes what somebody has.
///
/// The last activity's French name differs from that of the other workflows, as documented.
package enum UpdateResourcesWorkflows: ElementScaffolding {
  package static let signature = ModelParameters.signature(
    "UpdateResourcesWorkflows", stratum: .structure,
    "Generates the workflow to change what somebody has")

  private static let workflow = RequestWorkflow(
    suffix: "UpdateResources", label: Translated("Modify Permissions", "Demander des droits"),
    persist: Translated("Persist", "Ecriture"))

  package static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    EntityTypeFacts(of: call, in: context).map { [workflow.element(for: $0, call, in: context)] }
  }
}
