package import ScaffoldCompiler

/// The jobs behind the buttons of the connector screen: one for each connector.
package enum CreateConnectorsJobs: ElementScaffolding {
  package static let signature = ScaffoldingSignature(
    "CreateConnectorsJobs", stratum: .jobs,
    summary: "Generates, for each connector, the job and tasks that its screen launches",
    example: "<CreateConnectorsJobs/>")

  /// The tasks in the order of a job's steps; those at top level are sorted by name.
  private static let steps: [Step] = [
    Step("Export", "ExportTask", TaskLabel.export),
    Step("PrepareSynchronization", "PrepareSynchronizationTask", TaskLabel.prepareSynchronization),
    Step("Synchronization", "SynchronizeTask", TaskLabel.synchronize),
    Step("Expression", "UpdateEntityPropertyExpressionsTask", TaskLabel.updateExpressions),
    Step("Correlation", "ComputeCorrelationKeysTask", TaskLabel.computeCorrelationKeys),
    Step("Policy", "ComputeRoleModelTask", TaskLabel.computeRoleModel),
    Step(
      "GenerateOrders", "GenerateProvisioningOrdersTask", TaskLabel.generateProvisioningOrders),
    Step("Fulfillment", "FulfillTask", TaskLabel.fulfill),
    Step("Classification", "UpdateClassificationTask", TaskLabel.updateClassification),
    Step("BuildRoleModel", "BuildRoleModelTask", TaskLabel.buildRoleModel),
    Step("RefreshSchema", "RefreshSchemaTask", TaskLabel.refreshSchema),
  ]

  package static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    let connectors = context.index.fact(AllConnectors.self).elements.map {
      context.facts(ofConnector: $0)
    }
    var elements: [GeneratedElement] = []
    for connector in connectors {
      guard let agent = AgentChoice.agent(of: connector.element, for: call, in: context) else {
        continue
      }
      elements.append(job(connector, agent, call))
    }
    let languages = context.index.fact(Languages.self)
    for connector in connectors {
      for step in steps.sorted(by: { $0.name.precedes($1.name) }) {
        elements.append(step.task(connector, languages, call))
      }
    }
    return elements
  }

  private static func job(
    _ connector: ConnectorFacts, _ agent: Sourced, _ call: ScaffoldingCall
  ) -> GeneratedElement {
    let identifier = connector.identifier
    var job = GeneratedElement("Job", from: Origin(.configuration, connector.element))
    job.set("Identifier", "\(identifier.value)_VirtualJob", from: identifier.origin)
    let label = connector.label(1)
    job.set("DisplayName_L1", "ZZ Connectors/\(label.value)", from: label.origin)
    job.set("Agent", agent)
    job.set("IsConnectorJob", "true", from: call.origin)
    job.set("UserStartDenied", "true", from: call.origin)
    job.children = steps.map { step in
      var child = GeneratedElement("Step", from: call.origin)
      child.set("Identifier", step.identifier(connector), from: identifier.origin)
      return child
    }
    return job
  }
}

/// One of the tasks that a connector's screen launches.
private struct Step: Sendable {
  let name: String
  let element: String
  let label: Translated

  init(_ name: String, _ element: String, _ label: Translated) {
    self.name = name
    self.element = element
    self.label = label
  }

  func identifier(_ connector: ConnectorFacts) -> String {
    "\(connector.identifier.value)_Connector\(name)"
  }

  func task(
    _ connector: ConnectorFacts, _ languages: Languages, _ call: ScaffoldingCall
  ) -> GeneratedElement {
    var task = GeneratedElement(element, from: Origin(.configuration, connector.element))
    task.set("Identifier", identifier(connector), from: connector.identifier.origin)
    for name in languages.displayNames {
      let label = connector.label(name.number)
      task.set(
        name.attribute, "\(label.value) - \(self.label.text(name.language))", from: label.origin)
    }
    task.set("Connector", connector.identifier)
    return task
  }
}
