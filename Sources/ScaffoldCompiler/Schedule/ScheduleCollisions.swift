/// Jobs that work on one connector and start at one moment, whatever clocks their schedules read.
package struct ScheduleCollisions: Sendable {
  /// Two jobs, and the first moment at which both start.
  package struct Collision: Sendable {
    package let first: ScheduledStart
    package let second: ScheduledStart
    package let connector: String
    package let run: ScheduledStart.Run
  }

  /// By connector, then in order of the jobs; each two jobs once.
  package let all: [Collision]

  /// How far ahead starts are compared.
  private static let horizon = 7 * 86_400

  /// What a start is compared by: a moment, or a time on the server's clock where its zone is not
  /// known.
  private struct Key: Hashable {
    let isMoment: Bool
    let seconds: Int
  }

  private struct Pair: Hashable {
    let first: Int
    let second: Int
  }

  package init(
    _ starts: [ScheduledStart], from moment: Int, server: TimeZoneRules?, _ index: DefinitionIndex
  ) {
    var byConnector: [String: [Int]] = [:]
    for (place, start) in starts.enumerated() {
      for connector in Self.connectors(of: start.element, index) {
        byConnector[connector, default: []].append(place)
      }
    }
    let shared = byConnector.filter { $0.value.count > 1 }
    // A start each minute is the most there can be.
    let runs = Set(shared.values.joined()).reduce(into: [Int: [ScheduledStart.Run]]()) {
      $0[$1] = starts[$1]
        .runs(
          from: moment, count: Self.horizon / 60, days: Self.horizon / 86_400 + 2, server: server
        )
        .filter { ($0.moment ?? $0.clock) < moment + Self.horizon }
    }
    var found: [Collision] = []
    var known: Set<Pair> = []
    for (connector, places) in shared.sorted(by: {
      $0.key.precedes($1.key)
    }) {
      var earlier: [Key: [Int]] = [:]
      for place in places {
        for run in runs[place] ?? [] {
          let key = Key(isMoment: run.moment != nil, seconds: run.moment ?? run.clock)
          for other in earlier[key] ?? []
          where known.insert(Pair(first: other, second: place)).inserted {
            found.append(
              Collision(
                first: starts[other], second: starts[place], connector: connector, run: run))
          }
          earlier[key, default: []].append(place)
        }
      }
    }
    all = found
  }

  private static let working = [
    "ExportTask", "FulfillTask", "GenerateProvisioningOrdersTask", "PrepareSynchronizationTask",
    "SynchronizeTask",
  ]

  /// The connectors that a job reads or writes.
  private static func connectors(of job: Element, _ index: DefinitionIndex) -> Set<String> {
    var found: Set<String> = []
    for entry in JobTasks(job, index).entries where working.contains(entry.kind) {
      guard let task = entry.task else { continue }
      if let connector = task.text(.connector) { found.insert(connector) }
      if let connection = task.text(.connection) {
        found.formUnion(
          index.definition(.connection, connection)?.text(.connector).map { [$0] } ?? [])
      }
      for child in task.children where child.name == taskResourceType {
        let target = child.text(Term.resourceType)
          .flatMap { index.definition(Term.resourceType, $0)?.text(Term.targetEntityType) }
        guard let target else { continue }
        found.formUnion(
          index.elements(Term.entityTypeMapping, where: .identifier, is: target)
            .compactMap { $0.text(.connector) })
      }
    }
    return found
  }

  private static let taskResourceType = Name("TaskResourceType")
}
