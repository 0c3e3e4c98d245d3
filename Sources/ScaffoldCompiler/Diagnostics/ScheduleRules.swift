/// The findings about when jobs run, and about jobs that run often.
extension DiagnosticRule {
  package static let frequentComplete = DiagnosticRule(
    "SC5116", "frequent-complete", .warning,
    summary: "A job that works on all data runs more than once an hour",
    explanation: """
      What runs more than once an hour must be incremental; the hosted product raises errors \
      otherwise. Generate an incremental job, or run this one less often.
      """,
    example: """
      <CreateConnectorSynchroComplete Connector="AD">
        <CronTabExpression CronTab="*/10 * * * *"/>
      </CreateConnectorSynchroComplete>
      """)

  package static let frequentAllEntityTypes = DiagnosticRule(
    "SC5117", "frequent-all-entity-types", .warning,
    summary: "A job that runs more than once an hour works on all entity types",
    explanation: """
      Frequent jobs must keep to the entity types that they collect: those of one connector. The \
      jobs of a whole agent list all entity types of all connectors. A job that synchronizes one \
      connector only is never reported for the entity types that it lists.
      """,
    example: """
      <CreateAgentSynchroIncremental>
        <CronTabExpression CronTab="*/10 * * * *"/>
      </CreateAgentSynchroIncremental>
      """)

  package static let frequentRepetition = DiagnosticRule(
    "SC5118", "frequent-repetition", .warning,
    summary: "A job that runs more than once an hour computes the same thing twice",
    explanation: """
      Tasks for expressions, correlation keys and the role model are the expensive ones; a \
      frequent job has one of each.
      """,
    example: """
      <Job Identifier="Fast" CronTabExpression="*/10 * * * *" IsIncremental="true">
        <ComputeRoleModelTask Identifier="First" Dirty="true"/>
        <ComputeRoleModelTask Identifier="Second" Dirty="true"/>
      </Job>
      """)

  package static let frequentHeavyTask = DiagnosticRule(
    "SC5119", "frequent-heavy-task", .warning,
    summary: "A task that works on everything runs more than once an hour",
    explanation: """
      SetInternalUserProfilesTask and ActivityInstanceActorTask always work on everything; they \
      belong in jobs that run once an hour or less.
      """,
    example: """
      <Job Identifier="Fast" Agent="Local" CronTabExpression="*/10 * * * *">
        <ActivityInstanceActorTask Identifier="Actors" Agent="Local" OpenIdClient="Job"/>
      </Job>
      """)

  package static let cronSyntax = DiagnosticRule(
    "SC5120", "cron-syntax", .error,
    summary: "A schedule cannot be read",
    explanation: """
      A schedule has five fields: minute, hour, day of the month, month, day of the week (Sunday \
      is 0). Each is '*', a value, a range 'a-b' or a list of those with ',', each with a step \
      '/n'. Months and days have English names. The signs '? L W #' of other schedulers are not \
      known.
      """,
    example: """
      <Job Identifier="Nightly" CronTabExpression="0 2 * * 7"/>
      """)

  package static let cronSeconds = DiagnosticRule(
    "SC5121", "cron-seconds", .warning,
    summary: "A schedule has six fields",
    explanation: """
      The first of six fields counts seconds. Whoever reads five fields, as the documentation \
      shows them, takes the seconds for minutes.
      """,
    example: """
      <Job Identifier="Nightly" CronTabExpression="0 0 2 * * *"/>
      """)

  package static let cronNever = DiagnosticRule(
    "SC5122", "cron-never", .error,
    summary: "A schedule never fires",
    explanation: """
      No calendar has a day that the schedule asks for.
      """,
    example: """
      <Job Identifier="Nightly" CronTabExpression="0 2 30 FEB *"/>
      """)

  package static let schedulesCollide = DiagnosticRule(
    "SC5126", "schedules-collide", .warning,
    summary: "Two scheduled jobs work on one connector at the same minute",
    explanation: """
      Both collect, synchronize or provision the same system at once: they slow each other down, \
      and the one reads what the other is about to change. Move one of them by a few minutes. \
      Schedules of different time zones are not compared.
      """,
    example: """
      <CreateConnectorSynchroIncremental Connector="AD">
        <CronTabExpression CronTab="*/30 * * * *"/>
      </CreateConnectorSynchroIncremental>
      <CreateConnectorSynchroComplete Connector="AD">
        <CronTabExpression CronTab="0 2 * * *"/>
      </CreateConnectorSynchroComplete>
      """)
}
