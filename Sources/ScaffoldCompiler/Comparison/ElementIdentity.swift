/// What tells an element from its siblings, and where the order of siblings means something.
enum ElementIdentity {
  /// What identifies elements without an `Identifier` of their own; nothing where there is at most
  /// one of them.
  private static let keys: [Name: [Name]] = [
    Name("AddTask"): [Name("Task")],
    Name("Configuration"): [],
    Name("CronTabExpression"): [],
    Name("DoNotCreateJob"): [],
    Name("Entry"): [Name("Permission")],
    Name("FormatPropertiesInResource"): [],
    Name("FulfillInternalWorkflowsPath"): [Name("ConnectorIdentifier")],
    Name("Language"): [Name("Code")],
    Name("LinkDependTask"): [Name("Task"), Name("DependOn")],
    Name("NoConnectorProvisioning"): [Name("ConnectorIdentifier")],
    Name("NoConnectorSynchronization"): [Name("ConnectorIdentifier")],
    Name("NoProvisioning"): [],
    Name("NoSynchronization"): [],
    Name("NotUsed"): [Name("ConnectorIdentifier")],
    Name("OpenIdIdentifier"): [],
    Name("PrincipalDataConnector"): [],
    .taskDependsOnTask: [.parentTask],
    Name("TaskResourceType"): [Name("ResourceType")],
  ]

  private static let task = Name("Task")
  private static let taskEntityType = Name("TaskEntityType")

  /// What the element is called among its siblings of the same name; nothing where only its content
  /// can say.
  static func value(of element: Element) -> String? {
    if let key = keys[element.name] {
      if key.isEmpty { return "" }
      let values = key.compactMap { element[$0] }
      return values.isEmpty ? nil : values.joined(separator: "\u{1F}")
    }
    if let identifier = element[.identifier] { return identifier }
    // The dialect has two spellings for what a step runs and what a task works on.
    if element.name == .step { return element[task] }
    if element.name == taskEntityType { return element[.entityType] }
    return element.name == .property ? element[.property] : nil
  }

  /// Whether another value of the key is another thing, rather than the same thing renamed.
  static func isReference(_ element: Element) -> Bool {
    keys[element.name] != nil || element.name == .step || element.name == taskEntityType
  }

  /// Whether the place of a child among its siblings means something.
  static func isOrdered(_ child: Element) -> Bool {
    guard let parent = child.parent else { return false }
    switch parent.name {
    case .job: return child.attribute(.level) == nil
    case Self.workflow: return child.name == Self.activity
    case Self.indicator: return child.name == Self.item
    // Each sees what the one before has done to the job.
    default: return child.name == Self.addTask
    }
  }

  private static let workflow = Name("Workflow")
  private static let activity = Name("Activity")
  private static let indicator = Name("Indicator")
  private static let item = Name("Item")
  private static let addTask = Name("AddTask")
}

extension Name {
  static let level = Name("Level")
  private static let namespaceDeclaration = Name("xmlns")

  /// Whether an attribute of this name says something about the element, rather than about the file.
  var isContent: Bool {
    self != .namespaceDeclaration && !text.hasPrefix("xmlns:")
  }
}
