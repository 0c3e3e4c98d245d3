package import ScaffoldCompiler

/// The default report on an entity type.
///
/// What it makes is not shown; the text alone names the scaffoldings that it calls.
package enum EntityReportDefault: UndocumentedScaffolding {
  package static let signature = ScaffoldingSignature.forEntityType(
    "EntityReportDefault", "Makes the default report on an entity type, and lets a profile see it",
    .none, stratum: .composition, example: "LDAP_Entry")
}
