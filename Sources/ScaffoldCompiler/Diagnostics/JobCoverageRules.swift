/// The findings about what no job does. They are looked for only where every file could be read and
/// every scaffolding expanded, so that nothing is missing for another reason.
extension DiagnosticRule {
  package static let classificationNotApplied = DiagnosticRule(
    "SC5123", "classification-not-applied", .note,
    summary: "A connector has classification rules that no job applies",
    explanation: """
      ResourceClassificationRules take effect when an UpdateClassificationTask runs over the \
      target entity type. The complete jobs that scaffoldings generate have one, the incremental \
      ones have none; that is as documented, so an incremental job without it is fine as long as \
      any other job of the configuration applies the rules. Jobs of connector screens and the \
      initialization job do not count, for they run on demand. This is a note: the task may be \
      launched in another way.
      """,
    example: """
      <ResourceClassificationRule ResourceType="AD_Entry_User" Policy="Default"/>
      <CreateConnectorSynchroIncremental Connector="AD"/>
      """)

  package static let profilesNotApplied = DiagnosticRule(
    "SC5124", "profiles-not-applied", .note,
    summary: "A connector has profile rules that no job applies",
    explanation: """
      The ProfileRules of a ProfileRuleContext take effect when a SetInternalUserProfilesTask runs \
      over its resource type. As with classification rules, any job of the configuration will do \
      except those of connector screens and the initialization job.
      """,
    example: """
      <ProfileRuleContext ResourceType="AD_Entry_User"/>
      <CreateConnectorSynchroIncremental Connector="AD"/>
      """)

  package static let expressionsNotComputed = DiagnosticRule(
    "SC5125", "expressions-not-computed", .warning,
    summary: "An entity type is synchronized, but no job computes its expressions",
    explanation: """
      EntityPropertyExpressions are computed by UpdateEntityPropertyExpressionsTask for the entity \
      types that it lists. New objects of another type keep empty properties, among them names \
      that people see. Entity types without expressions need no task.
      """,
    example: """
      <EntityPropertyExpression Identifier="N" EntityType="AD_Entry" Property="Name"/>
      <Job Identifier="Nightly">
        <SynchronizeTask Identifier="S" Connector="AD"/>
      </Job>
      """)

  package static let taskNeverRuns = DiagnosticRule(
    "SC5127", "task-never-runs", .warning,
    summary: "Nothing runs a task",
    explanation: """
      A task at top level runs when a Step, an override or an AddTask names it. Generated tasks \
      are not looked at: DoNotCreateJob makes them to be picked from.
      """,
    example: """
      <InvokeExpressionTask Identifier="Archive" InputPath="Archive.ps1"/>
      """)

  package static let connectorNotCollected = DiagnosticRule(
    "SC5128", "connector-not-collected", .warning,
    summary: "A connector can be exported, but no job collects it",
    explanation: """
      The connector has a connection whose package exports data, and jobs collect other \
      connectors, but none exports, prepares or synchronizes this one. Write a job for it, or say \
      that the connection does not export (DeactivationExportFulfill="Export") or that the \
      connector is switched off (IsDeactivated="true"). Jobs of connector screens do not count, \
      for they run on demand.
      """,
    example: """
      <Connector Identifier="HR"/>
      <Connection Identifier="HRFiles" Connector="HR" Package="Usercube.CSV@0000001"/>
      """)
}
