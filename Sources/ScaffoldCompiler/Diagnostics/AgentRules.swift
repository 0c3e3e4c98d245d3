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

/// The findings about the settings of agents.
extension DiagnosticRule {
  package static let malformedSettings = DiagnosticRule(
    "SC7004", "malformed-settings", .error,
    summary: "The settings of an agent are no JSON",
    explanation: """
      The agent does not start with them. Comments and trailing commas are fine. What stands in \
      the file is covered in the message, for it may be a secret.
      """,
    example: """
      { "OpenId": { "AgentIdentifier": "Local" "DefaultOpenIdClient": "Job" } }
      """)

  package static let duplicateSetting = DiagnosticRule(
    "SC7005", "duplicate-setting", .error,
    summary: "A setting of an agent is written twice",
    explanation: """
      The agent does not start with them. Names of settings are compared without regard to case.
      """,
    example: """
      { "OpenId": { "DefaultOpenIdClient": "Job", "defaultOpenIdClient": "Admin" } }
      """)

  package static let missingSetting = DiagnosticRule(
    "SC7006", "missing-setting", .error,
    summary: "The settings of an agent lack what every agent needs",
    explanation: """
      An agent needs to know who it is (OpenId:AgentIdentifier), the secrets of its clients \
      (OpenId:OpenIdClients) and the client that starts jobs (OpenId:DefaultOpenIdClient).
      """,
    example: """
      { "OpenId": { "OpenIdClients": { "Job": "…" } } }
      """)

  package static let unknownAgent = DiagnosticRule(
    "SC7007", "unknown-agent", .error,
    summary: "The settings are for an agent that is not declared",
    explanation: """
      OpenId:AgentIdentifier is the Identifier of an Agent of the configuration, or 'Local'. \
      Otherwise the agent finds no job of its own.
      """,
    example: """
      { "OpenId": { "AgentIdentifier": "Lokal" } }
      """)

  package static let missingClientSecret = DiagnosticRule(
    "SC7008", "missing-client-secret", .error,
    summary: "A task uses a client that its agent has no secret for",
    explanation: """
      The agent authenticates the task with the client's secret, which stands in its settings \
      below OpenId:OpenIdClients under the client's Identifier. The task fails without it.
      """,
    example: """
      { "OpenId": { "OpenIdClients": { "Admin": "…" } } }
      """)

  package static let unknownDefaultClient = DiagnosticRule(
    "SC7009", "unknown-default-client", .error,
    summary: "The client that starts jobs has no secret",
    explanation: """
      OpenId:DefaultOpenIdClient names one of OpenId:OpenIdClients. The agent starts no job \
      without it.
      """,
    example: """
      { "OpenId": { "OpenIdClients": { "Job": "…" }, "DefaultOpenIdClient": "Jobs" } }
      """)

  package static let undeclaredClient = DiagnosticRule(
    "SC7010", "undeclared-client", .warning,
    summary: "An agent has the secret of a client that is not declared",
    explanation: """
      The server knows no such client, so the secret is good for nothing. Say '--allow-external \
      openIdClient' if clients live in the database alone.
      """,
    example: """
      { "OpenId": { "OpenIdClients": { "Jop": "…" } } }
      """)

  package static let missingConnectionSettings = DiagnosticRule(
    "SC7011", "missing-connection-settings", .error,
    summary: "A connection has no section in its agent's settings",
    explanation: """
      The agent reads how to reach a system from the section of the connection's name below \
      'Connections'. Export and fulfillment fail without it. A connection that needs no \
      settings has an empty section.
      """,
    example: """
      { "Connections": { } }
      """)

  package static let unknownConnectionSettings = DiagnosticRule(
    "SC7012", "unknown-connection-settings", .warning,
    summary: "The settings of an agent have a section that belongs to no connection",
    explanation: """
      Nothing reads it. Often it is a connection that was renamed or removed, and its credentials \
      are still there.
      """,
    example: """
      { "Connections": { "ADExprot": { "Login": "svc" } } }
      """)

  package static let expiredClient = DiagnosticRule(
    "SC7013", "expired-client", .error,
    summary: "An OpenID client has expired",
    explanation: """
      The server no longer accepts it after its ExpirationDate. '--today DATE' sets the day that \
      is compared with.
      """,
    example: """
      <OpenIdClient Identifier="Job" HashedSecret="…" Profile="Agent" ExpirationDate="2020-01-31"/>
      """)

  package static let expiringClient = DiagnosticRule(
    "SC7014", "expiring-client", .warning,
    summary: "An OpenID client expires within 30 days",
    explanation: """
      Jobs stop on the day after. Make a new secret before.
      """,
    example: """
      <OpenIdClient Identifier="Job" HashedSecret="…" Profile="Agent" ExpirationDate="2026-12-01"/>
      """)

  package static let clearSecret = DiagnosticRule(
    "SC7015", "clear-secret", .error,
    summary: "A secret stands in the configuration",
    explanation: """
      The configuration is copied, compared and archived; it holds hashes only. A secret is found \
      in place of a hash, and wherever the settings of an agent have the same one, comments \
      included. It is covered in every message. Replace it: it has been seen.
      """,
    example: """
      <OpenIdClient Identifier="Job" HashedSecret="winter2026" Profile="Agent"/>
      """)

  package static let sameAgent = DiagnosticRule(
    "SC7016", "same-agent", .warning,
    summary: "Two files of settings are for one agent",
    explanation: """
      Each agent has one file of settings. Give '--agent-settings' the files of one environment \
      only.
      """,
    example: """
      { "OpenId": { "AgentIdentifier": "Local" } }
      """)
}
