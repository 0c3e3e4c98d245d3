/// The elements that give profiles what they lack.
package struct PermissionGrants: Sendable {
  private let index: DefinitionIndex
  private let clients: [ClientPermissions]

  package init(_ index: DefinitionIndex, jobClients: Set<String> = []) {
    self.index = index
    // What stays in place may grant it already, and the rights of undeclared profiles are unknown.
    clients = ClientPermissions.all(in: index, jobClients: jobClients)
      .filter { $0.unexpanded.isEmpty && index.definition(.profile, $0.profile) != nil }
  }

  /// The scaffoldings that nobody calls yet, by profile.
  ///
  /// - Parameter launching: profiles whose people launch jobs.
  package func scaffoldings(launching: [String]) -> [(element: String, profile: String)] {
    var wanted: [String: Set<String>] = [:]
    for client in clients {
      wanted[client.profile, default: []].formUnion(client.missing.compactMap(\.scaffolding))
    }
    let rights = index.fact(ProfileRights.self)
    for profile in launching
    where rights.right(of: profile, to: PermissionNeed.launchPath) == nil {
      wanted[profile, default: []].insert("JobExecutionAccessControlRules")
      // The one calls the other.
      wanted[profile]?.remove("JobViewAccessControlRules")
    }
    return wanted.sorted { $0.key.precedes($1.key) }
      .flatMap { profile, elements in
        elements.sorted()
          .filter { index.elements(Name($0), where: .profile, is: profile).isEmpty }
          .map { ($0, profile) }
      }
  }

  /// Rules for what is still missing, one for each need, by profile.
  package func rules(from origin: Origin) -> [GeneratedElement] {
    var needs: [String: Set<PermissionNeed>] = [:]
    for client in clients { needs[client.profile, default: []].formUnion(client.missing) }
    return needs.sorted { $0.key.precedes($1.key) }
      .flatMap { profile, needs in
        needs.sorted { ($0.path, $0.usualEntityType) < ($1.path, $1.usualEntityType) }
          .map { rule(granting: $0, to: profile, from: origin) }
      }
  }

  private func rule(
    granting need: PermissionNeed, to profile: String, from origin: Origin
  ) -> GeneratedElement {
    let path = need.path.replacing("/", with: "_")
    let base = "\(profile)_\(need.usualEntityType)\(path)"
    var identifier = base
    var number = 2
    while index.definition(.accessControlRule, identifier) != nil {
      identifier = "\(base)_\(number)"
      number += 1
    }
    var rule = GeneratedElement("AccessControlRule", from: origin)
    rule.set("Identifier", identifier, from: origin)
    let name = index.definition(.profile, profile)?[Name("DisplayName_L1")] ?? profile
    rule.set("DisplayName_L1", "\(name) - \(need.usualEntityType)", from: origin)
    rule.set("EntityType", need.usualEntityType, from: origin)
    rule.set("Profile", profile, from: origin)
    var entry = GeneratedElement("Entry", from: origin)
    entry.set("CanExecute", "true", from: origin)
    entry.set("Permission", need.path, from: origin)
    rule.children = [entry]
    return rule
  }
}
