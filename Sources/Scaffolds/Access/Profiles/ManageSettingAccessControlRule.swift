package import ScaffoldCompiler

/// The settings of the product. What it makes is not shown.
package enum ManageSettingAccessControlRule: UndocumentedScaffolding {
  package static let signature = ScaffoldingSignature.forProfile(
    "ManageSettingAccessControlRule", "Lets a profile query, create, change and delete settings",
    .none)
}
