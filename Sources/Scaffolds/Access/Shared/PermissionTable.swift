import ScaffoldCompiler

/// What a scaffolding that is data makes: rules and further calls, all for one profile.
struct PermissionTable: Sendable {
  /// In the product's order: by Identifier.
  var rules: [PermissionRule] = []
  /// The scaffoldings that are called for the same profile, by name.
  var calls: [String] = []

  func expand(_ call: ScaffoldingCall, in context: ExpansionContext) -> [GeneratedElement]? {
    let profile = ProfileFacts(call, in: context)
    return rules.map { $0.element(for: profile) } + NestedCalls.elements(calls, profile, context)
  }
}

/// What access scaffoldings have in common: they take a profile and nothing else.
enum AccessParameters {
  static let profile = ParameterSignature(
    "Profile", required: true, references: .profile,
    summary: "The profile that gets the permissions")

  static func signature(_ element: String, _ summary: String) -> ScaffoldingSignature {
    ScaffoldingSignature(
      element, stratum: .access, summary: summary, attributes: [profile],
      example: "<\(element) Profile=\"AgentSynchro\"/>")
  }
}

/// The calls that one scaffolding makes.
enum NestedCalls {
  /// The product keeps one instance of a scaffolding for each set of attributes: what is called
  /// elsewhere already is not called again.
  static func elements(
    _ names: [String], _ profile: ProfileFacts, _ context: ExpansionContext
  ) -> [GeneratedElement] {
    names.filter { name in
      context.index.elements(Name(name), where: .profile, is: profile.identifier.value).isEmpty
    }.map { name in
      var call = GeneratedElement(name, from: profile.call.origin)
      call.set("Profile", profile.identifier)
      return call
    }
  }
}
