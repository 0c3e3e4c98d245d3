/// Two scheduled jobs do not work on one connector at the same minute.
enum CollidingSchedules: Check {
  private static let working: NameSet = [
    TaskKind.export, TaskKind.prepareSynchronization, TaskKind.synchronize,
    TaskKind.generateProvisioningOrders, TaskKind.fulfill,
  ]

  private struct Scheduled {
    let plan: JobPlan
    let schedule: JobSchedule
    /// By name.
    let connectors: [Attribute]
  }

  static func findings(in context: ValidationContext) -> [Diagnostic] {
    let targets = context.index.fact(FilledTargets.self)
    let jobs = context.plans.all.compactMap { plan -> Scheduled? in
      guard let schedule = plan.schedule else { return nil }
      let connectors = Self.connectors(of: plan, targets, context)
      return connectors.isEmpty
        ? nil : Scheduled(plan: plan, schedule: schedule, connectors: connectors)
    }
    var names = ByteTable()
    var byConnector: [[Int]] = []
    return jobs.enumerated().compactMap { place, job in
      var finding: Diagnostic?
      for connector in job.connectors {
        let (number, isNew) = connector.withBytes { names.insert($0, space: 0) }
        if isNew { byConnector.append([]) }
        for earlier in byConnector[number] where finding == nil {
          finding = collision(job, jobs[earlier], on: connector.value, context)
        }
        byConnector[number].append(place)
      }
      return finding
    }
  }

  private static func collision(
    _ job: Scheduled, _ other: Scheduled, on connector: String, _ context: ValidationContext
  ) -> Diagnostic? {
    guard job.schedule.zone == other.schedule.zone,
      let both = job.schedule.expression.intersection(other.schedule.expression),
      let minute = both.minutesOfDay.first
    else { return nil }
    return .schedulesCollide(
      job.plan, other.plan, connector: connector, minute: minute, zone: job.schedule.zone,
      at: context.blame(Term.cronTabExpression, of: job.plan.job),
      other: context.blame(Term.cronTabExpression, of: other.plan.job).location)
  }

  /// The connectors that a job reads or writes, each once, by name.
  private static func connectors(
    of plan: JobPlan, _ targets: FilledTargets, _ context: ValidationContext
  ) -> [Attribute] {
    var found: [Attribute] = []
    var names = ValueSet()
    func add(_ connector: Attribute) {
      if names.insert(connector) { found.append(connector) }
    }
    for task in plan.tasks {
      guard let kind = task.kind, working.contains(kind) else { continue }
      if let connector = task.connector(context.index) { add(connector) }
      for type in task.resourceTypeReferences {
        for connector in targets.connectors(ofResourceType: type) { add(connector) }
      }
    }
    return found.count < 2 ? found : found.sorted { $0.value.precedes($1.value) }
  }
}

/// The connectors that fill the targets of resource types; of several types with one identifier the
/// first counts.
struct FilledTargets: DerivedFact {
  private var types = ByteTable()
  private var connectors: [[Attribute]] = []

  init(_ index: DefinitionIndex) {
    for type in index.elements(Term.resourceType) {
      let isNew = type.attribute(.identifier)?.withBytes { types.insert($0, space: 0).isNew }
      guard isNew == true else { continue }
      let mappings = type.filled(Term.targetEntityType).map {
        index.elements(Term.entityTypeMapping, where: .identifier, is: $0)
      }
      connectors.append((mappings ?? []).compactMap { $0.filled(.connector) })
    }
  }

  /// The attributes that name the connectors of a resource type.
  func connectors(ofResourceType reference: Attribute) -> [Attribute] {
    reference.withBytes { types.number(of: $0, space: 0) }.map { connectors[$0] } ?? []
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
