/// One permission that an agent needs for its work.
package struct PermissionNeed: Hashable, Sendable {
  package enum Purpose: Int, Hashable, Sendable, Comparable {
    case seeTasks
    case progress
    case synchronization
    case provisioning

    package static func < (left: Purpose, right: Purpose) -> Bool {
      left.rawValue < right.rawValue
    }

    /// What the permission is for, as reports say it.
    package var title: String {
      switch self {
      case .seeTasks: "see the tasks"
      case .progress: "report progress"
      case .synchronization: "synchronize"
      case .provisioning: "provision"
      }
    }
  }

  package let purpose: Purpose
  package let path: String
  /// The entity type of the rule that must grant it; nothing where the documentation names none.
  package let entityType: String?
  /// The entity type of a rule that we write to grant it.
  package let usualEntityType: String

  private init(_ purpose: Purpose, _ path: String, usually entityType: String) {
    self.purpose = purpose
    self.path = path
    self.entityType = nil
    self.usualEntityType = entityType
  }

  private init(_ purpose: Purpose, _ path: String, on entityType: String) {
    self.purpose = purpose
    self.path = path
    self.entityType = entityType
    self.usualEntityType = entityType
  }

  /// The scaffolding that grants it; none is documented to grant the last one.
  package var scaffolding: String? {
    switch purpose {
    case .seeTasks: "JobViewAccessControlRules"
    case .progress where path == "/Jobs/TaskInstance/Update": nil
    case .progress: "JobViewAccessControlRules"
    case .synchronization: "SynchronizationAccessControlRules"
    case .provisioning: "ProvisioningAccessControlRules"
    }
  }

  /// `/Connectors/ProvisioningSession on Resource`.
  package var title: String { entityType.map { "\(path) on \($0)" } ?? path }

  /// What every agent-side task needs.
  package static let ofEveryTask = [
    PermissionNeed(.seeTasks, "/Jobs/Task/Query", usually: "Task"),
    PermissionNeed(.progress, "/Jobs/JobInstance/Query", usually: "JobInstance"),
    PermissionNeed(.progress, "/Jobs/JobInstance/Update", usually: "JobInstance"),
    PermissionNeed(.progress, "/Jobs/TaskInstance/Query", usually: "TaskInstance"),
    PermissionNeed(.progress, "/Jobs/TaskInstance/Update", usually: "TaskInstance"),
  ]

  private static let ofSynchronization = [
    PermissionNeed(.synchronization, "/Connectors/Connector/Query", usually: "Connector"),
    PermissionNeed(.synchronization, "/Connectors/SynchronizeSession", usually: "Resource"),
  ]

  private static let ofProvisioning = [
    "Connector", "EntityTypeMapping", "EntityType", "ResourceType", "Resource",
  ].map { PermissionNeed(.provisioning, "/Connectors/ProvisioningSession", on: $0) }

  /// What a task of this kind needs beyond that. The documentation lists nothing for other kinds.
  package static func ofTask(_ kind: String) -> [PermissionNeed] {
    switch kind {
    case "PrepareSynchronizationTask", "SynchronizeTask": ofSynchronization
    case "FulfillTask": ofProvisioning
    default: []
    }
  }

  /// What people need to launch a job.
  package static let launchPath = "/Jobs/RunJob/Launch"
}
