/// One row of a permission table: a rule on the data of an entity type, or one for each of several.
package final class PermissionRule: Sendable {
  let identifier: NamePattern
  let label: RuleLabel
  let entityType: NamePattern
  /// What the rule is repeated for.
  let subjects: RuleSubjects?
  let entries: [PermissionEntry]
  /// Whether Profile and EntityType stand in front of the Identifier, as one page prints it.
  let isProfileFirst: Bool

  /// - Parameter entries: in any order; they are written by permission.
  package convenience init(
    _ identifier: NamePattern, _ label: RuleLabel, on entityType: NamePattern,
    each subjects: RuleSubjects? = nil, _ entries: [PermissionEntry]
  ) {
    self.init(
      identifier, label, entityType, subjects, entries.sorted { $0.precedes($1) },
      isProfileFirst: false)
  }

  private init(
    _ identifier: NamePattern, _ label: RuleLabel, _ entityType: NamePattern,
    _ subjects: RuleSubjects?, _ entries: [PermissionEntry], isProfileFirst: Bool
  ) {
    self.identifier = identifier
    self.label = label
    self.entityType = entityType
    self.subjects = subjects
    self.entries = entries
    self.isProfileFirst = isProfileFirst
  }

  var profileFirst: PermissionRule {
    PermissionRule(identifier, label, entityType, subjects, entries, isProfileFirst: true)
  }
}

// MARK: Rules of several scaffoldings

extension PermissionRule {
  /// Seeing the accounts that are reviewed or reconciled.
  static let targetResourceView = PermissionRule(
    "{Profile}_{Each}_Custom_Resources_TargetResourceView", .identifier, on: "{Each}",
    each: .targets, [PermissionEntry("/Custom/Resources/{Each}/View").full])

  /// Seeing the states of activities.
  static let activityTemplateState = PermissionRule(
    "{Profile}_ActivityTemplateState", .workflowSupervision, on: "ActivityTemplateState",
    ["/Workflows/ActivityTemplateState/Query"])
}
