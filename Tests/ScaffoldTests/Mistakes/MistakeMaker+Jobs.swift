/// Mistakes in jobs that are written by hand.
extension MistakeMaker {
  mutating func changeJobs(_ kind: MistakeKind) -> Change? {
    switch kind {
    case .otherAgent:
      guard let place = choose("Job/ExportTask"), let parent = place.parent,
        let other = agents.first(where: { $0 != draft[parent]["Agent"] })
      else { return nil }
      draft[place]["Agent"] = other
      return (place, ["SC5101"])
    case .noAgent:
      guard let place = chooseJob(with: "ExportTask") else { return nil }
      draft[place]["Agent"] = nil
      return (place, ["SC5102"])
    case .noClient:
      guard let place = choose("Job/FulfillTask") else { return nil }
      draft[place]["OpenIdClient"] = nil
      return (place, ["SC5103"])
    case .overrideOfOtherKind:
      guard let place = choose("Job/UpdateClassificationTaskOverride") else { return nil }
      draft[place].name = "ComputeRoleModelTaskOverride"
      return (place, ["SC5104"])
    case .uselessOverride:
      guard let place = choose("Job/UpdateClassificationTaskOverride") else { return nil }
      draft[place]["Dirty"] = nil
      return (place, ["SC5105"])
    case .missingLevel:
      guard let place = choose("Job/ExportTask", where: { $0["Level"] != nil }) else { return nil }
      draft[place]["Level"] = nil
      return (place, ["SC5106"])
    case .idleTask:
      let task = DraftElement(
        "InvokeExpressionTask", ["Identifier": "Nobody", "DisplayName_L1": "Nobody"])
      return (draft.append(task, to: 0), ["SC5127"])
    case .missingPermission:
      guard places("OpenIdClient").count == 1, let client = choose("OpenIdClient"),
        let rules = choose("SynchronizationAccessControlRules")
      else { return nil }
      draft[rules].attributes = [("Profile", "Manager")]
      return (client, ["SC7001"])
    default:
      return changeDependencies(kind) ?? changeModes(kind) ?? changeSchedules(kind)
    }
  }

  private var agents: [String] {
    places("Agent").compactMap { draft[$0]["Identifier"] } + ["Local"]
  }

  private func places(_ path: String) -> [DraftPlace] {
    draft.places.filter { draft.names($0).joined(separator: "/") == path }
  }

  private mutating func chooseJob(
    with task: String, where condition: (DraftElement) -> Bool = { _ in true }
  ) -> DraftPlace? {
    choose("Job") { job in job.children.contains { $0.name == task } && condition(job) }
  }

  /// The task of a kind in a job.
  private func task(_ kind: String, of job: DraftPlace) -> DraftPlace? {
    draft[job].children.firstIndex { $0.name == kind }
      .map { DraftPlace(file: job.file, path: job.path + [$0]) }
  }

  private mutating func changeDependencies(_ kind: MistakeKind) -> Change? {
    let path = "Job/FulfillTask/TaskDependsOnTask"
    switch kind {
    case .parentElsewhere:
      guard let place = choose(path) else { return nil }
      draft[place]["ParentTask"] = "Sweep"
      return (place, ["SC5107"])
    case .parentLater:
      guard let job = chooseJob(with: "PrepareSynchronizationTask"),
        let fulfill = task("FulfillTask", of: job), let name = draft[fulfill]["Identifier"],
        let keys = task("ComputeCorrelationKeysTask", of: job)
      else { return nil }
      draft[keys].children.append(DraftElement("TaskDependsOnTask", ["ParentTask": name]))
      let last = draft[keys].children.count - 1
      return (DraftPlace(file: keys.file, path: keys.path + [last]), ["SC5108"])
    case .cycle:
      guard let place = choose(path), let parent = place.parent,
        let own = draft[parent]["Identifier"]
      else { return nil }
      draft[place]["ParentTask"] = own
      return (place, ["SC5109"])
    case .swappedTasks:
      guard
        let job = chooseJob(
          with: "FulfillTask",
          where: { job in job.children.allSatisfy { $0["Level"] == nil } }),
        let keys = draft[job].children.firstIndex(where: { $0.name == "ComputeCorrelationKeysTask" }
        )
      else { return nil }
      draft[job].children.swapAt(keys, keys + 1)
      return (DraftPlace(file: job.file, path: job.path + [keys + 1]), ["SC5115"])
    default:
      return nil
    }
  }

  private mutating func changeModes(_ kind: MistakeKind) -> Change? {
    switch kind {
    case .otherType:
      guard let place = choose("Job/SynchronizeTask") else { return nil }
      let type = draft[place]["Type"] ?? "None"
      draft[place]["Type"] = random.pick(
        ["None", "ActiveDirectory", "Changes"].filter { $0 != type })
      return (place, ["SC5110"])
    case .changesDeleted:
      guard let place = choose("Job/SynchronizeTask", where: { $0["DoNotDeleteChanges"] != nil })
      else { return nil }
      draft[place]["DoNotDeleteChanges"] = nil
      return (place, ["SC5111"])
    case .changesKept:
      guard let place = choose("Job/SynchronizeTask", where: { $0["DoNotDeleteChanges"] == nil })
      else { return nil }
      draft[place]["DoNotDeleteChanges"] = "true"
      return (place, ["SC5112"])
    case .noFlag:
      guard let flag = choose("Job/SetRecentlyModifiedFlagTask"), let job = flag.parent else {
        return nil
      }
      draft.remove(flag)
      guard let first = task("UpdateEntityPropertyExpressionsTask", of: job) else { return nil }
      return (first, ["SC5113"])
    case .incrementalLdap:
      guard
        let place = choose(
          "Job/PrepareSynchronizationTask",
          where: { $0["Connector"] == "LDAP" && $0["SynchronizationMode"] == "Complete" }),
        let job = place.parent, draft[job]["IsIncremental"] != nil
      else { return nil }
      draft[place]["SynchronizationMode"] = "Incremental"
      return (place, ["SC5114"])
    default:
      return nil
    }
  }

  private mutating func changeSchedules(_ kind: MistakeKind) -> Change? {
    let isScheduled = { (job: DraftElement) in job["CronTabExpression"] != nil }
    switch kind {
    case .frequentJob:
      guard
        let job = chooseJob(
          with: "ExportTask", where: { isScheduled($0) && $0["IsIncremental"] == nil })
      else { return nil }
      draft[job]["CronTabExpression"] = "*/10 * * * *"
      return (job, ["SC5116"])
    case .sixFields, .neverFires:
      guard let job = choose("Job", where: isScheduled) else { return nil }
      draft[job]["CronTabExpression"] =
        kind == .sixFields ? "0 " + (draft[job]["CronTabExpression"] ?? "") : "0 2 30 2 *"
      return (job, [kind == .sixFields ? "SC5121" : "SC5122"])
    case .collidingJobs:
      let jobs = places("Job").filter {
        isScheduled(draft[$0]) && draft[$0]["Identifier"] != "Weekly"
      }
      guard jobs.count > 1 else { return nil }
      for later in jobs {
        for earlier in jobs where earlier != later {
          let connectors = [earlier, later].map { job in
            task("SynchronizeTask", of: job).flatMap { draft[$0]["Connector"] }
          }
          guard connectors[0] == connectors[1] else { continue }
          draft[later]["CronTabExpression"] = draft[earlier]["CronTabExpression"]
          let last = (later.file, later.path[0]) > (earlier.file, earlier.path[0])
          return (last ? later : earlier, ["SC5126"])
        }
      }
      return nil
    default:
      return nil
    }
  }
}
