package import ScaffoldCompiler

/// The data behind the query page.
package enum UniverseAccessControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forProfile(
    "UniverseAccessControlRules", "Lets a profile query universes")

  package static let table = PermissionTable([
    PermissionRule(
      "{Profile}_DataQuery_Universe", .identifier, on: "Universe",
      ["/Universes/UniverseData/Query"])
  ])
}
