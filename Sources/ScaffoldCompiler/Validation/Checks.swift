/// Every check, one name a line.
package enum Checks {
  package static let all = long + ofAgents + others

  /// Those that take longest begin first, so that no thread waits for another at the end.
  private static let long: [any Check.Type] = [
    CatalogCheck.self,
    ConnectorWithoutJob.self,
    // It makes what others need of mappings.
    KeysOfEntities.self,
    DuplicateCheck.self,
    NamesWithinElement.self,
    ColumnsOfProperties.self,
    JobChecks.self,
    CollidingSchedules.self,
    IdentifierCheck.self,
    MappingOfNavigation.self,
  ]

  /// What looks at one job after the other.
  static let ofJobs: [any JobCheck.Type] = [
    AgentOfJob.self,
    ChangesOfSynchronization.self,
    ClientOfTask.self,
    DependenciesOfJob.self,
    FlagBeforeDirty.self,
    FrequentJob.self,
    LdapCollection.self,
    LevelsOfJob.self,
    OrderOfTasks.self,
    OverrideOfTask.self,
    ReadableSchedule.self,
    TypeOfSynchronization.self,
  ]

  /// What agents and their clients need.
  package static let ofAgents: [any Check.Type] = [
    AgentSettingsCheck.self,
    ClearSecretCheck.self,
    ClientExpiryCheck.self,
    ConnectionSettingsCheck.self,
    PermissionCheck.self,
  ]

  /// Whether all that a check looks at is noted as what the check has read: it looks neither at trees one by
  /// one nor at settings of agents, and notes what it reads of each job not apart.
  static func areNotedWhole(_ check: any Check.Type) -> Bool {
    !(ofAgents + [CatalogCheck.self, JobChecks.self] + ofJobs).contains { $0 == check }
  }

  /// When jobs start.
  package static let ofSchedules: [any Check.Type] = [
    CollidingSchedules.self,
    FrequentJob.self,
    ReadableSchedule.self,
  ]

  private static let others: [any Check.Type] = [
    AttributesOfRecipient.self,
    BindingsOfControl.self,
    BuildingOfUniqueValue.self,
    EndsOfAssociation.self,
    EntityTypeOfAutomation.self,
    ExpressionsWithoutJob.self,
    ItemsOfRisk.self,
    NavigationRules.self,
    ParentOfDimension.self,
    RemovalOfOrphans.self,
    RulesWithoutJob.self,
    TaskWithoutJob.self,
  ]
}
