import ScaffoldCompiler

/// The profile that a call is for.
struct ProfileFacts {
  let call: ScaffoldingCall
  let identifier: Sourced<String>
  let languages: Languages
  /// Nothing for a profile that lives in the database alone.
  private let element: Element?

  init(_ call: ScaffoldingCall, in context: ExpansionContext) {
    self.call = call
    // The signature requires the attribute, so a call without it does not come here.
    identifier = call[.profile] ?? Sourced("", from: call.origin)
    languages = context.index.fact(Languages.self)
    element = context.index.definition(.profile, identifier.value)
  }

  /// The name on screen in a language; the Identifier where there is none.
  func name(_ language: Int) -> Sourced<String> {
    element?.sourced(Name("DisplayName_L\(language)")) ?? identifier
  }
}
