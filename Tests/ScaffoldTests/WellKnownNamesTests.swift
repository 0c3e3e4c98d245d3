import Testing

@testable import ScaffoldCompiler

/// The names whose numbers are fixed.
@Suite struct WellKnownNamesTests {
  static let names: [(name: Name, text: String)] = [
    (.configurationFile, "ConfigurationFile"), (.identifier, "Identifier"),
    (.consolidationMode, "ConsolidationMode"), (.connector, "Connector"), (.job, "Job"),
    (.step, "Step"), (.id, "Id"), (.xmlns, "xmlns"), (.property, "Property"),
    (.connection, "Connection"), (.taskDependsOnTask, "TaskDependsOnTask"),
    (.parentTask, "ParentTask"), (.exportTask, "ExportTask"),
    (.prepareSynchronizationTask, "PrepareSynchronizationTask"),
    (.synchronizeTask, "SynchronizeTask"), (.fulfillTask, "FulfillTask"),
    (.updateClassificationTask, "UpdateClassificationTask"),
    (.updateEntityPropertyExpressionsTask, "UpdateEntityPropertyExpressionsTask"),
    (.computeCorrelationKeysTask, "ComputeCorrelationKeysTask"),
    (.computeRoleModelTask, "ComputeRoleModelTask"),
    (.generateProvisioningOrdersTask, "GenerateProvisioningOrdersTask"),
    (.setInternalUserProfilesTask, "SetInternalUserProfilesTask"),
    (.setRecentlyModifiedFlagTask, "SetRecentlyModifiedFlagTask"), (.entityType, "EntityType"),
  ]

  @Test(arguments: names) func aNumberIsThatOfItsText(name: Name, text: String) {
    #expect(name.text == text)
    #expect(Name(text) == name)
  }

  @Test func noneIsLeftOut() {
    #expect(Self.names.map(\.text) == Name.wellKnown)
  }
}
