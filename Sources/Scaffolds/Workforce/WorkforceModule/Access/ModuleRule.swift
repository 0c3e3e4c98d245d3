import ScaffoldCompiler

/// One access rule of the module.
struct ModuleRule: Sendable {
  enum Access: Sendable {
    case executing(String)
    /// Only opens the data for reading in the context of a permission.
    case opening(String)
    /// Opens a group of properties.
    case seeing(String, String)
  }

  enum Filter: Sendable {
    /// What is about the current user.
    case `self`(String)
    case value(String, String)
    /// What is within somebody's area of responsibility.
    case area(String, dimension: String)
  }

  let identifier: String
  let label: String
  let entityType: String
  var profile: String
  /// The permission in whose context the other entity types are opened.
  let around: String?
  var filters: [Filter]
  let entries: [Access]

  init(
    _ identifier: String, label: String? = nil, on entityType: String,
    for profile: String = "Administrator", around: String? = nil, only filter: Filter? = nil,
    _ entries: [Access]
  ) {
    self.identifier = identifier
    self.label = label ?? identifier
    self.entityType = entityType
    self.profile = profile
    self.around = around
    filters = filter.map { [$0] } ?? []
    self.entries = entries
  }

  /// - Parameter prefix: what stands before the Identifier.
  func element(prefix: String, from origin: Origin) -> GeneratedElement {
    GeneratedElement(
      "AccessControlRule",
      [
        "Identifier": prefix + identifier, "DisplayName_L1": label, "EntityType": entityType,
        "Profile": profile,
      ], from: origin,
      children: entries.map { $0.element(from: origin) }
        + filters.map { $0.element(from: origin) })
  }

  /// The rules that open the entity types around the rule's own.
  func rulesAround(_ entityTypes: [String]) -> [ModuleRule] {
    guard let around else { return [] }
    return entityTypes.filter { $0 != subject }.map { other in
      ModuleRule(
        "\(identifier)_\(other)", label: "\(label) - \(other)", on: other, for: profile,
        [.opening(around)])
    }
  }

  /// The entity type that people work on, where the rule is on that of its workflows.
  private var subject: String {
    entityType.hasPrefix("Workflow_") ? String(entityType.dropFirst("Workflow_".count)) : entityType
  }
}

extension ModuleRule.Access {
  var permission: String {
    switch self {
    case .executing(let permission), .opening(let permission), .seeing(let permission, _):
      permission
    }
  }

  fileprivate func element(from origin: Origin) -> GeneratedElement {
    switch self {
    case .executing(let permission):
      GeneratedElement(
        "Entry", ["CanExecute": "true", "Permission": permission], from: origin)
    case .opening(let permission):
      GeneratedElement("Entry", ["Permission": permission], from: origin)
    case .seeing(let permission, let group):
      GeneratedElement(
        "Entry", ["Permission": permission, "PropertyGroup": group], from: origin)
    }
  }
}

extension ModuleRule.Filter {
  fileprivate func element(from origin: Origin) -> GeneratedElement {
    switch self {
    case .self(let binding):
      GeneratedElement(
        "Filter", ["Binding": binding, "CurrentUser": "true", "Operator": "Equals"], from: origin)
    case .value(let binding, let value):
      GeneratedElement(
        "Filter", ["Binding": binding, "Operator": "Equals", "Value": value], from: origin)
    case .area(let binding, let dimension):
      GeneratedElement(
        "Filter", ["Binding": binding, "Dimension": dimension, "Operator": "Equals"],
        from: origin)
    }
  }
}
