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
  /// By attribute, how many others the task has in front of it.
  private var offsets = InlineArray<10, UInt8>(repeating: none)

  /// For what is not there, or says nothing.
  private static let none = UInt8.max
  /// For what is there, behind more than can be counted.
  private static let far = none - 1
  private static let known = NameMap(TaskAttribute.allCases.map { ($0.name, $0.rawValue) })

  init(of task: Element) {
    let known = Self.known
    let first = task.firstAttributePlace
    task.visitAttributes { name, place, isEmpty in
      if !isEmpty, let attribute = known[name] {
        offsets[attribute] = UInt8(min(place - first, Int(Self.far)))
      }
    }
  }

  /// An attribute of the task that this is about.
  @inline(__always)
  func attribute(_ attribute: TaskAttribute, of task: Element) -> Attribute? {
    let offset = offsets[attribute.rawValue]
    if offset == Self.none { return nil }
    if offset == Self.far { return task.filled(attribute.name) }
    return task.attribute(at: task.firstAttributePlace + Int(offset))
  }
}
