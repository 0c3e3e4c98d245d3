package import ScaffoldCompiler

/// OpenID clients. What it makes is not shown.
package enum OpenIdClientAdministrationAccessControlRules: UndocumentedScaffolding {
  package static let signature = ScaffoldingSignature.forProfile(
    "OpenIdClientAdministrationAccessControlRules", "Lets a profile administer OpenID clients",
    .none)
}
