package import ScaffoldCompiler

/// The settings of connections.
package enum SettingsAccessControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forProfile(
    "SettingsAccessControlRules", "Lets a profile manage the settings of connections")

  package static let table = PermissionTable(
    ["ConnectionPackage", "Connection", "Connector", "Setting"].map {
      PermissionRule(
        "{Profile}_Settings_\($0)_Manage", .entityType, on: "\($0)", ["/Settings/Manage"])
    })
}
