package import ScaffoldCompiler

/// The whole model of people and departments, with its screens, workflows, reports and rights.
///
/// Apart from its arguments the module is constant. The documentation describes most C# code, mails
/// and style sheets instead of showing them; they are written anew here. What is not shown at all is
/// left out: the parts of the model that the documented example removes by `ModelUsage`, other
/// strategies than those of the example, and the review of new contractors. Of people's tiles, table
/// and search bar the page shows only what `OptimizeDisplayTable` does not change; the rest is taken
/// from the documented copies. Component rules that were not on the pages read are those that their
/// documented copies imply.
package enum WorkforceModule: ElementScaffolding {
  package static let signature = ScaffoldingSignature(
    "WorkforceModule", stratum: .composition,
    summary: "Generates the model of people and departments with all that belongs to it",
    attributes: [
      ParameterSignature("IsEnabled", .boolean, summary: "Whether it generates anything")
    ], arguments: WorkforceParameters.all, documentation: .partial,
    example: """
      <WorkforceModule>
        <EmailGeneration Strategy="FirstName.LastName" Domain="acme.example"/>
        <CompositeProfile ProfileIdentifier="User" TargetProfile="Workforce/Self/View"/>
      </WorkforceModule>
      """)

  package static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    if let enabled = call[Name("IsEnabled")], Boolean.parse(enabled.value) == false { return [] }
    let options = ModuleOptions(call)
    let pruning = ModulePruning(options.removed.map(\.value))
    reportWhatHasNoEffect(call, options, in: context)
    let access = ModuleAccess(options, pruning, call)
    let parts = ModuleParts(options)
    let before = pruning.prune(parts.model + parts.screens + parts.profiles)
    let after = pruning.prune(parts.workflows)
    return before.map { $0.generated(from: call.origin) } + access.rules
      + after.map { $0.generated(from: call.origin) } + ModuleCalls(options, pruning, call).elements
  }

  private static func reportWhatHasNoEffect(
    _ call: ScaffoldingCall, _ options: ModuleOptions, in context: ExpansionContext
  ) {
    for argument in call.element.children {
      let name = argument.name.text
      if let known = WorkforceParameters.knownStrategies[name], let strategy = argument["Strategy"],
        strategy != known
      {
        context.diagnose(.noEffect("Strategy", at: context.location(argument)))
      }
      if name == "NewExternalWorkflow", CheckedElement(argument).isTrue(Name("IsReviewRequired")) {
        context.diagnose(.noEffect("IsReviewRequired", at: context.location(argument)))
      }
      if name == "CompositeProfile", argument["ProfileDisplayName"] != nil {
        context.diagnose(.noEffect("ProfileDisplayName", at: context.location(argument)))
      }
    }
    let components = ModuleProfiles.components.map(\.identifier)
    for composite in options.composites where !components.contains(composite.component.value) {
      context.diagnose(
        .unknownComponent(
          composite.component.value, known: components,
          at: context.place(of: composite.component, else: call)))
    }
    let known = ModulePruning.names
    for binding in options.removed where !known.contains(binding.value) {
      context.diagnose(
        .unknownModelPart(
          binding.value, known: known, at: context.place(of: binding, else: call)))
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownComponent(
    _ name: String, known: [String], at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .unknownModulePart, at: location, "the module has no component profile '\(name)'"
    ).suggesting(known, for: name)
  }

  fileprivate static func unknownModelPart(
    _ name: String, known: [String], at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .unknownModulePart, at: location, "the module has no entity type or property '\(name)'"
    ).suggesting(known, for: name)
  }
}
