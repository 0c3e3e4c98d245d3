/// Jobs, by hand and by scaffoldings.
extension DraftGenerator {
  mutating func addJobs() {
    addTasks()
    let isByAgent = random.oneIn(4)
    for system in systems {
      if !isByAgent {
        random.oneIn(2) ? addScaffolding(system, "Complete") : addJob(system, incremental: false)
      }
      if random.oneIn(2) {
        random.oneIn(2) ? addScaffolding(system, "Incremental") : addJob(system, incremental: true)
      }
    }
    if isByAgent {
      for agent in agents { addAgentJob(agent) }
    }
    if random.oneIn(3) { addInitialization() }
    if random.oneIn(3) { add("CleanDatabaseJob") }
    if random.oneIn(3) { add("CreateAccessCertificationJob") }
    if random.oneIn(4) { add("CreateConnectorsJobs") }
  }

  // MARK: Scaffoldings

  private mutating func client() -> DraftElement {
    DraftElement("OpenIdIdentifier", ["Identifier": random.pick(clients)])
  }

  private mutating func cron() -> [DraftElement] {
    maybe(
      DraftElement(
        "CronTabExpression",
        ["CronTab": schedule(), "CronTimeZone": random.pick(["UTC", "ServerTime", "1", ""])]))
  }

  private mutating func addScaffolding(_ system: System, _ mode: String) {
    var arguments = [client()] + cron()
    arguments += maybe(
      DraftElement(
        "AddTask",
        [
          "Task": "Sweep", "TaskToCompareWith": "UpdateEntityPropertyExpressions",
          random.pick(["Before", "After"]): "true", "Occurence": maybe("1"),
        ]))
    arguments += maybe(
      DraftElement(
        "LinkDependTask",
        ["Task": "UpdateEntityPropertyExpressions", "DependOn": "Synchronize"]))
    let job = "\(system.name)_\(mode)"
    add(
      "CreateConnectorSynchro\(mode)",
      [
        "Connector": system.name, "JobIdentifier": job, "DisplayName_L1": maybe(label(job)),
      ], arguments)
    if random.oneIn(3) {
      add(
        "Job",
        [
          "Identifier": job, "ConsolidationMode": "Merge", "LogLevel": random.pick(["Debug", "2"]),
        ])
    }
  }

  private mutating func addAgentJob(_ agent: String) {
    guard systems.contains(where: { $0.agent == agent }) else { return }
    add(
      "CreateAgentSynchroComplete", ["Agent": agent, "JobIdentifier": "\(agent)_All"],
      [client()] + cron())
  }

  private mutating func addInitialization() {
    add(
      "CreateInitializationJob", ["Agent": agents[0], "JobIdentifier": "First"],
      [
        client(),
        DraftElement("PrincipalDataConnector", ["ConnectorIdentifier": systems[0].name]),
      ]
        + maybe(DraftElement("NotUsed", ["ConnectorIdentifier": "Directory"]))
        + maybe(DraftElement("Configuration", ["Path": "../Conf"])))
  }

  // MARK: By hand

  /// Tasks that stand for themselves and the job that runs them.
  private mutating func addTasks() {
    add(
      "InvokeExpressionTask",
      [
        "Identifier": "Sweep", "DisplayName_L1": label("Sweep"), "InputPath": "../Sweep.ps1",
        "ContinueOnError": maybe(boolean()),
      ])
    add(
      "UpdateClassificationTask",
      ["Identifier": "Sort", "DisplayName_L1": label("Sort"), "BatchSize": maybe("500")],
      [DraftElement("TaskEntityType", ["EntityType": systems[0].account])])
    let agent = random.pick(agents)
    let own = [
      DraftElement(
        "InvokeSqlCommandTask",
        ["Identifier": "Weekly_Sql", "SQLCommand": "select 1", "Timeout": maybe("30")]),
      DraftElement("MaintainIndexesTask", ["Identifier": "Weekly_Indexes", "PageCount": "8"]),
      DraftElement(
        "InvokeApiTask",
        [
          "Identifier": "Weekly_Call", "ApiUrl": "/api/x", "Agent": agent,
          "OpenIdClient": random.pick(clients), "HttpCommand": random.pick(["Get", "Post"]),
        ]),
      DraftElement("SendNotificationsTask", ["Identifier": "Weekly_Mails"]),
      DraftElement("BuildRoleModelTask", ["Identifier": "Weekly_Roles"]),
      DraftElement("GetRoleMiningTask", ["Identifier": "Weekly_Mining", "AllEntities": boolean()]),
      DraftElement("CleanDataBase", ["Identifier": "Weekly_Clean"]),
    ]
    var tasks = own.shuffled(using: &random).prefix(random.number(2...4)).map { task in
      var task = task
      task["DisplayName_L1"] = label("Weekly")
      return task
    }
    tasks.append(DraftElement("Step", ["Identifier": "Sweep"]))
    tasks.append(
      DraftElement(
        random.oneIn(2) ? "UpdateClassificationTaskOverride" : "Step", ["Identifier": "Sort"]))
    if tasks[tasks.count - 1].name != "Step" { tasks[tasks.count - 1]["Dirty"] = "true" }
    add(
      "Job",
      [
        "Identifier": "Weekly", "DisplayName_L1": label("Weekly"), "Agent": agent,
        "CronTabExpression": schedule(), "CronTimeZone": maybe("ServerTime"),
        "UserStartDenied": maybe(boolean()),
      ], leveled(tasks))
  }

  /// All tasks with a level, or none.
  private mutating func leveled(_ tasks: [DraftElement]) -> [DraftElement] {
    guard random.oneIn(2) else { return tasks }
    return tasks.enumerated().map { level, task in
      var task = task
      task["Level"] = "\(level)"
      return task
    }
  }

  private mutating func addJob(_ system: System, incremental: Bool) {
    let name = "\(system.name)_\(incremental ? "Fast" : "Night")"
    let openIdClient = random.pick(clients)
    let waits = { (parent: String) in
      DraftElement("TaskDependsOnTask", ["ParentTask": "\(name)_\(parent)"])
    }
    let entityTypes = [
      DraftElement("TaskEntityType", ["EntityType": system.account]),
      DraftElement("TaskEntityType", ["EntityType": system.group]),
      DraftElement("TaskEntityType", ["EntityType": "Directory_User"]),
    ]
    let resourceType = DraftElement("TaskResourceType", ["ResourceType": system.resourceType])
    var tasks: [DraftElement] = []
    func add(
      _ kind: String, _ suffix: String, _ attributes: KeyValuePairs<String, String>,
      _ children: [DraftElement] = []
    ) {
      var task = DraftElement(kind, attributes, children)
      task["Identifier"] = "\(name)_\(suffix)"
      task["DisplayName_L1"] = suffix
      tasks.append(task)
    }
    let dirty = incremental ? "true" : ""
    add(
      "ExportTask", "Export",
      [
        "Agent": system.agent, "OpenIdClient": openIdClient, "Connection": system.connection,
        "IgnoreCookieFile": incremental ? "" : "true",
      ])
    add(
      "PrepareSynchronizationTask", "Prepare",
      [
        "Agent": system.agent, "OpenIdClient": openIdClient, "Connector": system.name,
        "SynchronizationMode": system.mode(incremental: incremental), "Type": system.type,
      ], [waits("Export")])
    add(
      "SynchronizeTask", "Synchronize",
      [
        "Connector": system.name, "Type": system.type,
        "DoNotDeleteChanges": incremental ? "true" : "",
      ], [waits("Prepare")])
    if incremental {
      add("SetRecentlyModifiedFlagTask", "Flag", [:], [waits("Synchronize")])
    } else {
      add("UpdateClassificationTask", "Sort", [:], entityTypes)
    }
    add("UpdateEntityPropertyExpressionsTask", "Compute", ["Dirty": dirty], entityTypes)
    add("ComputeCorrelationKeysTask", "Keys", ["Dirty": dirty], entityTypes)
    add("ComputeRoleModelTask", "Roles", ["Dirty": dirty], entityTypes)
    add("GenerateProvisioningOrdersTask", "Orders", [:], [resourceType])
    add(
      "FulfillTask", "Send",
      ["Agent": system.agent, "OpenIdClient": openIdClient, "Connection": system.connection],
      [resourceType, waits("Orders")])
    if !incremental { add("SetInternalUserProfilesTask", "Profiles", [:], [resourceType]) }
    self.add(
      "Job",
      [
        "Identifier": name, "DisplayName_L1": label(name), "Agent": system.agent,
        "CronTabExpression": maybe(schedule()), "IsIncremental": incremental ? "true" : "",
        "LogLevel": maybe(random.pick(["Information", "3"])),
      ], leveled(tasks))
  }
}
