/// The walk over one tree for `CatalogCheck`.
struct CatalogWalk {
  let tree: SyntaxTree
  let tables: CatalogTables
  private(set) var outcome = Outcome()

  /// What a walk found.
  struct Outcome: Sendable {
    var findings: [Diagnostic] = []
    /// What refers to a name that nothing has, with the name and its kind.
    var missing: [(name: String, kind: ReferenceKind, finding: Diagnostic)] = []
    /// Kinds of which something has lost its name.
    var nameless: Set<ReferenceKind> = []
    /// Names that would be defined but for another mistake.
    var doubtful: [String] = []
  }

  let isGenerated: Bool
  /// Where elements begin that the expansion has replaced or moved.
  private let skipped: Set<UInt32>

  init(_ tree: SyntaxTree, _ tables: CatalogTables) {
    self.tree = tree
    self.tables = tables
    isGenerated = tree.provenance != nil
    let edits = tables.context.expanded.edits[tree.id] ?? []
    skipped = Set(edits.map { UInt32($0.range.start) })
  }

  mutating func run() {
    let grammar = tables.grammar
    var places = [Int32](repeating: 0, count: tree.nodes.count)
    var index = 0
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      let isRoot = node.parent == SyntaxTree.Node.none
      if isRoot, !isGenerated {
        places[index] = Int32(grammar.root)
        checkText(index)
        index += 1
        continue
      }
      let outer = isRoot ? grammar.root : Int(places[Int(node.parent)])
      let isTopLevel = outer == grammar.root
      if !skipped.isEmpty, skipped.contains(node.start) {
        index = Int(node.subtreeEnd)
      } else if let place = grammar.nodes[outer].children[node.name] {
        places[index] = Int32(place)
        check(index, place)
        index += 1
      } else {
        if !isTopLevel || !tables.scaffoldings.contains(node.name) {
          report(unknown: tree.element(index), in: grammar.nodes[outer])
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

  private mutating func report(unknown element: Element, in outer: Grammar.Node) {
    let name = element.name.text
    let parent = outer.definition.name
    let blame = tables.context.blame(element)
    for inner in element.subtree { if let name = inner[.identifier] { doubt(name) } }
    var places = tables.grammar.places[name] ?? []
    places += tables.argumentPlaces[name] ?? []
    if tables.scaffoldings.contains(element.name) { places.append(Name.configurationFile.text) }
    if places.isEmpty {
      var known = outer.childNames
      if outer.name == .configurationFile { known += tables.context.scaffoldings.map(\.element) }
      add(.unknownElement(name, in: parent, known: known, at: blame))
    } else {
      add(.misplacedElement(name, in: parent, belongsIn: places, at: blame))
    }
  }

  // MARK: One element

  /// - Parameter node: the place of the element's node in the grammar.
  private mutating func check(_ index: Int, _ node: Int) {
    let grammar = tables.grammar
    let record = tree.nodes[index]
    var seen: UInt64 = 0
    for place in tree.attributeIndices(ofNode: index) where !isCopied(place) {
      let name = tree.name(ofAttribute: place)
      if let rule = grammar.nodes[node].attributes[name] {
        let rule = grammar.nodes[node].rules[rule]
        seen |= rule.bit
        check(place, of: index, rule)
      } else if name != .id, name != .consolidationMode {
        seen |= checkUnlisted(place, of: index, grammar.nodes[node])
      }
    }
    if !isGenerated { checkText(index) }
    if record.name != grammar.nodes[node].name {
      reportSpelling(of: tree.element(index), grammar.nodes[node])
    }
    if !isGenerated, seen & grammar.nodes[node].required != grammar.nodes[node].required {
      reportMissing(seen, tree.element(index), grammar.nodes[node])
    }
    if !isGenerated { reportRecommended(tree.element(index)) }
  }

  /// Whether a generated value needs no check: the scaffolding itself made it, or it comes from
  /// another element, where it is checked.
  private func isCopied(_ attribute: Int) -> Bool {
    switch tree.provenance?.origin(ofAttribute: attribute).role {
    case .configuration, .scaffolding: true
    case .argument, .hand, nil: false
    }
  }

  private mutating func checkText(_ index: Int) {
    guard let text = TextContent.text(in: tree, index) else { return }
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
