package import ScaffoldCompiler

/// What is assigned to a person, seen in the forms of workflows.
package enum BasketRulesControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forProfile(
    "BasketRulesControlRules", "Lets a profile see assignments in workflows")

  package static let table = PermissionTable(
    [
      "AssignedCompositeRole", "AssignedResourceNavigation", "AssignedResourceScalar",
      "AssignedResourceType", "AssignedSingleRole", "Category", "CompositeRole", "Connector",
      "EntityProperty", "Policy", "ResourceType", "SingleRole",
    ].map {
      PermissionRule(
        "{Profile}_\($0)", .entityType, on: "\($0)", [.opening("/Custom/Workflows")])
    })
}
