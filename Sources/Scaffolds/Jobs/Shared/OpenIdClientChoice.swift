import ScaffoldCompiler

/// Which client the agent-side tasks of a job authenticate with.
enum OpenIdClientChoice {
  /// The client that jobs use by convention.
  static let usual = "Job"

  /// The argument's, else the only declared one, else `Job`.
  ///
  /// - Returns: nothing after an error.
  static func client(
    for call: ScaffoldingCall, in context: ExpansionContext
  ) -> Sourced? {
    if let named = call.argument(.openIdIdentifier)?[.identifier] { return named }
    let declared = context.index.elements(.openIdClient).compactMap { $0.sourced(.identifier) }
      .sortedNames()
    let place = context.location(call.element)
    if let only = declared.first, declared.count == 1 {
      context.diagnose(.onlyClientChosen(only.value, at: place))
      return only
    }
    if let usual = declared.first(where: { $0.value == usual }) { return usual }
    if declared.isEmpty {
      if !context.external.contains(.openIdClient, usual) {
        context.diagnose(.noClientDeclared(usual, at: place))
      }
      return Sourced(usual, from: call.origin)
    }
    context.diagnose(.clientNeeded(declared.map(\.value), at: place))
    return nil
  }
}
