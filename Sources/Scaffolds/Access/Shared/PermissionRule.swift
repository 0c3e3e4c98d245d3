/// One row of a permission table: a rule on the data of an entity type, or one for each of several.
package struct PermissionRule: Sendable {
  let identifier: NamePattern
  let label: RuleLabel
  let entityType: NamePattern
  /// What the rule is repeated for.
  let subjects: RuleSubjects?
  let entries: [PermissionEntry]
  /// Whether Profile and EntityType stand in front of the Identifier, as one page prints it.
  private(set) var isProfileFirst = false

  /// - Parameter entries: in any order; they are written by permission.
  package init(
    _ identifier: NamePattern, _ label: RuleLabel, on entityType: NamePattern,
    each subjects: RuleSubjects? = nil, _ entries: [PermissionEntry]
  ) {
    self.identifier = identifier
    self.label = label
    self.entityType = entityType
    self.subjects = subjects
    self.entries = entries.sorted { $0.precedes($1) }
  }

  var profileFirst: PermissionRule {
    var rule = self
    rule.isProfileFirst = true
    return rule
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
