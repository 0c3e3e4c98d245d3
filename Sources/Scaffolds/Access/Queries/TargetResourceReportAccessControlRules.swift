package import ScaffoldCompiler

/// The report on the resources of an entity type, which `TargetResourceReport` makes.
///
/// The Identifier holds `Resources` twice, as documented.
package enum TargetResourceReportAccessControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forEntityType(
    "TargetResourceReportAccessControlRules", "Lets a profile see the report on an entity type",
    example: "LDAP_Entry")

  package static let table = PermissionTable([
    PermissionRule(
      "{Profile}_ReportQuery_Custom_Reports_Resources_Resources_{EntityType}", .identifier,
      on: "{EntityType}",
      ["/Custom/Reports/Resources_{EntityType}/View"])
  ])
}
