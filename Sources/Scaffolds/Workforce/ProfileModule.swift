package import ScaffoldCompiler

/// Access rules of profiles that are put together from others.
///
/// Only its name and purpose are documented. That it takes what `WorkforceModule` takes for the
/// purpose is an assumption; the call stays in place.
package enum ProfileModule: Scaffolding {
  package static let signature = ScaffoldingSignature(
    "ProfileModule", stratum: .composition,
    summary: "Generates the access rules of composite profiles",
    arguments: [WorkforceParameters.compositeProfile], documentation: .none,
    example: "<ProfileModule/>")

  package static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    nil
  }
}
