/// Two scheduled jobs do not work on one connector at the same minute.
enum CollidingSchedules: Check {
  private static let working: NameSet = [
    TaskKind.export, TaskKind.prepareSynchronization, TaskKind.synchronize,
    TaskKind.generateProvisioningOrders, TaskKind.fulfill,
  ]

  private struct Scheduled {
    let plan: JobPlan
    let schedule: JobSchedule
  }

  static func findings(in context: ValidationContext) -> [Diagnostic] {
    let targets = context.index.fact(FilledTargets.self)
    var connectors = WorkedOn()
    var jobs: [Scheduled] = []
    var findings: [Diagnostic] = []
    Prefetch.forEach(context.plans.all, fetching: { $0.job.fetchSubtree(.written) }) { plan in
      guard let schedule = plan.schedule else { return }
      let job = Scheduled(plan: plan, schedule: schedule)
      connectors.begin()
      addConnectors(of: plan, to: &connectors, targets, context)
      let place = jobs.count
      jobs.append(job)
      // With one of them it is said.
      var finding: Diagnostic?
      for (connector, number) in connectors.found {
        if finding == nil {
          let others = connectors.jobs[number].lazy.map { jobs[$0] }
          finding = collision(of: job, with: others, on: connector, context)
        }
        connectors.jobs[number].append(place)
      }
      if let finding { findings.append(finding) }
    }
    return findings
  }

  /// The first one with another job.
  private static func collision(
    of job: Scheduled, with others: some Sequence<Scheduled>, on connector: Attribute,
    _ context: ValidationContext
  ) -> Diagnostic? {
    for other in others {
      if let finding = collision(job, other, on: connector, context) { return finding }
    }
    return nil
  }

  private static func collision(
    _ job: Scheduled, _ other: Scheduled, on connector: Attribute, _ context: ValidationContext
  ) -> Diagnostic? {
    guard job.schedule.zone == other.schedule.zone,
      let both = job.schedule.expression.intersection(other.schedule.expression),
      let minute = both.minutesOfDay.first
    else { return nil }
    return .schedulesCollide(
      job.plan, other.plan, connector: connector.value, minute: minute, zone: job.schedule.zone,
      at: context.blame(Term.cronTabExpression, of: job.plan.job),
      other: context.blame(Term.cronTabExpression, of: other.plan.job).location)
  }

  private static func addConnectors(
    of plan: JobPlan, to connectors: inout WorkedOn, _ targets: FilledTargets,
    _ context: ValidationContext
  ) {
    for task in plan.tasks {
      guard let kind = task.kind, working.contains(kind) else { continue }
      if let connector = task.connector(context.index) { connectors.add(connector) }
      for type in task.resourceTypeReferences {
        for connector in targets.connectors(ofResourceType: type) { connectors.add(connector) }
      }
    }
    connectors.end()
  }
}

/// The connectors that jobs read or write, and the jobs by connector.
private struct WorkedOn {
  private var names = ByteTable()
  /// The places of the jobs that work on a connector, by its number.
  var jobs: [[Int]] = []
  /// The connectors of the job at hand, each once; by name at the end.
  private(set) var found: [(connector: Attribute, number: Int)] = []
  /// The last job that was met with a connector, by the number of the connector.
  private var lastJobs: [Int] = []
  private var job = 0

  mutating func begin() {
    job += 1
    found.removeAll(keepingCapacity: true)
  }

  mutating func add(_ connector: Attribute) {
    // Most tasks of a job work on the connector of the one before.
    if let last = found.last, last.connector.hasSameValue(as: connector) { return }
    let (number, isNew) = connector.withBytes { names.insert($0, space: 0) }
    if isNew {
      jobs.append([])
      lastJobs.append(0)
    }
    if lastJobs[number] == job { return }
    lastJobs[number] = job
    found.append((connector, number))
  }

  mutating func end() {
    if found.count > 1 { found.sort { $0.connector.value.precedes($1.connector.value) } }
  }
}

/// The connectors that fill the targets of resource types; of several types with one identifier the
/// first counts.
struct FilledTargets: DerivedFact {
  private var types = ByteTable()
  /// Those of each type, one behind the other.
  private var connectors: [Attribute] = []
  /// Where those of each type begin, and where those of the last one end.
  private var starts = [0]

  init(_ index: DefinitionIndex) {
    let mappings = index.table(Term.entityTypeMapping, by: .identifier)
    for type in index.elements(Term.resourceType).fetched {
      let isNew = type.attribute(.identifier)?.withBytes { types.insert($0, space: 0).isNew }
      guard isNew == true else { continue }
      type.filled(Term.targetEntityType)?.withBytes {
        mappings?.search($0) {
          if let connector = $0.filled(.connector) { connectors.append(connector) }
          return true
        }
      }
      starts.append(connectors.count)
    }
    types.trim()
  }

  /// The attributes that name the connectors of a resource type.
  func connectors(ofResourceType reference: Attribute) -> ArraySlice<Attribute> {
    let number = reference.withBytes { types.number(of: $0, space: 0) }
    return number.map { connectors[starts[$0]..<starts[$0 + 1]] } ?? []
  }
}

extension Diagnostic {
  fileprivate static func schedulesCollide(
    _ plan: JobPlan, _ other: JobPlan, connector: String, minute: Int, zone: JobSchedule.Zone,
    at blame: Blame, other place: SourceLocation
  ) -> Diagnostic {
    let digits = [minute / 60, minute % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    let time = digits.joined(separator: ":")
    return Diagnostic(
      .schedulesCollide, at: blame,
      "'\(plan.identifier)' and '\(other.identifier)' both start at \(time) (\(zone.rawValue)) and work on the connector '\(connector)'",
      notes: [.init("the other schedule stands here", at: place)])
  }
}
