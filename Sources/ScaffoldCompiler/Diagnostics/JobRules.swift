/// The findings about how the tasks of a job fit together.
extension DiagnosticRule {
  // MARK: Agents

  package static let agentDiffers = DiagnosticRule(
    "SC5101", "agent-differs", .error,
    summary: "A job and its tasks name different agents",
    explanation: """
      A job is run by one agent: all its tasks run on that agent or on the server. A task that \
      names another agent belongs in a job of that agent.
      """,
    example: """
      <Job Identifier="Nightly" Agent="Local">
        <ExportTask Identifier="Nightly_Export" Agent="Branch" OpenIdClient="Job"/>
      </Job>
      """)

  package static let jobNeedsAgent = DiagnosticRule(
    "SC5102", "job-needs-agent", .error,
    summary: "A job without an agent has tasks that run on one",
    explanation: """
      A job without an agent is launched on the server, where tasks of the agent's side cannot \
      run. Name the agent on the job, even where only one is declared.
      """,
    example: """
      <Job Identifier="Nightly">
        <ExportTask Identifier="Nightly_Export" Agent="Local" OpenIdClient="Job"/>
      </Job>
      """)

  package static let clientMissing = DiagnosticRule(
    "SC5103", "client-missing", .error,
    summary: "A task on the agent's side does not say as which OpenID client it runs",
    explanation: """
      The agent authenticates every request to the server as an OpenID client, so a task with an \
      agent needs one. Tasks that may run on the server need neither. What the element must always \
      have is checked by the catalogue; this rule looks at the tasks that may run on either side, \
      and at generated tasks that were adjusted by hand.
      """,
    example: """
      <InvokeExpressionTask Identifier="Archive" Agent="Local" InputPath="Archive.ps1"/>
      """)

  // MARK: Overrides and levels

  package static let overrideOfOtherKind = DiagnosticRule(
    "SC5104", "override-of-other-kind", .error,
    summary: "An override names a task of another kind",
    explanation: """
      The element's name is that of the task's element followed by 'Override'.
      """,
    example: """
      <FulfillTask Identifier="Send"/>
      <Job Identifier="Nightly">
        <UpdateClassificationTaskOverride Identifier="Send" Dirty="true"/>
      </Job>
      """)

  package static let overrideWithoutEffect = DiagnosticRule(
    "SC5105", "override-without-effect", .warning,
    summary: "An override restates nothing that differs",
    explanation: """
      An override runs a task with other attributes. Where all are the same, a Step says it \
      better.
      """,
    example: """
      <UpdateClassificationTask Identifier="Classify" Dirty="true"/>
      <Job Identifier="Nightly">
        <UpdateClassificationTaskOverride Identifier="Classify" Dirty="true"/>
      </Job>
      """)

  package static let mixedLevels = DiagnosticRule(
    "SC5106", "mixed-levels", .warning,
    summary: "Some tasks of a job have a level and some have none",
    explanation: """
      Tasks without a level run in reading order, tasks with one group by group; how the two mix \
      is not documented. Give all of them a level, or none. The order of such a job is not \
      checked any further.
      """,
    example: """
      <Job Identifier="Nightly">
        <UpdateClassificationTask Identifier="Classify" Level="0"/>
        <MaintainIndexesTask Identifier="Maintain"/>
      </Job>
      """)

  // MARK: Dependencies

  package static let parentNotInJob = DiagnosticRule(
    "SC5107", "parent-not-in-job", .error,
    summary: "A task waits for one that its job does not run",
    explanation: """
      A dependency holds within a job: the parent must be one of its tasks. A task that several \
      jobs share may wait for one that only some of them run.
      """,
    example: """
      <Job Identifier="Nightly">
        <FulfillTask Identifier="Send">
          <TaskDependsOnTask ParentTask="Orders"/>
        </FulfillTask>
      </Job>
      <GenerateProvisioningOrdersTask Identifier="Orders"/>
      """)

  package static let parentRunsLater = DiagnosticRule(
    "SC5108", "parent-runs-later", .error,
    summary: "A task waits for one that does not run earlier",
    explanation: """
      Whether a task runs is decided by what its parents did, so they must have run: at an earlier \
      level, or further up in a job without levels.
      """,
    example: """
      <Job Identifier="Nightly">
        <FulfillTask Identifier="Send" Level="0">
          <TaskDependsOnTask ParentTask="Orders"/>
        </FulfillTask>
        <GenerateProvisioningOrdersTask Identifier="Orders" Level="1"/>
      </Job>
      """)

  package static let dependencyCycle = DiagnosticRule(
    "SC5109", "dependency-cycle", .error,
    summary: "Tasks of a job wait for each other",
    explanation: """
      None of them can be the first to run.
      """,
    example: """
      <Job Identifier="Nightly">
        <FulfillTask Identifier="Send">
          <TaskDependsOnTask ParentTask="Send"/>
        </FulfillTask>
      </Job>
      """)

  // MARK: Synchronization

  package static let synchronizationTypeDiffers = DiagnosticRule(
    "SC5110", "synchronization-type-differs", .error,
    summary: "SynchronizeTask and PrepareSynchronizationTask of a connector have different types",
    explanation: """
      The server reads what the agent has prepared, and the type says how it was prepared.
      """,
    example: """
      <Job Identifier="Nightly">
        <PrepareSynchronizationTask Identifier="Prepare" Connector="AD" Type="ActiveDirectory"/>
        <SynchronizeTask Identifier="Synchronize" Connector="AD"/>
      </Job>
      """)

  package static let changesDeleted = DiagnosticRule(
    "SC5111", "changes-deleted", .error,
    summary: "An incremental job deletes the changes before its other tasks see them",
    explanation: """
      SetRecentlyModifiedFlagTask flags what the synchronization has changed. Without \
      DoNotDeleteChanges="true" the changes are gone by then, and tasks with Dirty="true" find \
      nothing to do.
      """,
    example: """
      <Job Identifier="Fast" IsIncremental="true">
        <SynchronizeTask Identifier="Synchronize" Connector="AD"/>
      </Job>
      """)

  package static let changesKept = DiagnosticRule(
    "SC5112", "changes-kept", .error,
    summary: "A complete job keeps the changes",
    explanation: """
      DoNotDeleteChanges belongs to incremental jobs, where SetRecentlyModifiedFlagTask uses and \
      removes the changes. In a complete job they only pile up. A job counts as incremental when \
      it says so, prepares incrementally, flags what was modified, or has a task with \
      Dirty="true".
      """,
    example: """
      <Job Identifier="Nightly">
        <PrepareSynchronizationTask Identifier="P" Connector="AD" SynchronizationMode="Complete"/>
        <SynchronizeTask Identifier="S" Connector="AD" DoNotDeleteChanges="true"/>
      </Job>
      """)

  package static let noFlagBeforeDirty = DiagnosticRule(
    "SC5113", "no-flag-before-dirty", .error,
    summary: "A task works on flagged objects only, and nothing flags them before",
    explanation: """
      In a job that synchronizes, a SetRecentlyModifiedFlagTask must run after the synchronization \
      and before any task with Dirty="true". A job that synchronizes nothing may have such tasks \
      without it: they work on what another job has flagged.
      """,
    example: """
      <Job Identifier="Fast" IsIncremental="true">
        <SynchronizeTask Identifier="S" Connector="AD" DoNotDeleteChanges="true"/>
        <ComputeRoleModelTask Identifier="R" Dirty="true"/>
      </Job>
      """)

  package static let ldapIncremental = DiagnosticRule(
    "SC5114", "ldap-incremental", .error,
    summary: "A connector is prepared incrementally that always delivers everything",
    explanation: """
      LDAP servers do not say what has changed. Their data is collected whole and prepared in \
      complete mode, in incremental jobs too.
      """,
    example: """
      <Connection Identifier="Tree" Connector="LDAP" Package="Usercube.LDAP@0000001"/>
      <PrepareSynchronizationTask Identifier="P" Connector="LDAP" SynchronizationMode="Incremental"/>
      """)

  package static let taskOrder = DiagnosticRule(
    "SC5115", "task-order", .warning,
    summary: "A task does not have the place in its job that its kind has",
    explanation: """
      Each kind of task works on what the one before has made: export, prepare, synchronize, \
      expressions, correlation keys, role model, provisioning orders, fulfill. Where a job has \
      several rounds, the first task of each kind counts. Tasks of one level run together, so \
      they are not one before the other.
      """,
    example: """
      <Job Identifier="Nightly">
        <FulfillTask Identifier="Send" Level="0"/>
        <GenerateProvisioningOrdersTask Identifier="Orders" Level="1"/>
      </Job>
      """)
}
