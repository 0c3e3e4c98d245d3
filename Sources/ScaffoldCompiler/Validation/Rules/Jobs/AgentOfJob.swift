/// All tasks of a job run on the job's agent or on the server.
enum AgentOfJob: JobCheck {
  static func findings(of plan: JobPlan, in context: ValidationContext) -> [Diagnostic] {
    guard let written = plan.job.filled(Term.agent) else { return missingAgent(plan, context) }
    let differs = { (task: PlannedTask) in
      task.filled(.agent)?.hasSameValue(as: written) == false
    }
    guard plan.tasks.contains(where: differs) else { return [] }
    let agent = written.value
    guard isKnown(agent, context) else { return [] }
    let named = plan.tasks.filter { $0.filled(.agent) != nil }
    let differing = named.filter(differs)
    let others = Set(differing.compactMap { $0.text(.agent) })
    // Where all tasks agree with each other, the job is the one that is wrong.
    if let other = others.first, others.count == 1, differing.count == named.count,
      differing.count > 1, isKnown(other, context)
    {
      return [
        .jobOnOtherAgent(plan, agent, tasks: other, at: context.blame(Term.agent, of: plan.job))
      ]
    }
    return differing.compactMap { task in
      guard let other = task.text(.agent), isKnown(other, context) else { return nil }
      return .taskOnOtherAgent(
        task, other, job: agent, at: context.blame(task, Term.agent),
        notes: context.notes(on: task))
    }
  }

  private static func missingAgent(
    _ plan: JobPlan, _ context: ValidationContext
  ) -> [Diagnostic] {
    let task = plan.tasks.first { task in
      task.filled(.agent) != nil || task.kind.map(TaskKind.agentSide.contains) == true
    }
    guard let task else { return [] }
    return [
      .jobNeedsAgent(
        plan, task, at: context.blame(plan.job), task: context.location(of: task.entry))
    ]
  }

  /// An agent that nothing declares is a finding of its own.
  private static func isKnown(_ agent: String, _ context: ValidationContext) -> Bool {
    agent == "Local" || context.externalKinds.contains(.agent)
      || context.index.definition(Term.agent, agent) != nil
  }
}

extension Diagnostic {
  fileprivate static func jobOnOtherAgent(
    _ plan: JobPlan, _ agent: String, tasks: String, at blame: Blame
  ) -> Diagnostic {
    Diagnostic(
      .agentDiffers, at: blame,
      "\(plan.title) runs on the agent '\(agent)', its tasks on '\(tasks)'")
  }

  fileprivate static func taskOnOtherAgent(
    _ task: PlannedTask, _ agent: String, job: String, at blame: Blame, notes: [Note]
  ) -> Diagnostic {
    Diagnostic(
      .agentDiffers, at: blame,
      "\(task.title) runs on the agent '\(agent)', its job on '\(job)'", notes: notes)
  }

  fileprivate static func jobNeedsAgent(
    _ plan: JobPlan, _ task: PlannedTask, at blame: Blame, task place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .jobNeedsAgent, at: blame,
      "\(plan.title) names no agent, but \(task.title) runs on one",
      notes: [.init("it stands here", at: place)])
  }
}
