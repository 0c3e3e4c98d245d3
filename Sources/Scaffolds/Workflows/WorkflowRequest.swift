import ScaffoldCompiler

/// The activity with which a workflow begins.
///
/// That it is the first one that somebody acts in, and that its state follows from its template, is
/// read off the documented examples.
struct WorkflowRequest {
  let workflow: Sourced
  /// `Workflow:Activity`.
  let activity: Sourced
  /// What it is in once somebody has acted.
  let state: Sourced
  private let variables: Sourced
  private let call: ScaffoldingCall

  /// - Returns: nothing without a workflow, and after an error.
  init?(of call: ScaffoldingCall, by scaffolding: String, in context: ExpansionContext) {
    guard let workflow = call[Name("Workflow")],
      let element = context.index.definition(Name("Workflow"), workflow.value)
    else { return nil }
    let acting = element.children.first {
      $0.name == Name("Activity") && ($0[Name("Template")] ?? "").hasPrefix("Action")
    }
    guard let acting, let name = acting[.identifier],
      let template = acting.sourced(Name("Template")),
      let variables = element.sourced(Name("VariablesType"))
    else {
      context.diagnose(
        .nothingToRead(
          "activity that somebody acts in", of: workflow.value, by: scaffolding,
          at: context.place(of: workflow, else: call)))
      return nil
    }
    self.call = call
    self.workflow = workflow
    activity = workflow.map { "\($0):\(name)" }
    state = template.map { "\($0)-Executed" }
    self.variables = variables
  }

  /// The notification at this activity; its recipient is missing.
  func aspect(
    _ prefix: String, mail: RequestMail, in context: ExpansionContext
  ) -> GeneratedElement {
    var aspect = GeneratedElement("NotificationAspect", from: call.origin)
    aspect.set("Identifier", workflow.map { "\(prefix)_\($0)" })
    aspect.set(
      "ExpressionBinding",
      variables.map { type in
        type.hasPrefix("Workflow_") ? "\(type):\(type.dropFirst("Workflow_".count))" : type
      })
    for (number, language) in context.index.fact(Languages.self).numbered {
      aspect.set("RazorFile_L\(number)", mail.template(language), from: call.origin)
    }
    aspect.set("CssFile", RequestMail.style, from: call.origin)
    var pointCut = GeneratedElement("PointCut", from: call.origin)
    pointCut.set("Activity", activity)
    pointCut.set("ActivityState", state)
    aspect.children = [pointCut]
    return aspect
  }
}
