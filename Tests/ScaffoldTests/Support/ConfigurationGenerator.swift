import ScaffoldCompiler

/// Makes random configurations that have nothing to complain about.
struct ConfigurationGenerator {
  private var random: SeededGenerator
  /// The elements in the order in which they were made, each at some depth of white space.
  private var elements: [String] = []
  private var agents: [String] = []
  private var connectors: [Connector] = []
  private var entityTypes: [String] = []
  private var jobCount = 0

  private struct Connector {
    let identifier: String
    let agent: String
    let entityTypes: [String]
    let isDeactivated: Bool
  }

  /// The files of a configuration, by path.
  static func files(seed: UInt64) -> [String: [UInt8]] {
    var generator = ConfigurationGenerator(random: SeededGenerator(seed: seed))
    generator.addBasics()
    generator.addConnectors()
    generator.addResourceTypes()
    generator.addCalls()
    return generator.spread()
  }

  private init(random: SeededGenerator) {
    self.random = random
  }

  // MARK: What the jobs are about

  private mutating func addBasics() {
    let languages = random.pick([
      [], ["en-US", "fr-FR"], ["fr-FR", "en-GB"], ["de-DE", "fr", "en"],
    ])
    for (number, code) in languages.enumerated() {
      elements.append("<Language Code='\(code)' IndicatorNumber='\(number + 1)'/>")
    }
    agents = random.pick([["Local"], ["North"], ["North", "South"]])
    for agent in agents where agent != "Local" || random.oneIn(2) {
      elements.append("<Agent Identifier='\(agent)' DisplayName_L1='\(agent) &amp; co'/>")
    }
    for client in ["Job", "Night"] { elements.append("<OpenIdClient Identifier='\(client)'/>") }
    for task in ["Clean", "Sweep"] {
      elements.append("<InvokeExpressionTask Identifier='\(task)'/>")
    }
    entityTypes = ["People_User", "people_guest", "Étage"]
  }

  private mutating func addConnectors() {
    let names = ["Directory", "AD", "Access", "azure", "Badges", "_x", "Mail.2", "Öl"]
    for name in names.prefix(random.number(1...names.count)) {
      let agent = random.pick(agents)
      let isDeactivated = name != "Directory" && random.oneIn(6)
      var attributes =
        agents.count > 1 || random.oneIn(2) || agents == ["Local"] ? " Agent='\(agent)'" : ""
      for number in 1...3 where random.oneIn(2) {
        attributes += " DisplayName_L\(number)='\(name) \(number) &lt;é&gt;'"
      }
      for rule in ["CompleteJob", "IncrementalJob"] where random.oneIn(3) {
        let values = [
          "Used", "NotUsed", "OnlySynchronization", "OnlyProvisioning", "0", "1", "2", "3",
        ]
        attributes += " \(rule)='\(random.pick(values))'"
      }
      if isDeactivated { attributes += " IsDeactivated='true'" }
      elements.append("<Connector Identifier='\(name)'\(attributes)/>")
      let types = (0..<random.number(0...3)).map { "\(name)_Type\($0)".filter { $0 != "." } }
      for type in types {
        elements.append("<EntityTypeMapping Identifier='\(type)' Connector='\(name)'/>")
      }
      entityTypes += types
      connectors.append(
        Connector(
          identifier: name, agent: agent, entityTypes: types, isDeactivated: isDeactivated))
      addConnections(of: name)
    }
  }

  private mutating func addConnections(of connector: String) {
    for number in 0..<random.number(0...3) {
      let package = random.pick(ConnectionPackage.all)
      let off =
        random.oneIn(5) ? " DeactivationExportFulfill='\(random.pick(["Export", "1"]))'" : ""
      elements.append(
        "<Connection Identifier='\(connector)\(9 - number)' Connector='\(connector)' Package='\(package.identifier)'\(off)/>"
      )
    }
  }

  private mutating func addResourceTypes() {
    for type in entityTypes { elements.append("<EntityType Identifier='\(type)'/>") }
    for (number, target) in connectors.flatMap(\.entityTypes).enumerated() {
      let other = random.pick(entityTypes)
      elements.append(
        random.oneIn(2)
          ? "<EntityAssociation Identifier='A\(number)' Property1='\(target):link' Property2='\(other):links'/>"
          : "<EntityAssociation Identifier='A\(number)' Property1='\(other):links' Property2='\(target):link'/>"
      )
      for suffix in ["Main", "admin"].prefix(random.number(0...2)) {
        let name = "\(target)_\(suffix)"
        let rules = (0..<random.number(0...2)).map { _ in
          let prefix = random.oneIn(2) ? "\(random.pick(entityTypes)):" : ""
          return
            "<QueryRule Property='\(random.pick(["link", "none"]))' TargetBinding='\(prefix)id'/>"
        }
        elements.append(
          "<ResourceType Identifier='\(name)' SourceEntityType='\(random.pick(entityTypes))' TargetEntityType='\(target)'>\(rules.joined())</ResourceType>"
        )
        if random.oneIn(4) {
          elements.append("<ResourceClassificationRule ResourceType='\(name)'/>")
        }
        if random.oneIn(4) { elements.append("<ProfileRuleContext ResourceType='\(name)'/>") }
      }
    }
  }

  // MARK: Calls

  private mutating func addCalls() {
    for connector in connectors where !connector.isDeactivated && !connector.entityTypes.isEmpty {
      for mode in ["Incremental", "Complete"] where random.oneIn(2) {
        let without = random.pick(["", "", "<NoProvisioning/>", "<NoSynchronization/>"])
        addCall(
          "CreateConnectorSynchro\(mode)", " Connector='\(connector.identifier)'",
          arguments() + without
            + steps(link: without != "<NoSynchronization/>" ? "Synchronize" : nil))
      }
    }
    for agent in agents {
      let own = connectors.filter {
        $0.agent == agent && !$0.isDeactivated && !$0.entityTypes.isEmpty
      }
      for mode in ["Incremental", "Complete"] where random.oneIn(2) {
        let alone = random.oneIn(4)
        let inserted = own.isEmpty || alone ? "" : steps(link: nil)
        addCall(
          "CreateAgentSynchro\(mode)", " Agent='\(agent)'",
          arguments() + inserted + (alone ? "<DoNotCreateJob/>" : ""))
      }
      if random.oneIn(2) { addInitialization(agent) }
    }
    if random.oneIn(2) { elements.append("<CreateConnectorsJobs/>") }
    if random.oneIn(3) { elements.append("<CleanDatabaseJob/>") }
    if random.oneIn(3) { elements.append("<CreateAccessCertificationJob/>") }
  }

  private mutating func addInitialization(_ agent: String) {
    let unused = ["NotUsed", "NoConnectorSynchronization", "NoConnectorProvisioning"].map {
      argument in
      random.oneIn(2)
        ? "<\(argument) ConnectorIdentifier='\(random.pick(connectors).identifier)'/>" : ""
    }
    let principal =
      "<PrincipalDataConnector ConnectorIdentifier='\(random.pick(connectors).identifier)'/>"
    addCall(
      "CreateInitializationJob", " Agent='\(agent)'",
      "<OpenIdIdentifier Identifier='Job'/>" + unused.joined() + (random.oneIn(3) ? principal : "")
        + (random.oneIn(3) ? "<Configuration Path='../Conf'/>" : "")
        + (random.oneIn(2)
          ? "<AddTask Task='Sweep' TaskToCompareWith='ResetValidFrom' After='1'/>" : ""))
  }

  private mutating func arguments() -> String {
    (random.oneIn(2) ? "<OpenIdIdentifier Identifier='\(random.pick(["Job", "Night"]))'/>" : "")
      + (random.oneIn(3) ? "<CronTabExpression CronTab='0 1 * * *' CronTimeZone='UTC'/>" : "")
  }

  /// Steps around a task that every job with entity types has.
  private mutating func steps(link: String?) -> String {
    let side = { (random: inout SeededGenerator) in random.pick(["Before", "After"]) }
    let anchor = "TaskToCompareWith='UpdateEntityPropertyExpressions'"
    var steps = ""
    if random.oneIn(2) { steps += "<AddTask Task='Clean' \(anchor) \(side(&random))='true'/>" }
    if random.oneIn(3) {
      steps += "<AddTask Task='Sweep' \(anchor) \(side(&random))='1' Occurence='1'/>"
    }
    if let link, random.oneIn(3) {
      steps += "<LinkDependTask Task='UpdateEntityPropertyExpressions' DependOn='\(link)'/>"
    }
    return steps
  }

  /// Adds a call, and now and then a hand that adjusts its job.
  private mutating func addCall(_ name: String, _ attributes: String, _ arguments: String) {
    jobCount += 1
    let job = "Job\(jobCount)"
    elements.append("<\(name) JobIdentifier='\(job)'\(attributes)>\(arguments)</\(name)>")
    guard !arguments.contains("DoNotCreateJob"), random.oneIn(4) else { return }
    elements.append("<Job Identifier='\(job)' ConsolidationMode='Merge' LogLevel='Debug'/>")
    if name.hasSuffix("Complete"), random.oneIn(2) {
      elements.append(
        "<MaintainIndexesTask Identifier='\(job)_MaintainIndexes' ConsolidationMode='Delete'/>")
    }
  }

  // MARK: Files

  /// Puts the elements, shuffled, into a few files.
  private mutating func spread() -> [String: [UInt8]] {
    elements.shuffle(using: &random)
    let paths = ["Conf.xml", "A/a.xml", "A/B.XML", "é/z.xml"].prefix(random.number(1...4))
    var contents: [String: String] = [:]
    for element in elements {
      let indentation = random.pick(["\n  ", "\n    ", "\n\t", "\r\n  ", "", "<!-- c -->"])
      contents[random.pick(Array(paths)), default: ""] += indentation + element
    }
    return contents.mapValues { Array(TestExpansion.file($0).utf8) }
  }
}
