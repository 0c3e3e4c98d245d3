/// Makes the tables of `Grammar` from the catalogue.
struct GrammarBuilder {
  private(set) var nodes: [Grammar.Node] = []
  private(set) var places: [String: [String]] = [:]
  private var known: [ObjectIdentifier: Int] = [:]
  private var entries: [Int: [(String, Int)]] = [:]
  private var spellings: [Spellings: [Name]] = [:]

  /// Attributes that are written in many ways, most of them in many elements.
  private struct Spellings: Hashable {
    let name: String
    let isLocalized: Bool
    let family: AttributeFamily?
  }

  /// - Returns: the place of the root's node.
  mutating func build() -> Int {
    var topLevel: [(String, Int)] = []
    var ofJob: [(String, Int)] = []
    for definition in ElementCatalog.all {
      let isTask = definition.parents.contains("Job")
      let node = add(definition, below: nil, isTask: isTask)
      if definition.parents.contains("ConfigurationFile") {
        topLevel.append((definition.name, node))
        remember(definition.name, in: "ConfigurationFile")
      }
      if isTask {
        ofJob.append((definition.name, node))
        let name = definition.name + "Override"
        ofJob.append((name, addOverride(of: definition, name)))
        remember(definition.name, in: "Job")
        remember(name, in: "Job")
      }
    }
    for spelling in AlternativeSpellings.elements {
      if let usual = topLevel.first(where: { $0.0 == spelling.usual }) {
        topLevel.append((spelling.other, usual.1))
        remember(spelling.other, in: "ConfigurationFile")
      }
    }
    for (name, node) in topLevel where name == "Job" { connect(node, adding: ofJob) }
    let root = nodes.count
    nodes.append(node(ElementDefinition("ConfigurationFile"), path: "ConfigurationFile"))
    connect(root, adding: topLevel)
    return root
  }

  /// - Parameter parent: nothing for a top-level element.
  private mutating func add(
    _ definition: ElementDefinition, below parent: String?, isTask: Bool = false
  ) -> Int {
    if let index = known[ObjectIdentifier(definition)] { return index }
    let isOwn = parent == nil || definition.isRecursive && parent != definition.name
    let path = isOwn ? definition.name : "\(parent ?? "")/\(definition.name)"
    let index = nodes.count
    known[ObjectIdentifier(definition)] = index
    let more = isTask ? Self.ofEveryTask : []
    nodes.append(node(definition, path: path, adding: more))
    var children = definition.children
    // What a job makes wait may be any task.
    if isTask, !children.contains(where: { $0.name == ElementCatalog.taskDependsOnTask.name }) {
      children.append(ElementCatalog.taskDependsOnTask)
    }
    var entries: [(String, Int)] = []
    for child in children {
      entries.append((child.name, add(child, below: path)))
      remember(child.name, in: definition.name)
      for spelling in AlternativeSpellings.elements where spelling.usual == child.name {
        entries.append((spelling.other, entries[entries.count - 1].1))
        remember(spelling.other, in: definition.name)
      }
    }
    if definition.isRecursive {
      entries.append((definition.name, index))
      remember(definition.name, in: definition.name)
    }
    connect(index, adding: entries)
    return index
  }

  /// What generated tasks have whatever their kind.
  private static let ofEveryTask: [AttributeDefinition] = [
    .init("Agent", .reference(.agent)),
    .init("Connector", .reference(.connector)),
    .init("Level", .int32, default: "0"),
    .init("OpenIdClient", .reference(.openIdClient)),
  ]

  /// A task that restates another one: every attribute may be there, only its name must.
  private mutating func addOverride(of task: ElementDefinition, _ name: String) -> Int {
    let attributes = task.attributes.filter { $0.name != "Identifier" }.map {
      AttributeDefinition(
        $0.name, $0.type, default: $0.defaultValue, localized: $0.isLocalized, family: $0.family)
    }
    return add(
      ElementDefinition(
        name,
        attributes: [.init("Identifier", .reference(.task), required: true)] + attributes,
        children: task.children, parents: ["Job"]), below: nil, isTask: true)
  }

  /// Every way to write the name of an attribute.
  private mutating func names(of attribute: AttributeDefinition) -> [Name] {
    guard attribute.isLocalized || attribute.family != nil else { return [Name(attribute.name)] }
    let key = Spellings(
      name: attribute.name, isLocalized: attribute.isLocalized, family: attribute.family)
    if let known = spellings[key] { return known }
    let names = attribute.spellings.map { Name($0) }
    spellings[key] = names
    return names
  }

  private mutating func node(
    _ definition: ElementDefinition, path: String, adding more: [AttributeDefinition] = []
  ) -> Grammar.Node {
    let written = definition.attributes
    let all = written + more.filter { new in !written.contains { $0.name == new.name } }
    var entries: [(name: Name, value: Int)] = []
    var rules: [Grammar.AttributeRule] = []
    // As many as there are bits.
    let required = all.filter(\.isRequired).prefix(64).map(\.name)
    for attribute in all {
      for name in names(of: attribute) { entries.append((name, rules.count)) }
      let place = required.firstIndex(of: attribute.usualName ?? attribute.name)
      rules.append(
        Grammar.AttributeRule(
          attribute, bit: place.map { 1 << UInt64($0) } ?? 0,
          scope: BindingScope.scope(of: attribute, at: path)))
    }
    return Grammar.Node(
      definition: definition, name: Name(definition.name), path: path, attributes: NameMap(entries),
      rules: rules,
      required: required.indices.reduce(0) { $0 | 1 << UInt64($1) })
  }

  private mutating func connect(_ index: Int, adding more: [(String, Int)]) {
    let all = (entries[index] ?? []) + more
    entries[index] = all
    nodes[index].children = NameMap(all.map { (Name($0.0), $0.1) })
    nodes[index].childNames = all.map(\.0)
  }

  private mutating func remember(_ element: String, in parent: String) {
    if places[element]?.contains(parent) != true { places[element, default: []].append(parent) }
  }
}

extension Grammar.ValueCheck {
  init(_ attribute: AttributeDefinition) {
    switch attribute.type {
    case .string where Self.isExpression(attribute.name): self = .expression
    case .string, .key: self = .nothing
    case .boolean: self = .boolean
    case .byte, .int32, .int64: self = .integer
    case .float, .decimal: self = .number
    case .dateTime: self = .dateTime
    case .enumeration: self = .enumeration
    case .reference(.binding), .reference(.entityProperty), .reference(.entityPropertyMapping):
      self = .binding
    case .reference(.package): self = .package
    case .reference(.accessControlPermission): self = .permission
    case .reference(let kind):
      self = kind.place.map { .definition(UInt8($0)) } ?? .nothing
    }
  }

  /// Whether a name speaks of an expression. Byte by byte: `contains` prepares a search for each
  /// call, which is felt in the time to start.
  private static func isExpression(_ name: String) -> Bool {
    let name = name.utf8
    return name.indices.contains { name[$0...].starts(with: sign) }
  }

  private static let sign = Array("Expression".utf8)
}
