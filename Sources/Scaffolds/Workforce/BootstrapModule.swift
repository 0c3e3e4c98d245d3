package import ScaffoldCompiler

/// The settings without which the product does not start.
///
/// The documentation is one sentence, so the call stays in place.
package enum BootstrapModule: Scaffolding {
  package static let signature = ScaffoldingSignature(
    "BootstrapModule", stratum: .composition,
    summary: "Generates the settings that the product needs to start", documentation: .none,
    example: "<BootstrapModule/>")

  package static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    nil
  }
}
