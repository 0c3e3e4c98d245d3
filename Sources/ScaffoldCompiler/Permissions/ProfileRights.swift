/// What each profile may do, by hand-written and generated rules alike.
package struct ProfileRights: DerivedFact {
  /// One permission that a rule lets a profile execute.
  package struct Right: Sendable {
    package let path: String
    package let entityType: String
    package let rule: Element
    package let entry: Element
    /// Whether it holds for part of the data only.
    package let isFiltered: Bool
  }

  private let byProfile: [String: [Right]]
  private let tree: PermissionTree
  private let unexpanded: [String: [Element]]

  package init(_ index: DefinitionIndex) {
    tree = index.fact(PermissionTree.self)
    var byProfile: [String: [Right]] = [:]
    for rule in index.elements(.accessControlRule) {
      guard let profile = rule[.profile], !rule.deletes else { continue }
      let isFiltered = rule.children.contains { $0.name == .filter }
      for entry in rule.children where entry.name == .entry {
        guard let path = entry[.permission],
          entry[.canExecute].flatMap(Boolean.parse) == true
        else { continue }
        byProfile[profile, default: []].append(
          Right(
            path: path, entityType: rule[.entityType] ?? "", rule: rule, entry: entry,
            isFiltered: isFiltered))
      }
    }
    self.byProfile = byProfile
    unexpanded = Self.unexpanded(index)
  }

  /// Every profile that may do something, by name.
  package var profiles: [String] {
    byProfile.keys.sorted { $0.precedes($1) }
  }

  package func rights(of profile: String) -> [Right] { byProfile[profile] ?? [] }

  /// The right that lets a profile do something, one without a filter first.
  package func right(of profile: String, to path: String, on entityType: String? = nil) -> Right? {
    var filtered: Right?
    for right in rights(of: profile)
    where (entityType == nil || right.entityType == entityType)
      && tree.right(on: right.path, covers: path)
    {
      if !right.isFiltered { return right }
      filtered = filtered ?? right
    }
    return filtered
  }

  /// Scaffoldings that stay in place and may grant the profile more than is seen here.
  package func unexpanded(for profile: String) -> [Element] { unexpanded[profile] ?? [] }

  /// Scaffoldings that stay in place and whose rules, as far as they are documented, touch jobs or
  /// connectors.
  private static let withRightsOnJobs = [
    "ConnectorsAccessControlRules", "JobTaskAdministrationAccessControlRules",
    "TaskAdministrationAccessControlRules", "TaskInstanceAdministrationAccessControlRules",
  ]

  /// The scaffolding that makes a profile of its own, always with the same name.
  static let administratorScaffolding = "CreateAdministratorProfile"
  static let administrator = "Administrator"

  private static func unexpanded(_ index: DefinitionIndex) -> [String: [Element]] {
    var found: [String: [Element]] = [:]
    for name in withRightsOnJobs {
      for call in index.elements(Name(name)) {
        found[call[.profile] ?? "", default: []].append(call)
      }
    }
    found[administrator, default: []] += index.elements(Name(administratorScaffolding))
    return found
  }
}

extension Name {
  package static let accessControlPermission = Name("AccessControlPermission")
  package static let accessControlRule = Name("AccessControlRule")
  package static let blockInheritance = Name("BlockInheritance")
  package static let canExecute = Name("CanExecute")
  package static let entry = Name("Entry")
  package static let filter = Name("Filter")
  package static let openIdClient = Name("OpenIdClient")
  package static let permission = Name("Permission")
  package static let profile = Name("Profile")
}
