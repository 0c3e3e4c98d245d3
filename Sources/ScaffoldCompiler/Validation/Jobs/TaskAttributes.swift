/// Attributes of a task that many rules ask for.
enum TaskAttribute: Int, CaseIterable {
  case agent
  case connection
  case connector
  case dirty
  case doNotDeleteChanges
  case identifier
  case level
  case openIdClient
  case synchronizationMode
  case type

  var name: Name {
    switch self {
    case .agent: Term.agent
    case .connection: Term.connection
    case .connector: .connector
    case .dirty: Term.dirty
    case .doNotDeleteChanges: Term.doNotDeleteChanges
    case .identifier: .identifier
    case .level: Term.level
    case .openIdClient: Term.openIdClient
    case .synchronizationMode: Term.synchronizationMode
    case .type: Term.type
    }
  }
}

/// Where those attributes of a task stand that say something. They are looked up in one go, so that no
/// rule has to go back to the tree for what is not there.
struct TaskAttributes: Sendable {
  private var places = InlineArray<10, UInt32>(repeating: none)

  private static let none = UInt32.max
  private static let known = NameMap(TaskAttribute.allCases.map { ($0.name, $0.rawValue) })

  init(of task: Element) {
    let known = Self.known
    task.visitAttributes { name, place, isEmpty in
      if !isEmpty, let attribute = known[name] { places[attribute] = UInt32(place) }
    }
  }

  /// The place among the attributes of the task's tree.
  subscript(attribute: TaskAttribute) -> Int? {
    let place = places[attribute.rawValue]
    return place == Self.none ? nil : Int(place)
  }
}
