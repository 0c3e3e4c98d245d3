package import ScaffoldCompiler

/// A scaffolding that is a table of permissions and a list of further scaffoldings, all for one
/// profile.
package protocol PermissionScaffolding: Scaffolding {
  /// The rules, in the product's order: by Identifier.
  static var rules: [PermissionRule] { get }
  /// The scaffoldings that it calls for the same profile, by name.
  static var calls: [String] { get }
}

extension PermissionScaffolding {
  package static var rules: [PermissionRule] { [] }

  package static var calls: [String] { [] }

  package static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
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
