package import ScaffoldCompiler

/// The steps of jobs. What it makes is not shown; only that it is about all permissions on steps.
package enum JobTaskAdministrationAccessControlRules: UndocumentedScaffolding {
  package static let signature = ScaffoldingSignature.forProfile(
    "JobTaskAdministrationAccessControlRules", "Lets a profile administer the steps of jobs", .none)
}
