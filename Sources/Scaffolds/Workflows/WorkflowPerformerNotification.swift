package import ScaffoldCompiler

/// The mail to whoever made a request.
///
/// The mail's texts are ours: the documentation shows the vendor's, which are not copied. Without
/// `Workflow` nothing is documented, so such a call stays in place.
package enum WorkflowPerformerNotification: ElementScaffolding {
  package static let signature = ScaffoldingSignature(
    "WorkflowPerformerNotification", stratum: .presentation,
    summary: "Notifies whoever made a request that it was taken",
    attributes: [ModelParameters.workflow], documentation: .partial,
    example: "<WorkflowPerformerNotification Workflow=\"Directory_User_ChangeName\"/>")

  package static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    guard let request = WorkflowRequest(of: call, by: signature.element, in: context) else {
      return nil
    }
    var aspect = request.aspect("PerformerNotification", mail: .performer, in: context)
    var recipient = GeneratedElement("Recipient", from: call.origin)
    recipient.set("Activity", request.activity)
    recipient.set("ActivityState", request.state)
    recipient.set("Type", "Performer", from: call.origin)
    aspect.children.append(recipient)
    return [aspect]
  }
}
