/// The names that the engine itself asks for, by the million: their numbers are known before anything
/// runs, as to ask for a constant that is made on first use costs more than to compare with it.
extension Name {
  package static var configurationFile: Name { Name(number: 0) }
  package static var identifier: Name { Name(number: 1) }
  package static var consolidationMode: Name { Name(number: 2) }
  package static var connector: Name { Name(number: 3) }
  package static var job: Name { Name(number: 4) }
  package static var step: Name { Name(number: 5) }
  package static var id: Name { Name(number: 6) }
  static var xmlns: Name { Name(number: 7) }
  package static var property: Name { Name(number: 8) }
  package static var connection: Name { Name(number: 9) }
  static var taskDependsOnTask: Name { Name(number: 10) }
  static var parentTask: Name { Name(number: 11) }
  static var exportTask: Name { Name(number: 12) }
  static var prepareSynchronizationTask: Name { Name(number: 13) }
  static var synchronizeTask: Name { Name(number: 14) }
  static var fulfillTask: Name { Name(number: 15) }
  static var updateClassificationTask: Name { Name(number: 16) }
  static var updateEntityPropertyExpressionsTask: Name { Name(number: 17) }
  static var computeCorrelationKeysTask: Name { Name(number: 18) }
  static var computeRoleModelTask: Name { Name(number: 19) }
  static var generateProvisioningOrdersTask: Name { Name(number: 20) }
  static var setInternalUserProfilesTask: Name { Name(number: 21) }
  static var setRecentlyModifiedFlagTask: Name { Name(number: 22) }
  package static var entityType: Name { Name(number: 23) }

  /// The names above by number.
  static let wellKnown = [
    "ConfigurationFile", "Identifier", "ConsolidationMode", "Connector", "Job", "Step", "Id",
    "xmlns", "Property", "Connection", "TaskDependsOnTask", "ParentTask", "ExportTask",
    "PrepareSynchronizationTask", "SynchronizeTask", "FulfillTask", "UpdateClassificationTask",
    "UpdateEntityPropertyExpressionsTask", "ComputeCorrelationKeysTask", "ComputeRoleModelTask",
    "GenerateProvisioningOrdersTask", "SetInternalUserProfilesTask", "SetRecentlyModifiedFlagTask",
    "EntityType",
  ]
}
