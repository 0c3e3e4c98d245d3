/// A job as it will run: its tasks in reading order, and what they wait for.
package final class JobPlan: Sendable {
  package let job: Element
  package let tasks: [PlannedTask]
  package let dependencies: [JobDependency]
  /// Whether some tasks have a level and some have none, so that their order is not known.
  package let hasMixedLevels: Bool
  /// When it starts by itself.
  let schedule: JobSchedule?
  /// Whether the connector's screen launches it, a button at a time.
  let isOfConnectorScreen: Bool
  /// Whether it runs again and again: neither for the first load nor from a connector's screen.
  let isRegular: Bool
  /// Whether it says that it works on what changed, or flags what was modified.
  let isCertainlyIncremental: Bool
  /// Whether it works on what changed: it says so, or its tasks do, as the documented incremental
  /// job of an agent does.
  let isIncremental: Bool
  private let hasLevels: Bool

  /// - Parameter places: room to look tasks up.
  init(_ job: Element, tasks: [PlannedTask], schedule: JobSchedule?, _ places: inout TaskPlaces) {
    self.job = job
    self.schedule = schedule
    self.tasks = tasks
    isOfConnectorScreen = job.holds(Term.isConnectorJob)
    isRegular = !isOfConnectorScreen && !job.holds(Term.isInitializationJob)
    isCertainlyIncremental =
      job.holds(Term.isIncremental)
      || tasks.contains { $0.kind == TaskKind.setRecentlyModifiedFlag }
    isIncremental = isCertainlyIncremental || tasks.contains(where: \.isIncremental)
    let levels = tasks.count { $0.level != nil }
    hasLevels = levels > 0
    hasMixedLevels = levels > 0 && levels < tasks.count
    dependencies = JobDependency.all(of: tasks, &places)
  }

  package var identifier: String { job[.identifier] ?? "" }

  /// How messages call it.
  var title: String { "the job '\(identifier)'" }

  /// When a task runs, as a number to compare; nothing where levels leave it open.
  package func position(_ task: Int) -> Int? {
    if hasMixedLevels { return nil }
    return hasLevels ? tasks[task].level : task
  }

  /// The tasks that run together, group by group, each in reading order.
  ///
  /// Tasks without a level run one by one; beside tasks with a level, which the product does not
  /// describe, such a task comes after the last group before it.
  package var stages: [[Int]] {
    guard hasLevels else { return tasks.indices.map { [$0] } }
    var level = Int.min
    let keys = tasks.indices.map { index -> Key in
      if let own = tasks[index].level {
        level = own
        return Key(level: own, place: -1)
      }
      return Key(level: level, place: index)
    }
    var stages: [[Int]] = []
    var last: Key?
    for index in tasks.indices.sorted(by: { (keys[$0], $0) < (keys[$1], $1) }) {
      if keys[index] == last {
        stages[stages.count - 1].append(index)
      } else {
        stages.append([index])
      }
      last = keys[index]
    }
    return stages
  }

  /// The places of the tasks of a kind, in reading order.
  package func places(of kind: Name) -> [Int] {
    tasks.indices.filter { tasks[$0].kind == kind }
  }

  private struct Key: Comparable {
    let level: Int
    let place: Int

    static func < (left: Key, right: Key) -> Bool {
      (left.level, left.place) < (right.level, right.place)
    }
  }
}

extension PlannedTask {
  /// Whether it works on what changed.
  fileprivate var isIncremental: Bool {
    kind == TaskKind.prepareSynchronization
      ? CollectionMode(filled(.synchronizationMode)) == .incremental
      : kind.map(TaskKind.flagged.contains) == true && holds(.dirty)
  }
}

/// How much a `PrepareSynchronizationTask` prepares.
enum CollectionMode: Int {
  case initial
  case complete
  case incremental

  /// - Parameter mode: the name or the number.
  init?(_ mode: Attribute?) {
    guard let mode else { return nil }
    let named = mode.withBytes { mode -> CollectionMode? in
      if mode.spells("Initial") { return .initial }
      if mode.spells("Complete") { return .complete }
      return mode.spells("Incremental") ? .incremental : nil
    }
    guard let known = named ?? mode.number.flatMap(Self.init(rawValue:)) else { return nil }
    self = known
  }
}
