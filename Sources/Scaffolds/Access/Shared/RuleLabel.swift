import ScaffoldCompiler

/// What a rule is called on screen.
package enum RuleLabel: Sendable {
  /// Its Identifier, in the first language.
  case identifier
  /// The profile's name, an underscore and the rule's entity type, in every language.
  case entityType
  /// The profile's name and what follows it, in English and French.
  case text(NamePattern, NamePattern)
  /// A sentence that exists in English only.
  case english(NamePattern)

  /// The usual one of a rule on a class of the product's own.
  static func management(of entityType: String) -> RuleLabel {
    .text(
      NamePattern(" - Management for \(entityType)"), NamePattern(" - Gestion des \(entityType)"))
  }

  /// The one on entity types beside the one that a call is for, whatever the scaffolding.
  static let reviewProvisioning = RuleLabel.text(
    " - Review Provisioning", " - Revue du Provisioning")

  static let workflowSupervision = RuleLabel.text(
    " - Workflow Supervision", " - Supervision des Workflows")
}
