/// The walk over one tree for `CatalogCheck`.
struct CatalogWalk {
  let tree: SyntaxTree
  let tables: CatalogTables
  private let uncounted: UncountedTables
  private(set) var outcome = Outcome()
  /// What it looks up, where anybody wants to know.
  let lookUps: LookUps?

  /// What a walk found.
  struct Outcome: Sendable {
    var findings: [Diagnostic] = []
    /// What refers to a name that nothing has, with the name and its kind.
    var missing: [(name: String, kind: ReferenceKind, finding: Diagnostic)] = []
    /// Kinds of which something has lost its name.
    var nameless: Set<ReferenceKind> = []
    /// Names that would be defined but for another mistake.
    var doubtful: [String] = []

    var isEmpty: Bool {
      findings.isEmpty && missing.isEmpty && nameless.isEmpty && doubtful.isEmpty
    }
  }

  let isGenerated: Bool
  private let grammar: Grammar
  /// The number of each attribute's origin, and the origins.
  private let originNumbers: PackedNumbers
  private let origins: [Origin]
  private var replaced: ReplacedElements
  /// For each kind the attribute whose name was found last: neighbours mostly name the same.
  private var lastDefined = [Int](repeating: -1, count: ReferenceKind.defined.count)
  /// The entity type that was named last where properties ask for it: mostly they stand side by side.
  private var named: (index: Int, name: Name, type: Int?)?

  init(_ tree: SyntaxTree, _ tables: CatalogTables, noting lookUps: LookUps?) {
    self.tree = tree
    self.lookUps = lookUps
    self.tables = tables
    uncounted = UncountedTables(tables)
    isGenerated = tree.provenance != nil
    grammar = tables.grammar
    originNumbers = tree.provenance?.attributeOrigins ?? PackedNumbers()
    origins = tree.provenance?.origins ?? []
    replaced = ReplacedElements(in: tree, tables.context.expanded)
  }

  mutating func run() {
    let root = grammar.root
    var places = [Int32](repeating: 0, count: tree.nodes.count)
    var index = 0
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      let isRoot = node.parent == SyntaxTree.Node.none
      if isRoot, !isGenerated {
        places[index] = Int32(root)
        checkText(index)
        index += 1
        continue
      }
      let outer = isRoot ? root : Int(places[Int(node.parent)])
      let isTopLevel = outer == root
      if replaced.contains(node.start) {
        index = Int(node.subtreeEnd)
      } else if let place = grammar.children[outer, node.name] {
        places[index] = Int32(place)
        check(index, place)
        index += 1
      } else {
        if !isTopLevel || !tables.scaffoldings.contains(node.name) {
          report(unknown: tree.element(index), in: outer)
        }
        // What stands in it cannot be judged.
        index = Int(node.subtreeEnd)
      }
    }
  }

  mutating func add(_ finding: Diagnostic) { outcome.findings.append(finding) }

  mutating func miss(_ name: String, _ kind: ReferenceKind, _ finding: Diagnostic) {
    outcome.missing.append((name, kind, finding))
  }

  /// Remembers what kind of thing has no name, if it is the name that is missing.
  private mutating func lose(_ attribute: AttributeDefinition, of element: Element) {
    guard attribute.name == Name.identifier.text, case .string = attribute.type else { return }
    switch element.name.text {
    case "Property": outcome.nameless.insert(.entityProperty)
    case let name where name.hasSuffix("Form"): outcome.nameless.insert(.form)
    case let name where element.name.isTask || name == "CleanDataBase":
      outcome.nameless.insert(.task)
    case let name: outcome.nameless.insert(ReferenceKind(name))
    }
  }

  mutating func doubt(_ name: String) { outcome.doubtful.append(name) }

  /// - Parameter place: that of the node around it in the grammar.
  private mutating func report(unknown element: Element, in place: Int) {
    let outer = grammar.nodes[place]
    let name = element.name.text
    let parent = outer.definition.name
    let blame = tables.context.blame(element)
    for inner in element.subtree { if let name = inner[.identifier] { doubt(name) } }
    var places = grammar.places[name] ?? []
    places += tables.argumentPlaces[name] ?? []
    if tables.scaffoldings.contains(element.name) { places.append(Name.configurationFile.text) }
    if places.isEmpty {
      let known = tables.cache.known(in: "Children at \(place)") {
        let calls = place == grammar.root ? tables.context.scaffoldings.map(\.element) : []
        return outer.childNames + calls
      }
      add(.unknownElement(name, in: parent, known: known, at: blame))
    } else {
      add(.misplacedElement(name, in: parent, belongsIn: places, at: blame))
    }
  }

  // MARK: One element

  /// - Parameter node: the place of the element's node in the grammar.
  private mutating func check(_ index: Int, _ node: Int) {
    let firstRule = Int(grammar.firstRules[node])
    let name = tree.nodes[index].name
    var seen: UInt64 = 0
    for place in tree.attributeIndices(ofNode: index) {
      if isGenerated, isCopied(place) { continue }
      let name = tree.name(ofAttribute: place)
      if let rule = grammar.attributes[node, name] {
        let mark = grammar.marks[firstRule + rule]
        seen |= mark.bit
        if isRight(place, of: index, mark, firstRule + rule) { continue }
        check(place, of: index, grammar.rules[firstRule + rule])
      } else if name != .id, name != .consolidationMode {
        seen |= checkUnlisted(place, of: index, grammar.nodes[node])
      }
    }
    if name != grammar.names[node] {
      reportSpelling(of: tree.element(index), grammar.nodes[node])
    }
    if isGenerated { return }
    checkText(index)
    let required = grammar.required[node]
    if seen & required != required {
      reportMissing(seen, tree.element(index), grammar.nodes[node])
    }
    if RecommendedAttributes.concern(name) { reportRecommended(tree.element(index)) }
  }

  /// Whether a value needs no check: the scaffolding itself made it, or it comes from another element,
  /// where it is checked.
  private func isCopied(_ place: Int) -> Bool {
    let role = origins[originNumbers[place]].role
    return role == .configuration || role == .scaffolding
  }

  /// Whether a glance tells that an attribute is right, as it does with most.
  ///
  /// - Parameter rule: the place of its rule in the grammar.
  private mutating func isRight(
    _ place: Int, of index: Int, _ mark: Grammar.Mark, _ rule: Int
  ) -> Bool {
    if mark.isAlternative { return false }
    switch mark.check {
    case .nothing: return mark.bit == 0 || !tree.valueRange(ofAttribute: place).isEmpty
    case .binding: return isProperty(place, of: index, rule)
    case .definition(let kind): return isDefined(place, kind)
    default: return isRight(place, mark.check, rule)
    }
  }

  /// The same for a value that is right or wrong by itself.
  private func isRight(_ place: Int, _ check: Grammar.ValueCheck, _ rule: Int) -> Bool {
    tree.withBytes(ofAttribute: place) { value in
      if value.isEmpty { return false }
      switch check {
      case .boolean: return ValueSyntax.boolean(value) == .right
      case .integer:
        let detail = grammar.details[rule]
        return ValueSyntax.integer(value, in: detail.least...detail.greatest) == .right
      case .enumeration:
        let space = grammar.details[rule].enumeration
        return grammar.enumerated.number(of: value, space: space) != nil
      case .expression: return ExpressionSyntax.problem(in: value) == nil
      default: return false
      }
    }
  }

  /// The same for the name of a definition.
  private mutating func isDefined(_ place: Int, _ kind: UInt8) -> Bool {
    if tree.valueRange(ofAttribute: place).isEmpty { return false }
    let last = lastDefined[Int(kind)]
    if last >= 0, tree.isSpeltAlike(place, last) { return true }
    let isDefined = tree.withBytes(ofAttribute: place) { name in
      lookUps?.note(name, kind: kind)
      return uncounted.names.read { $0.contains(name, kind: kind) }
    }
    guard isDefined else { return false }
    lastDefined[Int(kind)] = place
    return true
  }

  /// The same for a property of the entity type that one attribute names.
  private mutating func isProperty(_ place: Int, of index: Int, _ rule: Int) -> Bool {
    let detail = grammar.details[rule]
    guard let name = detail.typeName else { return false }
    var outer = index
    for _ in 0..<detail.typeLevel {
      // Where there is nothing around it, the closer look finds out what that means.
      if tree.nodes[outer].parent == SyntaxTree.Node.none { return false }
      outer = Int(tree.nodes[outer].parent)
    }
    if named?.index != outer || named?.name != name {
      let place = tree.place(ofAttribute: name, ofNode: outer)
      named = (outer, name, place.flatMap { entityType($0) })
    }
    guard let type = named?.type else { return false }
    return tree.withBytes(ofAttribute: place) { path in
      guard BindingResolver.isOneName(path) else { return false }
      return uncounted.properties.read {
        lookUps?.note(property: path, of: type, $0)
        return $0.place(path, of: type) != nil
      }
    }
  }

  /// The entity type that an attribute names.
  private func entityType(_ place: Int) -> Int? {
    tree.withBytes(ofAttribute: place) { tables.resolver.type($0, lookUps) }
  }

  private mutating func checkText(_ index: Int) {
    guard tree.mayHaveText, let text = TextContent.text(in: tree, index) else { return }
    add(.unexpectedText(in: tree.element(index).name.text, at: text))
  }

  /// - Parameter seen: the bits of the attributes that are there.
  private mutating func reportMissing(_ seen: UInt64, _ element: Element, _ node: Grammar.Node) {
    let missing = node.rules.filter {
      $0.bit & ~seen != 0 && !$0.isAlternative && $0.definition.isRequired
    }
    for rule in missing { lose(rule.definition, of: element) }
    report(
      missing.map {
        .missingAttribute($0.definition, of: element.name.text, at: tables.context.blame(element))
      }, of: element)
  }

  private mutating func reportRecommended(_ element: Element) {
    report(RecommendedAttributes.findings(of: element, tables.context), of: element)
  }

  /// Reports what an element lacks.
  private mutating func report(_ missing: [Diagnostic], of element: Element) {
    if missing.isEmpty { return }
    // An adjustment says what differs, and so does everything in it.
    var current: Element? = element
    while let adjusted = current {
      if adjusted.isAdjustment { return }
      current = adjusted.parent
    }
    outcome.findings += missing
  }

  private mutating func check(
    _ place: Int, of index: Int, _ rule: Grammar.AttributeRule
  ) {
    if rule.isAlternative {
      reportSpelling(
        of: Attribute(tree: tree, index: place), tree.element(index), rule.definition)
    }
    let isEmpty = tree.valueRange(ofAttribute: place).isEmpty
    if isEmpty {
      if rule.bit != 0, !rule.definition.isLocalized {
        let attribute = Attribute(tree: tree, index: place)
        let blame = tables.context.blame(attribute, of: tree.element(index))
        lose(rule.definition, of: tree.element(index))
        add(.emptyAttribute(attribute.name.text, at: blame))
        return
      }
    }
    switch rule.check {
    case .nothing:
      break
    case .boolean, .integer, .number, .dateTime, .enumeration, .permission, .expression:
      checkValue(Attribute(tree: tree, index: place), tree.element(index), rule)
    case .definition, .package, .binding:
      if !isEmpty {
        checkReference(Attribute(tree: tree, index: place), tree.element(index), rule)
      }
    }
  }
}
