import ScaffoldCompiler

/// What a rule is repeated for: lists that depend on the configuration.
package enum RuleSubjects: Sendable {
  /// The entity types of dimensions. Inferred: the documented lists hold those.
  case dimensions
  /// The entity types one association away from the call's, in either direction. The product's own
  /// choice is not documented; the documented lists are compatible with this.
  case related
  /// For the entity type of a workflow: what is related to it or to the entity type that the
  /// workflow is about. Inferred in the same way.
  case relatedToWorkflow
  /// The entity types of dimensions and what is related to them. Inferred in the same way.
  case campaigns
  /// The target entity types of the resource types whose source is the call's entity type.
  case targets
  /// The entity types with a mapping, and so a connector. The documentation does not say how else
  /// the connector would be found.
  case mapped
  /// All resource types. Inferred from the documented example.
  case resourceTypes

  /// Each name once, by Unicode code point.
  func names(for call: AccessCall) -> [Sourced] {
    let index = call.index
    let entityType = call.entityType?.value ?? ""
    switch self {
    case .dimensions: return index.fact(AccessScope.Dimensions.self).names
    case .related: return index.fact(AccessScope.Relations.self).names(to: entityType)
    case .relatedToWorkflow:
      let owner = entityType.hasPrefix("Workflow_") ? String(entityType.dropFirst(9)) : entityType
      let relations = index.fact(AccessScope.Relations.self)
      return (relations.names(to: entityType) + relations.names(to: owner)).sortedNames()
    case .campaigns: return index.fact(AccessScope.Campaigns.self).names
    case .targets: return index.fact(AccessScope.Targets.self).names(of: entityType)
    case .mapped: return index.fact(AccessScope.Mapped.self).names
    case .resourceTypes: return index.fact(AccessScope.ResourceTypes.self).names
    }
  }
}
