package import ScaffoldCompiler

/// Profiles themselves. There is no permission to query them, as documented.
package enum ProfileAdministrationAccessControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forProfile(
    "ProfileAdministrationAccessControlRules", "Lets a profile create, change and delete profiles")

  package static let table = PermissionTable([
    PermissionRule(
      "{Profile}_Profile_AccessControl_Profile",
      .text(" - Profile Configuration", " - Configuration des profils"), on: "Profile",
      .actions(["Create", "Delete", "Update"], of: "/AccessControl/Profile"))
  ])
}
