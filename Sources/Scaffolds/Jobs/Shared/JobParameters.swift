import ScaffoldCompiler

/// The attributes and arguments that job scaffoldings share.
enum JobParameters {
  static let connector = ParameterSignature(
    "Connector", required: true, references: .connector,
    summary: "The connector that the job works on")
  static let agent = ParameterSignature(
    "Agent", references: .agent,
    summary: "The agent that runs the job; needed where the configuration has several")
  static let displayName = ParameterSignature(
    "DisplayName", localized: true, summary: "The job's name on screen")
  static let jobIdentifier = ParameterSignature(
    "JobIdentifier", summary: "The job's Identifier, and the beginning of its tasks' Identifiers")
  static let oldAlgorithm = ParameterSignature(
    "OldAlgorithm", .boolean, summary: "No longer supported by the product; has no effect")

  private static let occurence = "Which one, where several match: 1 is the first"

  static let openIdIdentifier = ArgumentSignature(
    "OpenIdIdentifier",
    [
      ParameterSignature(
        "Identifier", required: true, references: .openIdClient,
        summary: "The OpenIdClient that every agent-side task uses")
    ],
    summary: "Chooses the OpenID client of the job's tasks")

  static let cronTabExpression = ArgumentSignature(
    "CronTabExpression",
    [
      ParameterSignature("CronTab", required: true, summary: "When the job starts"),
      ParameterSignature(
        "CronTimeZone", .enumeration(["UTC", "ServerTime"]),
        summary: "The time zone of the expression"),
    ],
    summary: "Schedules the job")

  static let addTask = ArgumentSignature(
    "AddTask",
    [
      ParameterSignature(
        "Task", required: true, references: .task,
        summary: "The Identifier of a task that is declared at top level"),
      ParameterSignature(
        "TaskToCompareWith", required: true, summary: "The generated task beside which it goes"),
      ParameterSignature("Before", .boolean, summary: "Whether it goes before that task"),
      ParameterSignature("After", .boolean, summary: "Whether it goes after that task"),
      ParameterSignature("Occurence", .count, summary: occurence),
      ParameterSignature("CopyOccurence", .count, summary: "Obsolete; has no effect"),
    ],
    repeatable: true, summary: "Inserts a step into the job")

  static let linkDependTask = ArgumentSignature(
    "LinkDependTask",
    [
      ParameterSignature("Task", required: true, summary: "The generated task that waits"),
      ParameterSignature("DependOn", required: true, summary: "The generated task it waits for"),
      ParameterSignature("ChildOccurence", .count, summary: occurence),
      ParameterSignature("ParentOccurence", .count, summary: occurence),
    ],
    repeatable: true, summary: "Makes a task depend on another one")

  static let noSynchronization = ArgumentSignature(
    "NoSynchronization", summary: "Leaves out everything that collects and synchronizes")
  static let noProvisioning = ArgumentSignature(
    "NoProvisioning", summary: "Leaves out provisioning orders and their fulfillment")
  static let doNotCreateJob = ArgumentSignature(
    "DoNotCreateJob", summary: "Puts the tasks at top level, without a job and without levels")

  static let fulfillInternalWorkflowsPath = ArgumentSignature(
    "FulfillInternalWorkflowsPath",
    [
      connectorIdentifier,
      ParameterSignature("Path", required: true, summary: "The path of the workflows' settings"),
    ],
    repeatable: true, summary: "Accepted; it has no documented effect on the generated XML")
  static let formatPropertiesInResource = ArgumentSignature(
    "FormatPropertiesInResource",
    summary: "Accepted; it has no documented effect on the generated XML")

  static let noConnectorSynchronization = ArgumentSignature(
    "NoConnectorSynchronization", [connectorIdentifier], repeatable: true,
    summary: "Does not collect a connector")
  static let noConnectorProvisioning = ArgumentSignature(
    "NoConnectorProvisioning", [connectorIdentifier], repeatable: true,
    summary: "Leaves out a connector's resource types")
  static let notUsed = ArgumentSignature(
    "NotUsed", [connectorIdentifier], repeatable: true,
    summary: "Neither collects a connector nor provisions it")
  static let configuration = ArgumentSignature(
    "Configuration",
    [ParameterSignature("Path", required: true, summary: "The folder of the configuration")],
    summary: "Deploys a configuration within the job")
  static let principalDataConnector = ArgumentSignature(
    "PrincipalDataConnector", [connectorIdentifier],
    summary: "Names the connector that holds the principal data; Directory unless given")

  private static let connectorIdentifier = ParameterSignature(
    "ConnectorIdentifier", required: true, references: .connector, summary: "The connector")

  /// What both connector jobs take.
  static let ofConnectorJob = [
    openIdIdentifier, cronTabExpression, addTask, linkDependTask, noSynchronization,
    noProvisioning, fulfillInternalWorkflowsPath, formatPropertiesInResource,
  ]

  /// What both agent jobs take.
  static let ofAgentJob = [
    openIdIdentifier, cronTabExpression, addTask, linkDependTask, doNotCreateJob,
    fulfillInternalWorkflowsPath, formatPropertiesInResource,
  ]
}
