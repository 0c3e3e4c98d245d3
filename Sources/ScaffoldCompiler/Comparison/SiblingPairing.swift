/// Finds for each element of one list the element of another that is the same thing.
///
/// What has an identity is paired by it, then as renamed where the content agrees or where both were
/// made from the same element; the rest is paired by content, then by all attributes, then by all
/// but one, then by likeness.
struct SiblingPairing {
  private(set) var pairs: [(old: Element, new: Element)] = []
  private(set) var removed: [Element]
  private(set) var added: [Element]

  private let old: ElementContent
  private let new: ElementContent

  /// Two lists with more pairs than this, of one kind, are not compared each with each.
  private static let likenessLimit = 4096

  init(
    _ olds: [Element], _ news: [Element], old: ElementContent, new: ElementContent
  ) {
    self.old = old
    self.new = new
    removed = olds
    added = news
    pairByIdentity()
    guard !removed.isEmpty, !added.isEmpty else { return }
    pair(identified: true) {
      [$1.text(of: $0, without: $0[.identifier]), $1.textBesideName(of: $0)]
    }
    pair(identified: true) { [$1.source(of: $0)].compactMap(\.self) }
    pair(identified: false) { [$1.text(of: $0)] }
    pair(identified: false) { [Self.key($0, $1.attributes(of: $0))] }
    pair(identified: false) { element, content in
      Self.keysButOne(element, content.attributes(of: element))
    }
    pairByLikeness()
    pairs.sort { ($0.new.id, $0.old.id) < ($1.new.id, $1.old.id) }
  }

  // MARK: Identity

  private struct Key: Hashable {
    let name: Name
    let value: String
  }

  private mutating func pairByIdentity() {
    pairByIdentity { ElementIdentity.value(of: $0) }
    guard !old.substitution.isEmpty, !removed.isEmpty, !added.isEmpty else { return }
    let substitution = old.substitution
    pairByIdentity { ElementIdentity.value(of: $0).map(substitution.apply) }
  }

  private mutating func pairByIdentity(_ value: (Element) -> String?) {
    var places: [Key: [Int]] = [:]
    for place in removed.indices.reversed() {
      guard let value = value(removed[place]) else { continue }
      places[Key(name: removed[place].name, value: value), default: []].append(place)
    }
    take { element in
      guard let value = ElementIdentity.value(of: element) else { return nil }
      return places[Key(name: element.name, value: value)]?.popLast()
    }
  }

  // MARK: Content

  /// Pairs what has a key in common, in order.
  ///
  /// - Parameter identified: whether renamed things are meant, or things that have no identity.
  private mutating func pair(
    identified: Bool, _ keys: (Element, ElementContent) -> [String]
  ) {
    var places: [String: [Int]] = [:]
    for place in removed.indices.reversed() where Self.isMeant(removed[place], identified, old) {
      for key in keys(removed[place], old) { places[key, default: []].append(place) }
    }
    if places.isEmpty { return }
    var used: Set<Int> = []
    let content = new
    take { element in
      guard Self.isMeant(element, identified, content) else { return nil }
      for key in keys(element, content) {
        while let place = places[key]?.popLast() {
          if used.insert(place).inserted { return place }
        }
      }
      return nil
    }
  }

  private static func isMeant(
    _ element: Element, _ identified: Bool, _ content: ElementContent
  ) -> Bool {
    let hasIdentity = ElementIdentity.value(of: element) != nil
    guard identified else { return !hasIdentity }
    // A thing that says nothing but its own name is like any other such thing.
    return hasIdentity && !ElementIdentity.isReference(element)
      && !content.facts(of: element, without: element[.identifier], limit: 4).isEmpty
  }

  private static func key(_ element: Element, _ attributes: [String]) -> String {
    "\(element.name.text)\u{1E}\(attributes.joined(separator: "\u{1F}"))"
  }

  /// All attributes, and all but each one; as long as something is left that says who is meant.
  private static func keysButOne(_ element: Element, _ attributes: [String]) -> [String] {
    var keys: [String] = []
    for left in [nil] + attributes.indices.map(Optional.some) {
      let rest = attributes.indices.filter { $0 != left }.map { attributes[$0] }
      let isTelling = rest.contains { attribute in
        let value = attribute.drop { $0 != "=" }.dropFirst()
        return !ElementContent.saysNothing(String(value))
      }
      if isTelling { keys.append(key(element, rest)) }
    }
    return keys
  }

  // MARK: Likeness

  private mutating func pairByLikeness() {
    var groups: [Name: (old: [Int], new: [Int])] = [:]
    for place in removed.indices where !isSettled(removed[place]) {
      groups[removed[place].name, default: ([], [])].old.append(place)
    }
    for place in added.indices where !isSettled(added[place]) {
      groups[added[place].name, default: ([], [])].new.append(place)
    }
    var matches: [Int: Int] = [:]
    for group in groups.values where group.old.count * group.new.count <= Self.likenessLimit {
      matches.merge(likest(group.old, group.new)) { first, _ in first }
    }
    var place = -1
    take { _ in
      place += 1
      return matches[place]
    }
  }

  private func isSettled(_ element: Element) -> Bool {
    ElementIdentity.isReference(element) && ElementIdentity.value(of: element) != nil
  }

  /// The best pairs, best first; the place of the old element for that of the new one.
  private func likest(_ olds: [Int], _ news: [Int]) -> [Int: Int] {
    guard !olds.isEmpty, !news.isEmpty else { return [:] }
    let oldFacts = olds.map { old.facts(of: removed[$0], without: removed[$0][.identifier]) }
    let newFacts = news.map { new.facts(of: added[$0], without: added[$0][.identifier]) }
    var scores: [(score: Int, old: Int, new: Int)] = []
    for (place, facts) in zip(olds, oldFacts) {
      for (other, otherFacts) in zip(news, newFacts) {
        let shared = facts.intersection(otherFacts).count
        let all = max(facts.count, otherFacts.count)
        // What is called otherwise must agree in most of the rest; what has no name, in half.
        let isNamed = ElementIdentity.value(of: removed[place]) != nil
        let isLike = isNamed ? shared >= 2 && shared * 5 >= all * 3 : shared * 2 >= all
        if shared > 0, isLike { scores.append((shared * 1000 / max(all, 1), place, other)) }
      }
    }
    scores.sort { ($1.score, $0.new, $0.old) < ($0.score, $1.new, $1.old) }
    var matches: [Int: Int] = [:]
    var used: Set<Int> = []
    for match in scores where matches[match.new] == nil && used.insert(match.old).inserted {
      matches[match.new] = match.old
    }
    return matches
  }

  /// Moves what was found from the two lists to the pairs.
  private mutating func take(_ find: (Element) -> Int?) {
    var rest: [Element] = []
    var used: Set<Int> = []
    for element in added {
      if let place = find(element) {
        pairs.append((removed[place], element))
        used.insert(place)
      } else {
        rest.append(element)
      }
    }
    added = rest
    removed = removed.indices.filter { !used.contains($0) }.map { removed[$0] }
  }

  /// Adds pairs that somebody else knows of.
  mutating func join(_ known: [(old: Element, new: Element)]) {
    let olds = Set(known.map(\.old.id))
    let news = Set(known.map(\.new.id))
    removed.removeAll { olds.contains($0.id) }
    added.removeAll { news.contains($0.id) }
    pairs += known
  }
}
