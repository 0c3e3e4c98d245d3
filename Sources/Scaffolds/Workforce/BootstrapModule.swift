package import ScaffoldCompiler

/// The settings without which the product does not start.
///
/// The documentation is one sentence, so the call stays in place.
package enum BootstrapModule: UndocumentedScaffolding {
  package static let signature = ScaffoldingSignature(
    "BootstrapModule", stratum: .composition,
    summary: "Generates the settings that the product needs to start", documentation: .none,
    example: "<BootstrapModule/>")
}
