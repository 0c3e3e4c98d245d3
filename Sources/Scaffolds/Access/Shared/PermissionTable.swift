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

  func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext, profile: String? = nil
  ) -> [GeneratedElement] {
    let access = AccessCall(call, in: context, profile: profile)
    let property = call[.property]
    return elements(for: access) + calls.compactMap { $0.element(for: access, property) }
  }

  private func elements(for call: AccessCall) -> [GeneratedElement] {
    var made: [GeneratedElement] = []
    made.reserveCapacity(rules.count)
    for rule in rules {
      if let subjects = rule.subjects {
        made += subjects.names(for: call).map { rule.element(for: call, each: $0) }
      } else {
        made.append(rule.element(for: call, each: nil))
      }
    }
    guard isSorted, made.count > 1 else { return made }
    let order = made.map { $0.identifier ?? "" }
    return made.indices.sorted { order[$0].precedes(order[$1]) }.map { made[$0] }
  }
}

/// A scaffolding that is a table of permissions, or a list of calls.
package protocol PermissionScaffolding: ElementScaffolding {
  static var table: PermissionTable { get }
}

extension PermissionScaffolding {
  package static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    table.expand(call, in: context)
  }
}
