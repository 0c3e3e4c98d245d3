package import ScaffoldCompiler

/// The table of an entity type, with its permissions and sources.
///
/// What it makes is not shown, not even which scaffoldings it calls.
package enum ViewSourceResourceTemplate: UndocumentedScaffolding {
  package static let signature = ScaffoldingSignature.template(
    "ViewSourceResourceTemplate",
    "Makes the table of a source entity type, and lets a profile see it", .none)
}
