/// What to do and to look at after deployment, for exactly the tasks of one job.
package struct JobChecklist: Sendable {
  package struct Section: Sendable {
    package let title: String
    package let items: [String]
  }

  package let job: String
  package let sections: [Section]

  /// - Parameters:
  ///   - folder: the configuration's folder, as it is called from here.
  ///   - url: the server, for a deployment from afar.
  package init(_ job: Element, _ index: DefinitionIndex, folder: String, url: String?) {
    self.job = job[.identifier] ?? ""
    let tasks = JobTasks(job, index)
    sections = [
      Self.deployment(folder: folder, url: url),
      Self.agent(job, tasks, index),
      Self.launch(job, index),
      Self.result(job, tasks, index),
      Self.schedule(job),
    ].filter { !$0.items.isEmpty }
  }

  // MARK: Deploy

  private static func deployment(folder: String, url: String?) -> Section {
    let target =
      url.map { "--api-url \(Quoting.shell($0))" }
      ?? "--database-connection-string \"$IDENTITYMANAGER_DATABASE\""
    let command =
      "./identitymanager-Deploy-Configuration.exe -d \(Quoting.shell(folder)) \(target)"
    return Section(
      title: "Deploy the configuration",
      items: [
        "see what would change: \(command) --simulate-only --dump-changes-directory Changes",
        "read the files in Changes, above all what would be deleted",
        "deploy: \(command)",
        "only if the tool asks for it: --force-cascade-delete",
        "in SaaS production, say which slot it is: --deployment-slot Production",
      ])
  }

  // MARK: The agent

  private static func agent(
    _ job: Element, _ tasks: JobTasks, _ index: DefinitionIndex
  ) -> Section {
    guard let agent = job[.agent] else {
      return Section(
        title: "The agent", items: ["the job names no agent: all its tasks run on the server"])
    }
    var items = ["the agent '\(agent)' runs (OpenId:AgentIdentifier in appsettings.agent.json)"]
    let kinds = tasks.entries.map(\.kind)
    for client in tasks.values(.openIdClient, of: kinds) {
      let profile = index.definition(.openIdClient, client)?[.profile]
      let of = profile.map { ", whose profile is '\($0)'" } ?? ""
      items.append("its settings have the secret of the OpenID client '\(client)'\(of)")
    }
    let connections = tasks.values(.connection, of: ["ExportTask", "FulfillTask"])
    let fulfilled = fulfilledConnections(tasks, index)
    for connection in connections + fulfilled.filter({ !connections.contains($0) }) {
      items.append("its settings have the section Connections:\(connection)")
    }
    return Section(title: "The agent", items: items)
  }

  /// The connections of the connectors that the job fulfills, where the task names none.
  private static func fulfilledConnections(
    _ tasks: JobTasks, _ index: DefinitionIndex
  ) -> [String] {
    tasks.values(.connector, of: ["FulfillTask"]).flatMap { connector in
      index.elements(.connection, where: .connector, is: connector)
        .filter { connection in
          let package = connection[Term.package].flatMap(ConnectionPackage.named)
          return package?.canFulfill ?? true
            && connection[Term.deactivationExportFulfill] != "Fulfill"
        }.compactMap { $0[.identifier] }
    }
  }

  // MARK: Launch

  private static func launch(_ job: Element, _ index: DefinitionIndex) -> Section {
    var items: [String] = []
    let names = LanguageNumbers.all.compactMap { number -> String? in
      guard let name = job[Name("DisplayName_L\(number)")] else { return nil }
      let language = index.elements(Name("Language"))
        .first { $0[Name("IndicatorNumber")] == "\(number)" }?[Name("Code")]
      return "'\(name)' (\(language ?? "L\(number)"))"
    }
    let name = names.isEmpty ? "'\(job[.identifier] ?? "")'" : names.joined(separator: ", ")
    if job.holds(Name("IsConnectorJob")) {
      items.append("the job belongs to the screen of its connector and is launched there: \(name)")
    } else {
      items.append("on the dashboard, under Administration, open Job Execution and find \(name)")
    }
    if job.holds(Name("UserStartDenied")) {
      items.append("nobody can launch it by hand there: UserStartDenied is true")
      return Section(title: "Find and launch the job", items: items)
    }
    let rights = index.fact(ProfileRights.self)
    let profiles = rights.profiles.filter {
      rights.right(of: $0, to: PermissionNeed.launchPath) != nil
    }
    items.append(
      profiles.isEmpty
        ? "no profile may launch jobs; 'scaffold permissions --write FILE --launch PROFILE' mends it"
        : "launch it with one of the profiles that may: \(Suggestions.list(profiles))")
    return Section(title: "Find and launch the job", items: items)
  }

  // MARK: Look

  private static func result(
    _ job: Element, _ tasks: JobTasks, _ index: DefinitionIndex
  ) -> Section {
    let count = tasks.entries.count
    var items = [
      "UJ_JobInstances has a row for the run, and it ended in success",
      "UJ_TaskInstances has a row for each task that ran, of \(count) "
        + "task\(count == 1 ? "" : "s") at most; a task whose parents had nothing to do does not run",
    ]
    var seen: Set<String> = []
    for entry in tasks.entries where seen.insert(entry.kind).inserted {
      items += TaskTraces.items(entry.kind, tasks, index)
    }
    return Section(title: "When it has run", items: items)
  }

  private static func schedule(_ job: Element) -> Section {
    guard let start = ScheduledStart(job) else {
      return Section(
        title: "After that",
        items: ["the job has no schedule; 'scaffold invoke' prints what an external one needs"])
    }
    let words = CronWords(start.expression)?.text ?? start.expression
    return Section(
      title: "After that",
      items: ["the product starts it \(words) (\(start.zone.rawValue)): look again after that"])
  }
}
