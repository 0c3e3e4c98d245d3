/// A job as it will run: its tasks in reading order, and what they wait for.
package final class JobPlan: Sendable {
  package let job: Element
  package let tasks: [PlannedTask]
  package let dependencies: [JobDependency]
  /// Whether some tasks have a level and some have none, so that their order is not known.
  package let hasMixedLevels: Bool
  /// When it starts by itself.
  let schedule: JobSchedule?
  private let hasLevels: Bool

  init(_ job: Element, tasks: [PlannedTask], schedule: JobSchedule?) {
    self.job = job
    self.schedule = schedule
    self.tasks = tasks
    let levels = tasks.count { $0.level != nil }
    hasLevels = levels > 0
    hasMixedLevels = levels > 0 && levels < tasks.count
    dependencies = JobDependency.all(of: tasks)
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

extension JobPlan {
  /// Whether the connector's screen launches it, a button at a time.
  var isOfConnectorScreen: Bool { job.holds(Term.isConnectorJob) }

  /// Whether it runs again and again: neither for the first load nor from a connector's screen.
  var isRegular: Bool { !isOfConnectorScreen && !job.holds(Term.isInitializationJob) }

  /// Whether it works on what changed: it says so, or its tasks do, as the documented incremental
  /// job of an agent does.
  var isIncremental: Bool {
    job.holds(Term.isIncremental)
      || tasks.contains {
        $0.kind == TaskKind.setRecentlyModifiedFlag
          || $0.kind == TaskKind.prepareSynchronization
            && CollectionMode($0[Term.synchronizationMode]) == .incremental
          || TaskKind.flagged.contains($0.kind ?? .step) && $0.holds(Term.dirty)
      }
  }
}

/// How much a `PrepareSynchronizationTask` prepares.
enum CollectionMode: String, CaseIterable {
  case initial = "Initial"
  case complete = "Complete"
  case incremental = "Incremental"

  /// - Parameter text: the name or the number.
  init?(_ text: String?) {
    guard let text else { return nil }
    if let number = Int(text), Self.allCases.indices.contains(number) {
      self = Self.allCases[number]
    } else {
      self.init(rawValue: text)
    }
  }
}
