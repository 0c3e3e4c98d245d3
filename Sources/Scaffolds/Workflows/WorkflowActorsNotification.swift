package import ScaffoldCompiler

/// The mail to those who have to act in a workflow.
///
/// The mail's texts are ours: the documentation shows the vendor's, which are not copied. Without
/// `Workflow` nothing is documented, so such a call stays in place.
package enum WorkflowActorsNotification: ElementScaffolding {
  package static let signature = ScaffoldingSignature(
    "WorkflowActorsNotification", stratum: .presentation,
    summary: "Notifies those who have to act in a workflow",
    attributes: [ModelParameters.workflow], documentation: .partial,
    example: "<WorkflowActorsNotification Workflow=\"Directory_User_StartInternal\"/>")

  package static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    guard let request = WorkflowRequest(of: call, by: signature.element, in: context) else {
      return nil
    }
    var aspect = request.aspect("ActorsNotification", mail: .actors, in: context)
    aspect.children.append(GeneratedElement("Recipient", ["Type": "Actor"], from: call.origin))
    return [aspect]
  }
}
