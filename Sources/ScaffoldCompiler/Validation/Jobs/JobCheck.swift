/// A check that looks at one job after the other.
protocol JobCheck: Check {
  static func findings(of plan: JobPlan, in context: ValidationContext) -> [Diagnostic]

  /// What it finds elsewhere.
  static func findings(outsideOfJobs context: ValidationContext) -> [Diagnostic]
}

extension JobCheck {
  static func findings(outsideOfJobs context: ValidationContext) -> [Diagnostic] { [] }

  package static func findings(in context: ValidationContext) -> [Diagnostic] {
    JobChecks.findings(of: [Self.self], in: context)
  }
}

/// One that looks at one task after the other, each where it stands.
protocol TaskCheck: JobCheck {
  static func finding(of task: PlannedTask, in context: ValidationContext) -> Diagnostic?
}

extension TaskCheck {
  static func findings(of plan: JobPlan, in context: ValidationContext) -> [Diagnostic] {
    plan.tasks.compactMap { $0.isInPlace ? finding(of: $0, in: context) : nil }
  }

  static func findings(outsideOfJobs context: ValidationContext) -> [Diagnostic] {
    context.plans.topLevel.compactMap { finding(of: $0, in: context) }
  }
}

/// All of those, which look at a job before the next one is fetched from memory.
enum JobChecks: Check {
  static func findings(in context: ValidationContext) -> [Diagnostic] {
    guard let memory = context.memory else { return findings(of: Checks.ofJobs, in: context) }
    return outsideOfJobs(Checks.ofJobs, context)
      + PlanRecord.findings(in: context, memory) { plan in
        Checks.ofJobs.flatMap { $0.findings(of: plan, in: context) }
      }
  }

  static func findings(
    of checks: [any JobCheck.Type], in context: ValidationContext
  ) -> [Diagnostic] {
    let ofJobs = context.workers.gather(
      context.plans.all, fetching: { $0.job.fetchSubtree(.written) }
    ) { plan, findings in
      for check in checks { findings += check.findings(of: plan, in: context) }
    }
    return outsideOfJobs(checks, context) + ofJobs
  }

  private static func outsideOfJobs(
    _ checks: [any JobCheck.Type], _ context: ValidationContext
  ) -> [Diagnostic] {
    checks.flatMap { $0.findings(outsideOfJobs: context) }
  }
}
