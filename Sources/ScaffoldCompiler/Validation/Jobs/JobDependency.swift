/// A `TaskDependsOnTask` of a task, within one job.
package struct JobDependency: Sendable {
  /// The `TaskDependsOnTask`.
  package let element: Element
  /// Where what names the task that is waited for stands among the attributes of the tree.
  private let referencePlace: UInt32
  private let childPlace: UInt32
  private let parentPlace: PackedPlace

  private init(of child: Int, _ element: Element, on reference: Attribute, at parent: Int?) {
    self.element = element
    referencePlace = UInt32(reference.index)
    childPlace = UInt32(child)
    parentPlace = PackedPlace(parent)
  }

  /// The place of the task that waits.
  package var child: Int { Int(childPlace) }

  /// The place of the task that is waited for; nothing where it is not in the job.
  package var parent: Int? { parentPlace.place }

  /// What names the task that is waited for.
  var reference: Attribute { element.attribute(at: Int(referencePlace)) }

  package var parentIdentifier: String { reference.value }

  /// - Parameter places: room to look tasks up.
  static func all(of tasks: [PlannedTask], _ places: inout TaskPlaces) -> [JobDependency] {
    var found: [JobDependency] = []
    for (child, task) in tasks.enumerated() {
      for element in task.children(Term.taskDependsOnTask) {
        guard let reference = element.filled(Term.parentTask) else { continue }
        if found.isEmpty {
          places.fill(tasks)
          // Most tasks of most jobs wait for one other.
          found.reserveCapacity(tasks.count)
        }
        found.append(
          JobDependency(
            of: child, element, on: reference, at: places.place(of: reference, in: tasks)))
      }
    }
    return found
  }
}

/// What is wrong with the dependencies of one job.
struct DependencyFaults {
  /// Tasks that wait for each other, each list in the order of waiting.
  private(set) var cycles: [[JobDependency]] = []
  /// Dependencies on a task that does not run earlier.
  private(set) var late: [JobDependency] = []

  init(_ plan: JobPlan) {
    if Self.areAllForward(plan) { return }
    let knotted = Self.knotted(plan)
    cycles = Self.cycles(among: knotted, plan)
    late = plan.dependencies.filter { dependency in
      guard let parent = dependency.parent,
        !knotted.contains(parent) || !knotted.contains(dependency.child),
        let before = plan.position(parent), let after = plan.position(dependency.child)
      else { return false }
      return before >= after
    }
  }

  /// Whether each task waits only for what runs earlier, so that nothing is wrong.
  private static func areAllForward(_ plan: JobPlan) -> Bool {
    plan.dependencies.allSatisfy { dependency in
      guard let parent = dependency.parent else { return true }
      guard let before = plan.position(parent), let after = plan.position(dependency.child) else {
        return false
      }
      return before < after
    }
  }

  /// The tasks that one of the faults is about.
  var tasks: Set<Int> {
    Set((cycles.flatMap { $0 } + late).flatMap { [$0.child] + ($0.parent.map { [$0] } ?? []) })
  }

  /// The tasks that are left when whoever waits for nothing, or is waited for by nobody, is taken
  /// away again and again: those on cycles, and between two of them.
  private static func knotted(_ plan: JobPlan) -> Set<Int> {
    let edges = plan.dependencies.compactMap { dependency in
      dependency.parent.map { (child: dependency.child, parent: $0) }
    }
    var left = Set(plan.tasks.indices)
    for direction in [false, true] {
      var followers: [Int: [Int]] = [:]
      var waiting: [Int: Int] = [:]
      for edge in edges where left.contains(edge.child) && left.contains(edge.parent) {
        let (from, to) = direction ? (edge.child, edge.parent) : (edge.parent, edge.child)
        followers[from, default: []].append(to)
        waiting[to, default: 0] += 1
      }
      var free = left.filter { waiting[$0] == nil }.sorted()
      while let task = free.popLast() {
        left.remove(task)
        for follower in followers[task] ?? [] {
          waiting[follower, default: 0] -= 1
          if waiting[follower] == 0 { free.append(follower) }
        }
      }
    }
    return left
  }

  /// One cycle for each group of tasks, found by going from each to the first that it waits for.
  private static func cycles(among knotted: Set<Int>, _ plan: JobPlan) -> [[JobDependency]] {
    var next: [Int: JobDependency] = [:]
    for dependency in plan.dependencies {
      guard let parent = dependency.parent, knotted.contains(parent),
        knotted.contains(dependency.child), next[dependency.child] == nil
      else { continue }
      next[dependency.child] = dependency
    }
    var cycles: [[JobDependency]] = []
    var walkOf: [Int: Int] = [:]
    for start in knotted.sorted() where walkOf[start] == nil {
      var walk: [JobDependency] = []
      var task = start
      while walkOf[task] == nil, let dependency = next[task] {
        walkOf[task] = start
        walk.append(dependency)
        task = dependency.parent ?? task
      }
      guard walkOf[task] == start, let first = walk.firstIndex(where: { $0.child == task }) else {
        continue
      }
      cycles.append(Array(walk[first...]))
    }
    return cycles
  }
}
