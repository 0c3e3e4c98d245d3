package import ScaffoldCompiler

/// Reports as files.
package enum ReportAccessControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forProfile(
    "ReportAccessControlRules", "Lets a profile generate reports")

  package static let table = PermissionTable([
    PermissionRule(
      "{Profile}_ReportQuery", .text(" - Report_ReportQuery", " - Rapport_ReportQuery"),
      on: "ReportQuery", ["/Report/GenerateReportFileFromReportQuery/Query"])
  ])
}
