/// What keeps jobs from running although they deploy: the agent's rights and settings.
extension DiagnosticRule {
  package static let missingPermission = DiagnosticRule(
    "SC7001", "missing-permission", .error,
    summary: "A client's profile may not do what the client's tasks need",
    explanation: """
      Every request of a task is authenticated with its OpenID client and runs with the \
      permissions of that client's profile. Without them the task fails when it runs. \
      'scaffold permissions' shows what each task needs, and '--write' adds what is missing.
      """,
    example: """
      <Profile Identifier="AgentSynchro"/>
      <OpenIdClient Identifier="Job" HashedSecret="…" Profile="AgentSynchro"/>
      <PrepareSynchronizationTask Identifier="Prepare" OpenIdClient="Job" Agent="Local"/>
      """)

  package static let missingProgress = DiagnosticRule(
    "SC7002", "missing-progress", .warning,
    summary: "A client's profile may not report the progress of jobs",
    explanation: """
      The tasks run, but nobody sees how far they are: the screen stays at zero. \
      'scaffold permissions --write' adds what is missing.
      """,
    example: """
      <AccessControlRule Identifier="Agent_Task" EntityType="Task" Profile="AgentSynchro">
        <Entry Permission="/Jobs/Task/Query" CanExecute="true"/>
      </AccessControlRule>
      """)

  package static let excessivePermissions = DiagnosticRule(
    "SC7003", "excessive-permissions", .warning,
    summary: "A client for jobs may do everything",
    explanation: """
      The client's secret lies in a file of the agent. Whoever reads it can do what the profile \
      may do, so jobs get a profile of their own with the permissions that their tasks need.
      """,
    example: """
      <AccessControlRule Identifier="Root" EntityType="Resource" Profile="AgentSynchro">
        <Entry Permission="/AccessControl" CanExecute="true"/>
      </AccessControlRule>
      """)
}
