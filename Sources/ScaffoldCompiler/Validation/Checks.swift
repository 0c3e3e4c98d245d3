/// Every check, one name a line.
package enum Checks {
  package static let all = ofAgents + ofSchedules + others

  /// What agents and their clients need.
  package static let ofAgents: [any Check.Type] = [
    AgentSettingsCheck.self,
    ClearSecretCheck.self,
    ClientExpiryCheck.self,
    ConnectionSettingsCheck.self,
    PermissionCheck.self,
  ]

  /// When jobs start.
  package static let ofSchedules: [any Check.Type] = [
    CollidingSchedules.self,
    FrequentJob.self,
    ReadableSchedule.self,
  ]

  private static let others: [any Check.Type] = [
    AgentOfJob.self,
    AttributesOfRecipient.self,
    BindingsOfControl.self,
    BuildingOfUniqueValue.self,
    CatalogCheck.self,
    ChangesOfSynchronization.self,
    ClientOfTask.self,
    ColumnsOfProperties.self,
    ConnectorWithoutJob.self,
    DependenciesOfJob.self,
    DuplicateCheck.self,
    EndsOfAssociation.self,
    EntityTypeOfAutomation.self,
    ExpressionsWithoutJob.self,
    FlagBeforeDirty.self,
    IdentifierCheck.self,
    ItemsOfRisk.self,
    KeysOfEntities.self,
    LdapCollection.self,
    LevelsOfJob.self,
    MappingOfNavigation.self,
    NamesWithinElement.self,
    NavigationRules.self,
    OrderOfTasks.self,
    OverrideOfTask.self,
    ParentOfDimension.self,
    RemovalOfOrphans.self,
    RulesWithoutJob.self,
    TaskWithoutJob.self,
    TypeOfSynchronization.self,
  ]
}
