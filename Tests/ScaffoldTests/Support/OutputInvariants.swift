import ScaffoldCompiler

/// What must hold of the jobs and tasks of an expanded configuration.
struct OutputInvariants {
  private let index: DefinitionIndex
  private var taskIdentifiers: Set<String> = []
  /// What does not hold, for people.
  private(set) var violations: [String] = []

  init(_ index: DefinitionIndex) {
    self.index = index
    taskIdentifiers = Set(tasks.compactMap { $0[.identifier] })
    checkIdentifiers()
    for job in index.elements(.job) {
      checkLevels(job)
      checkParents(of: Array(job.children), in: job[.identifier] ?? "")
    }
    checkParents(of: topLevelTasks, in: "top level")
    for element in tasks + index.elements(.job) { checkReferences(element) }
  }

  private var topLevelTasks: [Element] {
    index.kinds.filter { $0.text.hasSuffix("Task") }.flatMap { index.elements($0) }
  }

  /// Tasks at top level and in jobs, without steps.
  private var tasks: [Element] {
    topLevelTasks + index.elements(.job).flatMap { $0.children.filter { $0.name != .step } }
  }

  private mutating func checkIdentifiers() {
    var seen: Set<String> = []
    for element in tasks + index.elements(.job) {
      let identifier = element[.identifier] ?? ""
      if identifier.isEmpty { violations.append("a \(element.name.text) has no identifier") }
      if !seen.insert(identifier).inserted { violations.append("\(identifier) twice") }
    }
  }

  private mutating func checkLevels(_ job: Element) {
    let levels = job.children.compactMap { $0[Name("Level")] }.compactMap { Int($0) }
    let isConnectorJob = job[Name("IsConnectorJob")] == "true"
    if isConnectorJob, levels.isEmpty { return }
    if Set(levels) != Set(levels.indices.prefix(Set(levels).count))
      || levels.count != job.children.count(where: { _ in true })
    {
      violations.append("\(job[.identifier] ?? ""): levels \(levels)")
    }
  }

  private mutating func checkParents(of tasks: [Element], in place: String) {
    var levels: [String: Int] = [:]
    for task in tasks { levels[task[.identifier] ?? ""] = Int(task[Name("Level")] ?? "") ?? -1 }
    for task in tasks {
      for parent in task.children.compactMap({ $0[Name("ParentTask")] }) {
        let own = Int(task[Name("Level")] ?? "") ?? 0
        guard let level = levels[parent], level < own else {
          violations.append("\(place): \(task[.identifier] ?? "") waits for \(parent)")
          continue
        }
      }
    }
  }

  private mutating func checkReferences(_ element: Element) {
    let kinds = ["Connector", "Connection", "OpenIdClient", "EntityType", "ResourceType"]
    for part in element.subtree {
      for kind in kinds {
        guard let value = part[Name(kind)] else { continue }
        if index.definition(Name(kind), value) == nil { violations.append("no \(kind) \(value)") }
      }
      if let agent = part[Name("Agent")], agent != "Local",
        index.definition(Name("Agent"), agent) == nil
      {
        violations.append("no agent \(agent)")
      }
      if part.name == .step, !taskIdentifiers.contains(part[.identifier] ?? "") {
        violations.append("no task \(part[.identifier] ?? "")")
      }
    }
  }
}
