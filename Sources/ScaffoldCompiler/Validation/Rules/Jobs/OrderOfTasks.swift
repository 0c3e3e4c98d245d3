/// Export before prepare before synchronize before expressions before correlation keys before role
/// model before orders before fulfill.
enum OrderOfTasks: JobCheck {
  private static let collecting = [
    TaskKind.export, TaskKind.prepareSynchronization, TaskKind.synchronize,
  ]
  private static let computing = [
    TaskKind.synchronize, TaskKind.updateExpressions, TaskKind.computeCorrelationKeys,
    TaskKind.computeRoleModel, TaskKind.generateProvisioningOrders, TaskKind.fulfill,
  ]

  static func findings(of plan: JobPlan, in context: ValidationContext) -> [Diagnostic] {
    if plan.hasMixedLevels || isInOrder(plan, collecting) && isInOrder(plan, computing) {
      return []
    }
    let faulty = DependencyFaults(plan).tasks
    var chains = chainsOfConnectors(plan, context)
    chains.append(computing.compactMap { first(plan.places(of: $0), plan) })
    var reported: Set<Int> = []
    return chains.flatMap { chain in
      misplaced(chain).compactMap { pair -> Diagnostic? in
        let (task, other) = (plan.tasks[pair.task.place], plan.tasks[pair.other.place])
        guard !faulty.contains(pair.task.place), reported.insert(pair.task.place).inserted else {
          return nil
        }
        return .taskOrder(
          task, other, isEarlier: pair.task.position < pair.other.position,
          isTogether: pair.task.position == pair.other.position,
          at: context.blame(task, Term.level), other: context.location(of: other.entry))
      }
    }
  }

  /// Whether every task of each kind runs before every task of the kinds behind it.
  private static func isInOrder(_ plan: JobPlan, _ kinds: [Name]) -> Bool {
    var last = Int.min
    for kind in kinds {
      var end = last
      for (place, task) in plan.tasks.enumerated() where task.kind == kind {
        guard let position = plan.position(place) else { continue }
        if position <= last { return false }
        end = max(end, position)
      }
      last = end
    }
    return true
  }

  // MARK: Chains

  /// The first task of a kind.
  private struct Link {
    let place: Int
    let position: Int
  }

  private static func first(_ places: [Int], _ plan: JobPlan) -> Link? {
    let links = places.compactMap { place in
      plan.position(place).map { Link(place: place, position: $0) }
    }
    return links.min { ($0.position, $0.place) < ($1.position, $1.place) }
  }

  /// What each connector's data goes through, in order of the first task of each.
  private static func chainsOfConnectors(
    _ plan: JobPlan, _ context: ValidationContext
  ) -> [[Link]] {
    var places: [String: [Name: [Int]]] = [:]
    var order: [String] = []
    for (place, task) in plan.tasks.enumerated() {
      guard let kind = task.kind, collecting.contains(kind),
        let connector = task.connector(context.index)?.value
      else { continue }
      if places[connector] == nil { order.append(connector) }
      places[connector, default: [:]][kind, default: []].append(place)
    }
    return order.map { connector in
      collecting.compactMap { first(places[connector]?[$0] ?? [], plan) }
    }
  }

  /// The links that must move so that all others are in order, each with one it is wrong beside.
  private static func misplaced(_ chain: [Link]) -> [(task: Link, other: Link)] {
    var best: [[Int]] = []
    for index in chain.indices {
      let before = best.filter { chain[$0.last ?? 0].position < chain[index].position }
      let longest = before.max { $0.count < $1.count } ?? []
      best.append(longest + [index])
    }
    let kept = best.max { $0.count < $1.count } ?? []
    return chain.indices.filter { !kept.contains($0) }.compactMap { index in
      let other = kept.first { other in
        other < index
          ? chain[other].position >= chain[index].position
          : chain[other].position <= chain[index].position
      }
      return other.map { (chain[index], chain[$0]) }
    }
  }
}

extension PlannedTask {
  fileprivate var kindAndTitle: String {
    "\((kind ?? entry.name).text)" + (identifier.map { " '\($0)'" } ?? "")
  }

  /// The connector that it works on: its own, or that of its connection.
  func connector(_ index: DefinitionIndex) -> Attribute? {
    filled(.connector)
      ?? filled(.connection).flatMap { index.definition(Term.connection, named: $0) }?
      .filled(.connector)
  }
}

extension Diagnostic {
  fileprivate static func taskOrder(
    _ task: PlannedTask, _ other: PlannedTask, isEarlier: Bool, isTogether: Bool, at blame: Blame,
    other place: SourceLocation
  ) -> Diagnostic {
    let relation = isTogether ? "together with" : isEarlier ? "before" : "after"
    return Diagnostic(
      .taskOrder, at: blame,
      "the \(task.kindAndTitle) runs \(relation) the \(other.kindAndTitle)",
      notes: [.init("the other task stands here", at: place)])
  }
}
