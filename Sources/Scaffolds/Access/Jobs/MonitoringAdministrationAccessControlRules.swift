package import ScaffoldCompiler

/// The monitoring page.
package enum MonitoringAdministrationAccessControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forProfile(
    "MonitoringAdministrationAccessControlRules",
    "Lets a profile download and read what is monitored")

  package static let table = PermissionTable([
    PermissionRule(
      "{Profile}_Monitoring", .identifier, on: "Setting",
      ["/Monitoring"])
  ])
}
