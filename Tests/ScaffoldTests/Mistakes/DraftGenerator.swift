import ScaffoldCompiler

/// Makes random configurations of nearly every kind of element, in which nothing is wrong.
struct DraftGenerator {
  var random: SeededGenerator
  var elements: [DraftElement] = []
  var agents: [String] = []
  var systems: [System] = []
  var clients: [String] = []
  /// The minute of the day of the next scheduled job; no two start together.
  private var minute = 0

  /// A connected system.
  struct System {
    let name: String
    let agent: String
    let package: ConnectionPackage
    /// The entity type of accounts, and that of the groups they are in.
    let account: String
    let group: String

    var connection: String { "\(name)Export" }
    /// The values of `Type` and `SynchronizationMode` that its tasks have.
    var type: String { package.synchronization?.rawValue ?? "" }
    func mode(incremental: Bool) -> String {
      incremental && !package.collectsCompletely ? "Incremental" : "Complete"
    }
    var resourceType: String { "\(name)_Account" }
  }

  static func draft(seed: UInt64) -> Draft {
    var generator = DraftGenerator(random: SeededGenerator(seed: seed))
    generator.addModel()
    generator.addSystems()
    generator.addRoles()
    generator.addAccess()
    generator.addJobs()
    generator.addWorkflows()
    generator.addScreens()
    generator.addRest()
    return generator.spread()
  }

  private init(random: SeededGenerator) {
    self.random = random
  }

  // MARK: What the parts of the generator share

  mutating func add(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
    _ children: [DraftElement] = []
  ) {
    elements.append(DraftElement(name, attributes, children))
  }

  /// Something, half of the time.
  mutating func maybe(_ value: String) -> String { random.oneIn(2) ? value : "" }

  mutating func maybe(_ element: DraftElement) -> [DraftElement] {
    random.oneIn(2) ? [element] : []
  }

  mutating func boolean() -> String { random.pick(["true", "false", "1", "0"]) }

  mutating func number(_ range: ClosedRange<Int>) -> String { String(random.number(range)) }

  mutating func label(_ text: String) -> String {
    text + random.pick(["", " & co", " <é>", " \"x\""])
  }

  /// A schedule that no other job has.
  mutating func schedule() -> String {
    minute += random.number(1...40)
    return "\(minute % 60) \(minute / 60 % 24) * * *"
  }

  // MARK: Files

  /// Puts the elements into a few files. Definitions and uses come in any order.
  private mutating func spread() -> Draft {
    elements.shuffle(using: &random)
    let paths = Array(
      ["AD/AD Jobs.xml", "Conf.xml", "é/z.xml"].prefix(random.number(1...3)))
    var draft = Draft(paths: paths, files: Array(repeating: [], count: paths.count))
    for element in elements {
      draft.files[random.number(0...(paths.count - 1))].append(element)
    }
    return draft
  }
}
