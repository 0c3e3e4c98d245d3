package import ScaffoldCompiler

/// What has changed since the last synchronization.
///
/// Whether its English name begins with the profile's Identifier or name cannot be told from the
/// example, which has one word for both: it is the Identifier.
package enum CreateResourceIncrementalAccessControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forProfile(
    "CreateResourceIncrementalAccessControlRules", "Lets a profile read the resources that changed")

  package static let table = PermissionTable([
    PermissionRule(
      "{Profile}_Resource_Incremental", .english("{Profile} Resource Incremental Query"),
      on: "Resource", ["/Resources/Incremental/Query"])
  ])
}
