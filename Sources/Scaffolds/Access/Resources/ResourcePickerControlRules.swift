package import ScaffoldCompiler

/// Choosing a resource in a form.
///
/// The profile stands twice in front of the Identifier, as documented, and the English name ends with a
/// separator. Whether the second one is the profile's name cannot be told: it is the Identifier.
package enum ResourcePickerControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forProfile(
    "ResourcePickerControlRules", "Lets a profile pick resources in forms")

  package static let table = PermissionTable([
    PermissionRule(
      "{Profile}{Profile}_Resource_Custom_Workflows",
      .text(" - Resources Picker - ", " - Picker de ressources"), on: "Resource",
      [.opening("/Custom/Workflows")])
  ])
}
