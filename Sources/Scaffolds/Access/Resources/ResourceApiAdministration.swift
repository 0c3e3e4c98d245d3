package import ScaffoldCompiler

/// The resources of an entity type through the API. No underscore stands behind the profile.
package enum ResourceApiAdministration: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forEntityType(
    "ResourceApiAdministration", "Lets a profile read and write an entity type through the API")

  package static let table = PermissionTable([
    PermissionRule(
      "{Profile}ResourceApi_Administration_{EntityType}", .identifier, on: "{EntityType}",
      .actions(of: "/Custom/Resources/{EntityType}"))
  ])
}
