import ScaffoldCompiler

/// The attributes that access scaffoldings have in common.
enum AccessParameters {
  static let profile = ParameterSignature(
    "Profile", required: true, references: .profile,
    summary: "The profile that gets the permissions")

  static let entityType = ParameterSignature(
    "EntityType", required: true, references: .entityType,
    summary: "The entity type that the permissions are about")

  /// The attributes of a template; the documentation requires none of them.
  static let ofTemplate = [
    ParameterSignature(
      "EntityType", references: .entityType, summary: "The entity type that is shown"),
    ParameterSignature(
      "Profile", references: .profile, summary: "The profile that gets the permissions"),
    ParameterSignature(
      "Property", summary: "The property that names a resource; passed to EntityTypeDisplayName"),
  ]
}

extension ScaffoldingSignature {
  /// An access scaffolding for a profile alone.
  static func forProfile(
    _ element: String, _ summary: String, _ documentation: Documentation = .full
  ) -> ScaffoldingSignature {
    ScaffoldingSignature(
      element, stratum: .access, summary: summary, attributes: [AccessParameters.profile],
      documentation: documentation, example: "<\(element) Profile=\"AgentSynchro\"/>")
  }

  /// An access scaffolding for a profile and an entity type.
  static func forEntityType(
    _ element: String, _ summary: String, _ documentation: Documentation = .full,
    stratum: Stratum = .access, example entityType: String = "Directory_User"
  ) -> ScaffoldingSignature {
    ScaffoldingSignature(
      element, stratum: stratum, summary: summary,
      attributes: [AccessParameters.entityType, AccessParameters.profile],
      documentation: documentation,
      example: "<\(element) EntityType=\"\(entityType)\" Profile=\"Helpdesk\"/>")
  }

  /// A template: calls and nothing else.
  static func template(
    _ element: String, _ summary: String, _ documentation: Documentation = .full
  ) -> ScaffoldingSignature {
    ScaffoldingSignature(
      element, stratum: .composition, summary: summary, attributes: AccessParameters.ofTemplate,
      documentation: documentation,
      example: "<\(element) EntityType=\"Directory_Country\" Profile=\"Helpdesk\"/>")
  }
}
