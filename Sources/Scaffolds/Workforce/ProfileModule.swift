package import ScaffoldCompiler

/// Access rules of profiles that are put together from others.
///
/// Only its name and purpose are documented. That it takes what `WorkforceModule` takes for the
/// purpose is an assumption; the call stays in place.
package enum ProfileModule: UndocumentedScaffolding {
  package static let signature = ScaffoldingSignature(
    "ProfileModule", stratum: .composition,
    summary: "Generates the access rules of composite profiles",
    arguments: [WorkforceParameters.compositeProfile], documentation: .none,
    example: "<ProfileModule/>")
}
