/// The catalogue as tables in which names are looked up; made when first asked for.
package final class Grammar: Sendable {
  package static let shared = Grammar()

  /// One element in one kind of place.
  struct Node: Sendable {
    let definition: ElementDefinition
    let name: Name
    /// `Parent/Element`, for a top-level or nesting element its name alone.
    let path: String
    var children = NameMap([])
    var childNames: [String] = []
    let attributes: NameMap
    let rules: [AttributeRule]
    /// The bits of the attributes that must be there.
    let required: UInt64
  }

  /// One attribute of a node. A class, because it is handed on for every attribute there is.
  final class AttributeRule: Sendable {
    let definition: AttributeDefinition
    let check: ValueCheck
    /// The bit that says that it is there; zero where nothing depends on it.
    let bit: UInt64
    /// Which entity type a property without type is of.
    let scope: BindingScope?
    /// Whether it is the unusual spelling of another attribute.
    let isAlternative: Bool

    init(_ definition: AttributeDefinition, bit: UInt64, scope: BindingScope?) {
      self.definition = definition
      self.check = ValueCheck(definition)
      self.bit = bit
      self.scope = scope
      self.isAlternative = definition.usualName != nil
    }
  }

  /// What is done with a value; small, because it is looked at for every attribute there is.
  enum ValueCheck: Sendable, Equatable {
    case nothing
    case boolean
    case integer
    case number
    case dateTime
    case enumeration
    case definition(UInt8)
    case package
    case binding
    case permission
    case expression
  }

  /// What tells of most values that they are right, without holding on to anything; see
  /// `AttributeRule`. Small, because it is handed on for every attribute there is.
  struct Mark: Sendable {
    let bit: UInt64
    let check: ValueCheck
    let isAlternative: Bool

    fileprivate init(_ rule: AttributeRule) {
      bit = rule.bit
      check = rule.check
      isAlternative = rule.isAlternative
    }
  }

  /// What some checks need to know besides.
  struct Detail: Sendable {
    /// Between which numbers an integer must be.
    let least: Int64
    let greatest: Int64
    /// The space of its names in `Grammar.enumerated`.
    let enumeration: UInt32
    /// Where a property without type finds its entity type, where one attribute tells: in which one, and
    /// how many elements further out.
    let typeName: Name?
    let typeLevel: Int

    fileprivate init(_ rule: AttributeRule, enumeration: UInt32) {
      least = rule.definition.type.range?.lowerBound ?? .min
      greatest = rule.definition.type.range?.upperBound ?? .max
      self.enumeration = enumeration
      if case .type(let level, let name)? = rule.scope, level != BindingScope.outermost {
        typeName = name
        typeLevel = level
      } else {
        typeName = nil
        typeLevel = 0
      }
    }
  }

  let nodes: [Node]
  /// For each node the places of its children's nodes, and of its attributes' rules.
  let children: NameMaps
  let attributes: NameMaps
  /// All rules, node by node, their marks and details, and where those of a node begin.
  let rules: [AttributeRule]
  let marks: [Mark]
  let details: [Detail]
  let firstRules: [Int32]
  /// The names that enumerations have for their values.
  let enumerated: ByteTable
  /// What is asked of a node for every element there is: its name, and what its attributes must be.
  let names: [Name]
  let required: [UInt64]
  /// Where elements of a name can stand, by the names of their parents.
  let places: [String: [String]]
  let root: Int

  private init() {
    var builder = GrammarBuilder()
    root = builder.build()
    nodes = builder.nodes
    places = builder.places
    children = NameMaps(nodes.map(\.children))
    attributes = NameMaps(nodes.map(\.attributes))
    names = nodes.map(\.name)
    required = nodes.map(\.required)
    rules = nodes.flatMap(\.rules)
    var spaces: [String: UInt32] = [:]
    var enumerated = ByteTable(expecting: 1024)
    marks = rules.map(Mark.init)
    details = rules.map { rule in
      guard case .enumeration(let enumeration) = rule.definition.type else {
        return Detail(rule, enumeration: 0)
      }
      if let known = spaces[enumeration.name] { return Detail(rule, enumeration: known) }
      let space = UInt32(spaces.count)
      spaces[enumeration.name] = space
      for name in enumeration.names { _ = enumerated.insert(name, space: space) }
      return Detail(rule, enumeration: space)
    }
    self.enumerated = enumerated
    var firstRules: [Int32] = []
    var count = 0
    for node in nodes {
      firstRules.append(Int32(count))
      count += node.rules.count
    }
    self.firstRules = firstRules
  }
}
