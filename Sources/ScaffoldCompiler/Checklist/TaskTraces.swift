/// Where each kind of task leaves traces, by the vendor's guide to failing connector jobs.
enum TaskTraces {
  static func items(_ kind: String, _ tasks: JobTasks, _ index: DefinitionIndex) -> [String] {
    switch kind {
    case "ExportTask":
      let connections = tasks.values(.connection, of: [kind])
      let of = connections.isEmpty ? "" : " of \(Suggestions.list(connections))"
      return [
        "Temp/ExportOutput on the agent has the exported files\(of)",
        "Temp/ExportCookies on the agent has a cookie for each connection that tells changes",
      ]
    case "PrepareSynchronizationTask":
      return [
        "Work/Collect on the agent has the prepared files, and Work/Synchronization on the server"
          + " received them",
        "no lines were left out: files ending in .nullpk.csv and .duplicates.csv are empty or"
          + " not there",
      ]
    case "SynchronizeTask":
      let types = entityTypes(of: tasks.values(.connector, of: [kind]), index)
      let of = types.isEmpty ? "" : ", of \(Suggestions.list(types))"
      return [
        "UR_ResourceChanges had the changes, and UR_Resources has the objects\(of)",
        "the run is not blocked: a threshold that is passed waits for somebody to look",
      ]
    case "ComputeCorrelationKeysTask":
      return ["UP_ResourceCorrelationKeys has a key for each object to be matched"]
    case "ComputeRoleModelTask":
      return ["the UP_Assigned… tables have the roles, resource types and values of each person"]
    case "GenerateProvisioningOrdersTask":
      return ["Work/ProvisioningOrders on the server has a JSON file for each order"]
    case "FulfillTask":
      return [
        "the orders have moved into the subfolder Downloaded of Work/ProvisioningOrders",
        "the managed systems show the change",
      ]
    default:
      return []
    }
  }

  private static func entityTypes(of connectors: [String], _ index: DefinitionIndex) -> [String] {
    connectors.flatMap { connector in
      index.elements(Term.entityTypeMapping, where: .connector, is: connector)
        .compactMap { $0[.identifier] }
    }
  }
}
