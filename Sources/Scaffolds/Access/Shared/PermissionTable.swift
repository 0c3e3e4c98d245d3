package import ScaffoldCompiler

/// What a scaffolding that is data makes: rules and further calls.
package struct PermissionTable: Sendable {
  let rules: [PermissionRule]
  package let calls: [NestedCall]
  /// Whether the rules are written by Identifier, whatever their order here.
  private let isSorted: Bool

  package init(
    _ rules: [PermissionRule] = [], calls: [NestedCall] = [], isSorted: Bool = true
  ) {
    self.rules = rules
    self.calls = calls
    self.isSorted = isSorted
  }

  /// - Parameter profile: the one that the call itself does not name.
  func write(
    _ call: ScaffoldingCall, to tree: inout TreeDraft, in context: ExpansionContext,
    profile: String? = nil
  ) {
    let access = AccessCall(call, in: context, profile: profile)
    if !rules.isEmpty {
      RuleWriter.write(rules, for: access, isSorted: isSorted, to: &tree, context.workers)
    }
    let property = call[.property]
    for call in calls { call.write(for: access, property, to: &tree) }
  }
}

/// A scaffolding that is a table of permissions, or a list of calls.
package protocol PermissionScaffolding: Scaffolding {
  static var table: PermissionTable { get }
}

extension PermissionScaffolding {
  package static func write(
    _ call: ScaffoldingCall, to draft: inout TreeDraft, in context: ExpansionContext
  ) -> Bool {
    table.write(call, to: &draft, in: context)
    return true
  }
}
