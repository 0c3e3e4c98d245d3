import ScaffoldCompiler
import Scaffolds

/// Puts one mistake of a kind at random into a configuration in which nothing is wrong.
struct MistakeMaker {
  var draft: Draft
  var random: SeededGenerator
  let catalog = DraftCatalog.shared

  /// What a mistake changed: where it is to be found, and by which rules.
  typealias Change = (place: DraftPlace, rules: Set<String>)

  /// - Returns: nothing where the configuration has no place for such a mistake.
  static func mistake(_ kind: MistakeKind, seed: UInt64) -> Mistake? {
    var maker = MistakeMaker(
      draft: DraftGenerator.draft(seed: seed), random: SeededGenerator(seed: ~seed))
    if let broken = maker.breakText(kind) { return broken }
    guard let change = maker.change(kind) else { return nil }
    var mistake = Mistake(
      kind: kind, content: maker.draft.content, path: maker.draft.paths[change.place.file],
      line: maker.draft.line(change.place), rules: change.rules)
    // Of two tasks in the wrong order, either may be the one that is out of place.
    if kind == .swappedTasks {
      var other = change.place
      other.path[1] -= 1
      mistake.otherLine = maker.draft.line(other)
    }
    return mistake
  }

  private mutating func change(_ kind: MistakeKind) -> Change? {
    changeNames(kind) ?? changeValues(kind) ?? changeReferences(kind) ?? changeCalls(kind)
      ?? changeJobs(kind) ?? changeElements(kind)
  }

  // MARK: Choosing

  /// An element that fits, with what was found out about it.
  mutating func choose<Fact>(
    _ fact: (DraftMember) -> Fact?
  ) -> (member: DraftMember, fact: Fact)? {
    let found = draft.places.compactMap { place -> (member: DraftMember, fact: Fact)? in
      let names = draft.names(place)
      let member = DraftMember(
        place: place, names: names, element: draft[place], definition: catalog.definition(names))
      return fact(member).map { (member, $0) }
    }
    return found.isEmpty ? nil : random.pick(found)
  }

  /// An element of a kind.
  mutating func choose(_ path: String, where condition: (DraftElement) -> Bool = { _ in true })
    -> DraftPlace?
  {
    choose { $0.path == path && condition($0.element) ? true : nil }?.member.place
  }

  /// An attribute of an element of the catalogue that fits.
  mutating func chooseAttribute(
    _ condition: (DraftMember, String, AttributeDefinition) -> Bool
  ) -> (place: DraftPlace, name: String, definition: AttributeDefinition)? {
    let catalog = catalog
    let all = choose { member -> [(String, AttributeDefinition)]? in
      guard let definition = member.definition, !member.isAdjustment else { return nil }
      let fitting = member.element.attributes.compactMap { attribute in
        catalog.attribute(attribute.name, of: definition, in: member.names).flatMap {
          condition(member, attribute.name, $0) ? (attribute.name, $0) : nil
        }
      }
      return fitting.isEmpty ? nil : fitting
    }
    guard let all else { return nil }
    let (name, definition) = random.pick(all.fact)
    return (all.member.place, name, definition)
  }

  // MARK: Slips

  /// The word with one slip in it that makes it none of these.
  mutating func misspell(_ word: String, unlike known: Set<String>) -> String? {
    let letters = Array(word)
    let places = letters.indices.filter { letters[$0].isLetter || letters[$0].isNumber }
    guard places.count > 2 else { return nil }
    for _ in 0..<20 {
      var slip = letters
      let place = random.pick(Array(places.dropFirst()))
      switch random.number(1...4) {
      case 1: slip.remove(at: place)
      case 2: slip.insert(slip[place], at: place)
      case 3: slip.swapAt(place, place - 1)
      default: slip[place] = slip[place] == "x" ? "y" : "x"
      }
      let text = String(slip)
      let isSame = known.union([word]).contains { $0.lowercased() == text.lowercased() }
      if !isSame { return text }
    }
    return nil
  }

  /// The word with the case of one letter changed.
  mutating func recase(_ word: String) -> String? {
    var letters = Array(word)
    let places = letters.indices.filter { letters[$0].isASCII && letters[$0].isLetter }
    guard !places.isEmpty else { return nil }
    let place = random.pick(places)
    let letter = String(letters[place])
    letters[place] = Character(
      letter == letter.lowercased() ? letter.uppercased() : letter.lowercased())
    return String(letters)
  }
}

/// An element of a draft and what the catalogue says of it.
struct DraftMember {
  let place: DraftPlace
  /// Its name and those of the elements around it, the outermost first.
  let names: [String]
  let element: DraftElement
  /// Nothing for scaffoldings and their arguments.
  let definition: ElementDefinition?

  var path: String { names.joined(separator: "/") }
  var isAdjustment: Bool { element["ConsolidationMode"] != nil }
  var isTopLevel: Bool { names.count == 1 }
}

/// The catalogue, as a test that makes mistakes looks things up in it.
struct DraftCatalog {
  static let shared = DraftCatalog()

  private let topLevel: [String: ElementDefinition]
  /// Every name of an element, scaffolding or argument.
  let names: Set<String>
  let scaffoldings: [String: ScaffoldingSignature]

  init() {
    topLevel = Dictionary(uniqueKeysWithValues: ElementCatalog.all.map { ($0.name, $0) })
    let signatures = ScaffoldRegistry.all.map { $0.signature }
    scaffoldings = Dictionary(uniqueKeysWithValues: signatures.map { ($0.element, $0) })
    var names = Set(topLevel.keys)
    func add(_ definition: ElementDefinition) {
      guard names.insert("\(definition.name)").inserted || definition.children.isEmpty == false
      else { return }
      for child in definition.children where child !== definition { add(child) }
    }
    ElementCatalog.all.forEach(add)
    for signature in signatures {
      names.insert(signature.element)
      names.formUnion(signature.arguments.map(\.element))
    }
    self.names = names
  }

  /// The definition of an element by its name and those around it.
  func definition(_ names: [String]) -> ElementDefinition? {
    guard let first = names.first, var current = topLevel[first] else { return nil }
    for name in names.dropFirst() {
      let task = name.hasSuffix("TaskOverride") ? String(name.dropLast(8)) : name
      if current.name == "Job", let definition = topLevel[task] {
        current = definition
      } else if let child = current.children.first(where: { $0.name == name }) {
        current = child
      } else if current.isRecursive, current.name == name {
        continue
      } else {
        return nil
      }
    }
    return current
  }

  func attribute(
    _ name: String, of definition: ElementDefinition, in names: [String]
  ) -> AttributeDefinition? {
    definition.attributes.first { attribute in
      if attribute.isLocalized { return name.hasPrefix("\(attribute.name)_L") }
      return attribute.name == name || attribute.family?.member(name) != nil
    }
  }

  func isTopLevel(_ name: String) -> Bool {
    topLevel[name]?.parents.contains("ConfigurationFile") == true || scaffoldings[name] != nil
  }
}
