import ScaffoldCompiler

/// One row of a permission table: a rule on the data of an entity type.
struct PermissionRule: Sendable {
  /// What follows the profile's Identifier in the rule's own.
  let suffix: String
  /// What follows the profile's name on screen.
  let label: Translated
  let entityType: String
  let entries: [Entry]

  struct Entry: Sendable {
    let permission: String
    let canExecute: Bool
  }

  init(_ suffix: String, _ label: Translated, on entityType: String, _ permissions: String...) {
    self.suffix = suffix
    self.label = label
    self.entityType = entityType
    entries = permissions.map { Entry(permission: $0, canExecute: true) }
  }

  /// A rule that only opens the data for reading in the context of a permission.
  init(
    _ suffix: String, _ label: Translated, on entityType: String, opening permission: String
  ) {
    self.suffix = suffix
    self.label = label
    self.entityType = entityType
    entries = [Entry(permission: permission, canExecute: false)]
  }

  /// The usual label of a rule on an entity type.
  static func management(
    _ suffix: String, on entityType: String, _ permissions: String...
  ) -> PermissionRule {
    PermissionRule(
      suffix: suffix,
      label: Translated(" - Management for \(entityType)", " - Gestion des \(entityType)"),
      entityType: entityType,
      entries: permissions.map { Entry(permission: $0, canExecute: true) })
  }

  private init(suffix: String, label: Translated, entityType: String, entries: [Entry]) {
    self.suffix = suffix
    self.label = label
    self.entityType = entityType
    self.entries = entries
  }

  /// The rule for one profile.
  ///
  /// - Parameters:
  ///   - subject: what the rule is about, where it is repeated for each of many.
  ///   - subjectName: how that is called in a language, after the label.
  func element(
    for profile: ProfileFacts, subject: Sourced? = nil,
    subjectName: (Int) -> String = { _ in "" }
  ) -> GeneratedElement {
    let origin = subject?.origin ?? profile.call.origin
    var rule = GeneratedElement("AccessControlRule", from: origin)
    rule.set(
      "Identifier", "\(profile.identifier.value)_\(suffix)", from: profile.identifier.origin)
    for (number, language) in profile.languages.numbered {
      let name = profile.name(number)
      rule.set(
        "DisplayName_L\(number)", name.value + label.text(language) + subjectName(number),
        from: name.origin)
    }
    rule.set("EntityType", entityType, from: origin)
    rule.set("Profile", profile.identifier)
    rule.children = entries.map { entry in
      var child = GeneratedElement("Entry", from: origin)
      if entry.canExecute { child.set("CanExecute", "true", from: origin) }
      child.set("Permission", entry.permission, from: origin)
      return child
    }
    return rule
  }
}
