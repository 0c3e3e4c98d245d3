import ScaffoldCompiler

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

  /// The rule for one call, and for one of its subjects where it is repeated.
  func element(for call: AccessCall, each subject: Sourced?) -> GeneratedElement {
    let origin = subject?.origin ?? call.origin
    var rule = GeneratedElement("AccessControlRule", from: origin)
    let identifier = call.text(identifier, each: subject)
    let entityTypeName = call.text(entityType, each: subject)
    func setScope() {
      rule.set("EntityType", entityTypeName, from: call.origin(of: entityType, each: subject))
      rule.set("Profile", call.profile)
    }
    if isProfileFirst {
      rule.set("Profile", call.profile)
      rule.set("EntityType", entityTypeName, from: call.origin(of: entityType, each: subject))
    }
    rule.set("Identifier", identifier, from: call.profile.origin)
    for (name, text) in texts(for: call, identifier, entityTypeName, subject) {
      rule.set(name, text.value, from: text.origin)
    }
    if !isProfileFirst { setScope() }
    rule.children = entries.map { entry in
      entry.element(
        call.text(entry.permission, each: subject),
        from: call.origin(of: entry.permission, each: subject), origin)
    }
    return rule
  }

  /// The display names, by attribute.
  private func texts(
    for call: AccessCall, _ identifier: String, _ entityType: String, _ subject: Sourced?
  ) -> [(name: String, text: Sourced)] {
    switch label {
    case .identifier:
      return [("DisplayName_L1", Sourced(identifier, from: call.profile.origin))]
    case .entityType:
      return call.languages.map { language in
        let name = language.profileName
        return (language.attribute, Sourced(String(name.value, "_", entityType), from: name.origin))
      }
    case .text(let english, let french):
      return call.languages.map { language in
        let pattern = language.language == .english ? english : french
        let name = language.profileName
        let text = call.text(pattern, each: subject, in: language)
        return (language.attribute, Sourced(String(name.value, text), from: name.origin))
      }
    case .english(let pattern):
      return call.languages.filter { $0.language == .english }.map { language in
        let text = call.text(pattern, each: subject, in: language)
        return (
          language.attribute, Sourced(text, from: call.origin(of: pattern, each: subject))
        )
      }
    }
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
