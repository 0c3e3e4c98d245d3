/// What part of the product's configuration an object belongs to.
package enum ChangeArea: String, Sendable, CaseIterable, Comparable {
  case jobs
  case connectors
  case provisioning
  case access
  case metadata
  case workflows
  case interface
  case governance
  case other

  /// The area of an element at top level, scaffoldings that stay in place among them.
  package init(of element: String) {
    if let area = Self.names[element] {
      self = area
    } else if element.hasPrefix("Workflow") {
      self = .workflows
    } else {
      self = Self.endings.first { element.hasSuffix($0.ending) }?.area ?? .other
    }
  }

  package static func < (left: ChangeArea, right: ChangeArea) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }

  /// How a heading names it.
  package var title: String {
    switch self {
    case .jobs: "Jobs"
    case .connectors: "Connectors"
    case .provisioning: "Provisioning"
    case .access: "Access control"
    case .metadata: "Metadata"
    case .workflows: "Workflows"
    case .interface: "User interface"
    case .governance: "Reviews, reports and notifications"
    case .other: "Other"
    }
  }

  private static let names: [String: ChangeArea] = [
    "AccessControlEntityType": .access,
    "Agent": .connectors,
    "AssignedProfile": .access,
    "Binding": .metadata,
    "Category": .provisioning,
    "CleanDataBase": .jobs,
    "CompositeRole": .provisioning,
    "Connection": .connectors,
    "ConnectionTable": .connectors,
    "Connector": .connectors,
    "ContextRule": .provisioning,
    "Context": .provisioning,
    "Dimension": .metadata,
    "EntityAssociation": .metadata,
    "EntityAssociationMapping": .connectors,
    "EntityPropertyExpression": .metadata,
    "EntityType": .metadata,
    "EntityTypeMapping": .connectors,
    "HomonymEntityLink": .workflows,
    "Indicator": .interface,
    "Job": .jobs,
    "Language": .metadata,
    "MenuItem": .interface,
    "OpenIdClient": .access,
    "PasswordResetSettings": .connectors,
    "Policy": .provisioning,
    "Profile": .access,
    "ProfileContext": .access,
    "ProfileRuleContext": .access,
    "RecordSection": .provisioning,
    "ReportQuery": .governance,
    "Resource": .other,
    "ResourceType": .provisioning,
    "Risk": .provisioning,
    "RoleMapping": .provisioning,
    "SearchBar": .interface,
    "SingleRole": .provisioning,
    "Tile": .interface,
    "UnicityCheck": .workflows,
    "UnicityCheckRule": .workflows,
    "Universe": .governance,
  ]

  /// The first ending that fits counts.
  private static let endings: [(ending: String, area: ChangeArea)] = [
    ("Task", .jobs),
    ("TaskOverride", .jobs),
    ("Job", .jobs),
    ("Jobs", .jobs),
    ("Synchro", .jobs),
    ("SynchroComplete", .jobs),
    ("SynchroIncremental", .jobs),
    ("AccessControlRule", .access),
    ("AccessControlRules", .access),
    ("ControlRules", .access),
    ("AccessControl", .access),
    ("AccessControlPermission", .access),
    ("AccessControlPropertyGroup", .access),
    ("AdministratorProfile", .access),
    ("ResourceTypeMapping", .connectors),
    ("Mappings", .connectors),
    ("Aspect", .workflows),
    ("Workflows", .workflows),
    ("Setting", .metadata),
    ("Notification", .governance),
    ("NotificationTemplate", .governance),
    ("CampaignPolicy", .governance),
    ("DataFilter", .governance),
    ("OwnerFilter", .governance),
    ("ItemReviewer", .governance),
    ("Rule", .provisioning),
    ("Rules", .provisioning),
    ("EntityForm", .interface),
    ("EntitiesForm", .interface),
    ("Form", .interface),
    ("DisplayEntityAssociation", .interface),
    ("DisplayEntityType", .interface),
    ("DisplayPropertyGroup", .interface),
    ("Table", .interface),
    ("MenuItem", .interface),
    ("SearchBar", .interface),
  ]
}
