/// What one OpenID client needs for its tasks, and what its profile lets it do.
package struct ClientPermissions: Sendable {
  /// One need, with the right that meets it.
  package struct Requirement: Sendable {
    package let need: PermissionNeed
    /// Nothing where the profile lacks it.
    package let right: ProfileRights.Right?
  }

  /// Why a profile is wider than an agent's should be.
  package enum Excess: Sendable {
    /// A right on the root of all permissions, or on every module.
    case everything(ProfileRights.Right)
    /// The right to change what profiles may do, and so to take any other right.
    case accessControl(ProfileRights.Right)
    /// The scaffolding that makes the profile that may do everything.
    case administrator(Element)
  }

  package let identifier: String
  /// The last declaration without consolidation, where the client is declared.
  package let element: Element
  package let profile: String
  package let uses: [ClientTasks.Use]
  package let requirements: [Requirement]
  package let excess: Excess?
  /// Scaffoldings that stay in place and may grant what seems to be missing.
  package let unexpanded: [Element]

  package var missing: [PermissionNeed] {
    requirements.filter { $0.right == nil }.map(\.need)
  }

  /// How many tasks there are of each kind, by kind.
  package var kinds: [(kind: String, count: Int)] {
    Dictionary(grouping: uses, by: \.kind).map { ($0.key, $0.value.count) }
      .sorted { $0.0.precedes($1.0) }
  }

  /// Every declared client whose profile is declared too, by name.
  ///
  /// - Parameter jobClients: clients that start whole jobs, as the settings of agents say.
  package static func all(
    in index: DefinitionIndex, jobClients: Set<String> = []
  ) -> [ClientPermissions] {
    let tasks = index.fact(ClientTasks.self)
    var seen: Set<String> = []
    return index.elements(.openIdClient)
      .filter { !$0.isAdjustment }
      .compactMap { element -> ClientPermissions? in
        guard let identifier = element[.identifier], seen.insert(identifier).inserted,
          let profile = element[.profile]
        else { return nil }
        return ClientPermissions(
          identifier, element, profile, tasks.uses(of: identifier),
          startsJobs: jobClients.contains(identifier), index)
      }
      .sorted { $0.identifier.precedes($1.identifier) }
  }

  private init(
    _ identifier: String, _ element: Element, _ profile: String, _ uses: [ClientTasks.Use],
    startsJobs: Bool, _ index: DefinitionIndex
  ) {
    self.identifier = identifier
    self.element = element
    self.profile = profile
    self.uses = uses
    let rights = index.fact(ProfileRights.self)
    var needs: [PermissionNeed] = uses.isEmpty && !startsJobs ? [] : PermissionNeed.ofEveryTask
    var known = Set(needs)
    for kind in ["PrepareSynchronizationTask", "SynchronizeTask", "FulfillTask"]
    where uses.contains(where: { $0.kind == kind }) {
      needs += PermissionNeed.ofTask(kind).filter { known.insert($0).inserted }
    }
    requirements = needs.map {
      Requirement(
        need: $0, right: rights.right(of: profile, to: $0.path, on: $0.entityType))
    }
    unexpanded = rights.unexpanded(for: profile)
    excess = needs.isEmpty ? nil : Self.excess(profile, rights, unexpanded)
  }

  /// The modules that permission paths begin with.
  private static let modules = [
    "AccessCertification", "AccessControl", "Connectors", "Custom", "Jobs", "Metadata",
    "ProvisioningPolicy", "Report", "Resources", "Universes", "UserInterface", "Workflows",
  ]

  /// Whoever may do one of these can take any other right.
  private static let waysToMore = [
    "/AccessControl/AssignedProfile/Create", "/AccessControl/OpenIdClient/Create",
    "/AccessControl/Profile/Update",
  ]

  private static func excess(
    _ profile: String, _ rights: ProfileRights, _ unexpanded: [Element]
  ) -> Excess? {
    if let root = rights.right(of: profile, to: "/") { return .everything(root) }
    let whole = modules.map { rights.right(of: profile, to: "/\($0)") }
    if let first = whole.first, let right = first, !whole.contains(where: { $0 == nil }) {
      return .everything(right)
    }
    for path in waysToMore {
      if let right = rights.right(of: profile, to: path) { return .accessControl(right) }
    }
    return unexpanded.first { $0.name.text == ProfileRights.administratorScaffolding }
      .map(Excess.administrator)
  }
}
