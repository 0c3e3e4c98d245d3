package import ScaffoldCompiler

/// The resources of an entity type and what is assigned to them.
///
/// The permission reference tells of `/Custom/ResourceFiles/{EntityType}/{Property}/View` for each
/// property with a file; the page shows the path above it, which covers those, and which is made.
package enum ViewAccessControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forEntityType(
    "ViewAccessControlRules", "Lets a profile see the resources of an entity type", .partial)

  package static let table = PermissionTable(
    [
      "AssignedCompositeRole", "AssignedResourceNavigation", "AssignedResourceScalar",
      "AssignedResourceType", "AssignedSingleRole", "Category",
    ].map {
      PermissionRule(
        "{Profile}_\($0)_Custom_Resources_{EntityType}_ViewTargetResources", .identifier,
        on: "\($0)", [.opening("/Custom/Resources/{EntityType}/ViewTargetResources")])
    } + [
      rule("Category", [view]),
      rule("Policy", [view]),
      rule("ResourceType", [view.full]),
      rule(
        "{EntityType}",
        [
          "/Custom/ResourceFiles/{EntityType}",
          "/Custom/Resources/{EntityType}/ViewTargetResources",
          PermissionEntry("/Custom/Resources/{EntityType}/View").full,
          .opening("/Custom/Resources"), .opening("/Custom/Workflows"),
          .opening("/Universes/UniverseData/Query"),
        ]),
    ])

  private static let view = PermissionEntry.opening("/Custom/Resources/{EntityType}/View")

  private static func rule(_ entityType: String, _ entries: [PermissionEntry]) -> PermissionRule {
    PermissionRule(
      "{Profile}_\(entityType)_Custom_Resources_{EntityType}", .identifier, on: "\(entityType)",
      entries)
  }
}
