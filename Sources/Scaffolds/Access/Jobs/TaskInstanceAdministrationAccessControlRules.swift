package import ScaffoldCompiler

/// The runs of tasks. What it makes is not shown; only that it is about changing them.
package enum TaskInstanceAdministrationAccessControlRules: UndocumentedScaffolding {
  package static let signature = ScaffoldingSignature.forProfile(
    "TaskInstanceAdministrationAccessControlRules", "Lets a profile change the runs of tasks", .none
  )
}
