/// Jobs and their tasks.
extension ElementCatalog {
  static let jobs: [ElementDefinition] = [
    ElementDefinition(
      "Job", "Tasks that are started together, by hand or on a schedule",
      attributes: [
        .init("Agent", .reference(.agent)),
        .init("CronTabExpression", .string),
        .init("CronTimeZone", .enumeration(.cronTimeZone), default: "0"),
        .init("DisplayName", .string, required: true, localized: true),
        .init("Identifier", .string, required: true),
        .init("IsConnectorJob", .boolean, default: "false"),
        .init("IsIncremental", .boolean, default: "false"),
        .init("IsInitializationJob", .boolean, default: "false"),
        .init("LogLevel", .enumeration(.logLevel), default: "None"),
        .init("UserStartDenied", .boolean, default: "false"),
      ],
      children: [
        ElementDefinition(
          "Step",
          attributes: [
            .init("Identifier", .reference(.task), required: true),
            .init("Level", .int32, default: "-1"),
            .init("Task", .reference(.task), insteadOf: "Identifier"),
          ])
      ]),
    ElementDefinition(
      "ActivityInstanceActorTask", "Works out again who acts in each workflow",
      attributes: [
        .init("Agent", .reference(.agent), required: true),
        .init("DisplayName", .string, required: true, localized: true),
        .init("OpenIdClient", .reference(.openIdClient), required: true),
        .init("Identifier", .string),
        .init("Level", .int32, default: "-1"),
      ],
      parents: ["ConfigurationFile", "Job"]),
    ElementDefinition(
      "CreateDatabaseViewsTask", "Writes the SQL views of the entity types anew",
      attributes: [
        .init("Agent", .reference(.agent), required: true),
        .init("DisplayName", .string, required: true, localized: true),
        .init("OpenIdClient", .reference(.openIdClient), required: true),
        .init("Identifier", .string),
        .init("Level", .int32),
      ],
      parents: ["ConfigurationFile", "Job"]),
    ElementDefinition(
      "ExportTask", "Exports the data of a connection to files",
      attributes: [
        .init("Agent", .reference(.agent), required: true),
        .init("DisplayName", .string, required: true, localized: true),
        .init("OpenIdClient", .reference(.openIdClient), required: true),
        .init("Connection", .reference(.connection)),
        .init("ContinueOnError", .boolean, default: "false"),
        .init("Identifier", .string),
        .init("IgnoreCookieFile", .boolean, default: "false"),
        .init("InitMode", .boolean, default: "false"),
        .init("Connector", .reference(.connector)),
        .init("Level", .int32),
      ],
      parents: ["ConfigurationFile", "Job"]),
    ElementDefinition(
      "FulfillTask", "Carries out provisioning orders",
      attributes: [
        .init("DisplayName", .string, required: true, localized: true),
        .init("Agent", .reference(.agent)),
        .init("BatchSize", .int32, default: "0"),
        .init("Connection", .reference(.connection)),
        .init("Connector", .reference(.connector)),
        .init("ContinueOnError", .boolean, default: "false"),
        .init("Dirty", .boolean),
        .init("Identifier", .string),
        .init("IgnoreHistorization", .boolean, default: "false"),
        .init("OpenIdClient", .reference(.openIdClient)),
        .init("Level", .int32),
      ],
      children: [
        taskResourceType,
        taskDependsOnTask,
      ],
      parents: ["ConfigurationFile", "Job"]),
    ElementDefinition(
      "InvokeApiTask", "Sends a request to the product's API",
      attributes: [
        .init("Agent", .reference(.agent), required: true),
        .init("ApiUrl", .string, required: true),
        .init("DisplayName", .string, required: true, localized: true),
        .init("HttpCommand", .enumeration(.httpCommand), required: true),
        .init("OpenIdClient", .reference(.openIdClient), required: true),
        .init("Body", .string),
        .init("Identifier", .string),
        .init("Level", .int32, default: "-1"),
      ],
      parents: ["ConfigurationFile", "Job"]),
    ElementDefinition(
      "InvokeAspectsTask", "Runs workflow aspects through the product's API",
      attributes: [
        .init("Agent", .reference(.agent), required: true),
        .init("DisplayName", .string, required: true, localized: true),
        .init("OpenIdClient", .reference(.openIdClient), required: true),
        .init("Identifier", .string),
        .init("OutputPath", .string),
        .init("Level", .int32, default: "-1"),
      ],
      parents: ["ConfigurationFile", "Job"]),
    ElementDefinition(
      "InvokeExpressionTask", "Runs a PowerShell script",
      attributes: [
        .init("DisplayName", .string, required: true, localized: true),
        .init("Agent", .reference(.agent)),
        .init("ContinueOnError", .boolean, default: "false"),
        .init("Identifier", .string),
        .init("InputPath", .string),
        .init("OpenIdClient", .reference(.openIdClient)),
        .init("Level", .int32, default: "-1"),
      ],
      parents: ["ConfigurationFile", "Job"]),
    ElementDefinition(
      "InvokeSqlCommandTask", "Runs an SQL command and writes its result to a file",
      attributes: [
        .init("DisplayName", .string, required: true, localized: true),
        .init("Agent", .reference(.agent)),
        .init("ContinueOnError", .boolean, default: "false"),
        .init("DatabaseIdentifier", .string),
        .init("Encoding", .string),
        .init("Identifier", .string),
        .init("IsNotAQuery", .boolean, default: "false"),
        .init("IsolationLevel", .string),
        .init("OpenIdClient", .reference(.openIdClient)),
        .init("OutputPath", .string),
        .init("Provider", .string),
        .init("ProviderAssemblyQualifiedName", .string),
        .init("SQLCommand", .string),
        .init("SQLInputFile", .string),
        .init("Timeout", .int32, default: "0"),
        .init("Level", .int32, default: "-1"),
      ],
      parents: ["ConfigurationFile", "Job"]),
    ElementDefinition(
      "PrepareSynchronizationTask", "Cleans exported files and hands them to the server",
      attributes: [
        .init("Agent", .reference(.agent), required: true),
        .init("Connector", .reference(.connector), required: true),
        .init("DisplayName", .string, required: true, localized: true),
        .init("OpenIdClient", .reference(.openIdClient), required: true),
        .init("SynchronizationMode", .enumeration(.dataCollectType)),
        .init("ColumnName", .string),
        .init("Identifier", .string),
        .init("Type", .enumeration(.prepareSynchronizationType), default: "None"),
        .init("WorkingDirectory", .string),
        .init("Level", .int32),
      ],
      children: [
        taskDependsOnTask
      ],
      parents: ["ConfigurationFile", "Job"]),
    ElementDefinition(
      "BuildRoleModelTask", "Makes roles from role mappings",
      attributes: [
        .init("DisplayName", .string, required: true, localized: true),
        .init("Connector", .reference(.connector)),
        .init("Identifier", .string),
        .init("Level", .int32, default: "-1"),
      ],
      parents: ["ConfigurationFile", "Job"]),
    ElementDefinition(
      "ComputeCorrelationKeysTask", "Computes the keys by which resources find their owners",
      attributes: [
        .init("DisplayName", .string, required: true, localized: true),
        .init("AllEntityType", .boolean, default: "false"),
        .init("BatchSize", .int32, default: "0"),
        .init("Dirty", .boolean, default: "false"),
        .init("Identifier", .string),
        .init("Level", .int32),
      ],
      children: [
        taskEntityType,
        taskDependsOnTask,
      ],
      parents: ["ConfigurationFile", "Job"]),
    ElementDefinition(
      "ComputeRiskScoresTask", "Computes the risk scores of people",
      attributes: [
        .init("DisplayName", .string, required: true, localized: true),
        .init("BatchSize", .int32, default: "0"),
        .init("Dirty", .boolean, default: "false"),
        .init("Identifier", .string),
        .init("Level", .int32),
      ],
      children: [
        taskEntityType
      ],
      parents: ["ConfigurationFile", "Job"]),
    ElementDefinition(
      "ComputeRoleModelTask", "Computes who must have which roles and resources",
      attributes: [
        .init("DisplayName", .string, required: true, localized: true),
        .init("BatchInsertSize", .int32, default: "0"),
        .init("BatchSelectSize", .int32, default: "0"),
        .init("BlockAllResourceTypeProvisioning", .boolean, default: "false"),
        .init("BlockProvisioning", .boolean, default: "false"),
        .init("Dirty", .boolean, default: "false"),
        .init("Identifier", .string),
        .init("IgnoreHistorization", .boolean, default: "false"),
        .init("LdifFilePath", .string),
        .init("UseLdif", .boolean, default: "false"),
        .init("Level", .int32),
      ],
      children: [
        taskEntityType,
        taskDependsOnTask,
      ],
      parents: ["ConfigurationFile", "Job"]),
    ElementDefinition(
      "DeployConfigurationTask", "Deploys a folder of configuration",
      attributes: [
        .init("ConfigurationDirectory", .string, required: true),
        .init("DisplayName", .string, required: true, localized: true),
        .init("GeneratedCodeNamespace", .string),
        .init("GeneratedCodePath", .string),
        .init("GeneratedFile", .string),
        .init("Identifier", .string),
        .init("Level", .int32),
      ],
      parents: ["ConfigurationFile", "Job"]),
    ElementDefinition(
      "GenerateProvisioningOrdersTask", "Writes orders for what is to be provisioned",
      attributes: [
        .init("DisplayName", .string, required: true, localized: true),
        .init("BatchInsertSize", .int32, default: "0"),
        .init("BatchSelectSize", .int32, default: "0"),
        .init("Connector", .reference(.connector)),
        .init("ForceProvisioning", .boolean, default: "false"),
        .init("Identifier", .string),
        .init("Level", .int32),
      ],
      children: [
        taskResourceType
      ],
      parents: ["ConfigurationFile", "Job"]),
    ElementDefinition(
      "GetRoleMiningTask", "Mines assignments for rules",
      attributes: [
        .init("DisplayName", .string, required: true, localized: true),
        .init("AllEntities", .boolean, default: "false"),
        .init("Identifier", .string),
        .init("IsSimulated", .boolean, default: "false"),
        .init("Level", .int32, default: "-1"),
      ],
      children: [
        taskEntityType
      ],
      parents: ["ConfigurationFile", "Job"]),
    ElementDefinition(
      "MaintainIndexesTask", "Keeps the indexes of the database in shape",
      attributes: [
        .init("DisplayName", .string, required: true, localized: true),
        .init("AllIndexes", .boolean, default: "false"),
        .init("ContinueOnError", .boolean, default: "false"),
        .init("Identifier", .string),
        .init("NoNormalizationCheck", .boolean, default: "false"),
        .init("Offline", .boolean, default: "false"),
        .init("PageCount", .int32, default: "0"),
        .init("RebuildThreshold", .int32, default: "0"),
        .init("ReorganizeThreshold", .int32, default: "0"),
        .init("UpdateStatsThreshold", .int32, default: "0"),
        .init("Level", .int32),
      ],
      parents: ["ConfigurationFile", "Job"]),
    ElementDefinition(
      "ManageConfigurationIndexesTask", "Makes the indexes that the configuration calls for",
      attributes: [
        .init("DisplayName", .string, required: true, localized: true),
        .init("Identifier", .string),
        .init("Level", .int32, default: "-1"),
      ],
      parents: ["ConfigurationFile", "Job"]),
    ElementDefinition(
      "ProcessAccessCertificationItemsTask", "Withdraws what a certification declined",
      attributes: [
        .init("DisplayName", .string, required: true, localized: true),
        .init("Identifier", .string),
        .init("Level", .int32, default: "-1"),
      ],
      parents: ["ConfigurationFile", "Job"]),
    ElementDefinition(
      "ResetValidFromTask", "Resets where the history of resources begins",
      attributes: [
        .init("DisplayName", .string, required: true, localized: true),
        .init("Identifier", .string),
        .init("Level", .int32),
      ],
      parents: ["ConfigurationFile", "Job"]),
    ElementDefinition(
      "SavePreExistingAccessRightsTask", "Marks what was there before the product came",
      attributes: [
        .init("DisplayName", .string, required: true, localized: true),
        .init("AssignedResourceNavigationSQL", .string),
        .init("AssignedResourceScalarSQL", .string),
        .init("AssignedResourceTypeSQL", .string),
        .init("Identifier", .string),
        .init("Level", .int32),
      ],
      parents: ["ConfigurationFile", "Job"]),
    ElementDefinition(
      "SendAccessCertificationNotificationTask", "Reminds reviewers of open certification items",
      attributes: [
        .init("DisplayName", .string, required: true, localized: true),
        .init("Identifier", .string),
        .init("Level", .int32, default: "-1"),
      ],
      parents: ["ConfigurationFile", "Job"]),
    ElementDefinition(
      "SendNotificationsTask", "Sends custom notifications",
      attributes: [
        .init("DisplayName", .string, required: true, localized: true),
        .init("BatchSize", .int32, default: "0"),
        .init("Identifier", .string),
        .init("Level", .int32, default: "-1"),
      ],
      children: [
        taskEntityType
      ],
      parents: ["ConfigurationFile", "Job"]),
    ElementDefinition(
      "SendRoleModelNotificationsTask", "Tells people about roles to review",
      attributes: [
        .init("DisplayName", .string, required: true, localized: true),
        .init("Identifier", .string),
        .init("Level", .int32, default: "-1"),
      ],
      children: [
        taskEntityType
      ],
      parents: ["ConfigurationFile", "Job"]),
    ElementDefinition(
      "SetAccessCertificationReviewerTask", "Gives certification items to their reviewers",
      attributes: [
        .init("DisplayName", .string, required: true, localized: true),
        .init("Identifier", .string),
        .init("Level", .int32, default: "-1"),
      ],
      parents: ["ConfigurationFile", "Job"]),
    ElementDefinition(
      "SetInternalUserProfilesTask", "Gives and withdraws profiles by the profile rules",
      attributes: [
        .init("DisplayName", .string, required: true, localized: true),
        .init("BatchInsertSize", .int32, default: "0"),
        .init("BatchSelectSize", .int32, default: "0"),
        .init("Identifier", .string),
        .init("Level", .int32),
      ],
      children: [
        taskEntityType,
        taskResourceType,
        taskDependsOnTask,
      ],
      parents: ["ConfigurationFile", "Job"]),
    ElementDefinition(
      "SetRecentlyModifiedFlagTask", "Marks what changed since the last run",
      attributes: [
        .init("DisplayName", .string, required: true, localized: true),
        .init("Identifier", .string),
        .init("Level", .int32),
      ],
      children: [
        taskDependsOnTask
      ],
      parents: ["ConfigurationFile", "Job"]),
    ElementDefinition(
      "SynchronizeTask", "Loads prepared files into the database",
      attributes: [
        .init("Connector", .reference(.connector), required: true),
        .init("DisplayName", .string, required: true, localized: true),
        .init("DoNotDeleteChanges", .boolean, default: "false"),
        .init("ForceSynchronization", .boolean, default: "false"),
        .init("Identifier", .string),
        .init("Orphans", .boolean, default: "false"),
        .init("Type", .enumeration(.prepareSynchronizationType), default: "None"),
        .init("Level", .int32),
      ],
      children: [
        taskDependsOnTask
      ],
      parents: ["ConfigurationFile", "Job"]),
    ElementDefinition(
      "UpdateAccessCertificationCampaignTask", "Opens and closes certification campaigns",
      attributes: [
        .init("DisplayName", .string, required: true, localized: true),
        .init("Identifier", .string),
        .init("Level", .int32, default: "-1"),
      ],
      parents: ["ConfigurationFile", "Job"]),
    ElementDefinition(
      "UpdateClassificationTask", "Sorts resources into resource types",
      attributes: [
        .init("DisplayName", .string, required: true, localized: true),
        .init("BatchSize", .int32, default: "0"),
        .init("Dirty", .boolean, default: "false"),
        .init("Identifier", .string),
        .init("Level", .int32),
      ],
      children: [
        taskEntityType,
        taskDependsOnTask,
      ],
      parents: ["ConfigurationFile", "Job"]),
    ElementDefinition(
      "UpdateParametersContextDisplayNamesTask", "Refreshes the labels of parameter contexts",
      attributes: [
        .init("DisplayName", .string, localized: true),
        .init("Identifier", .string),
        .init("Level", .int32),
      ],
      parents: ["Job"]),
    ElementDefinition(
      "UpdateEntityPropertyExpressionsTask", "Computes the properties that have expressions",
      attributes: [
        .init("DisplayName", .string, required: true, localized: true),
        .init("AllEntityType", .boolean, default: "false"),
        .init("BatchSelectSize", .int32, default: "0"),
        .init("BatchUpdateSize", .int32, default: "0"),
        .init("Dirty", .boolean, default: "false"),
        .init("Identifier", .string),
        .init("Level", .int32),
      ],
      children: [
        taskEntityType,
        taskDependsOnTask,
      ],
      parents: ["ConfigurationFile", "Job"]),
    ElementDefinition(
      "RefreshSchemaTask", "Reads the schema of a connector's connections again",
      attributes: [
        .init("DisplayName", .string, required: true, localized: true),
        .init("Connector", .reference(.connector)),
        .init("Identifier", .string),
        .init("Level", .int32),
      ],
      parents: ["ConfigurationFile", "Job"]),
    ElementDefinition(
      "CleanDataBase", "Deletes old data from the database",
      attributes: [
        .init("DisplayName", .string, required: true, localized: true),
        .init("Identifier", .string),
        .init("Level", .int32, default: "-1"),
      ],
      parents: ["ConfigurationFile", "Job"]),
  ]
}
