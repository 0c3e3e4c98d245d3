/// An element and what adds to it elsewhere.
struct ElementParts {
  let element: Element
  /// The element itself first; nothing for one that itself adds to another, which is looked at with that one.
  let parts: [Element]

  /// Those of elements of one kind, of which some may have the same identifier.
  static func all(of elements: [Element]) -> [ElementParts] {
    var rest = elements.filter { $0.filled(.identifier) != nil }
    var found = elements.filter { $0.filled(.identifier) == nil }.map {
      ElementParts(element: $0, parts: [$0])
    }
    while let identifier = rest.first?.attribute(.identifier) {
      let isSame = { (element: Element) in
        element.attribute(.identifier)?.hasSameValue(as: identifier) == true
      }
      found += all(called: rest.filter(isSame))
      rest.removeAll(where: isSame)
    }
    return found
  }

  /// - Parameter elements: that have one identifier.
  private static func all(called elements: [Element]) -> [ElementParts] {
    let whole = elements.filter { !$0.isAdjustment }
    guard whole.count > 1, let first = whole.first(where: { !$0.isPart }) ?? whole.first else {
      return elements.map { ElementParts(element: $0, parts: [$0]) }
    }
    return elements.map { element in
      let isFirst = element.id == first.id
      let others = isFirst ? whole.filter { $0.adds(to: first) } : []
      return ElementParts(
        element: element, parts: isFirst || !element.adds(to: first) ? [element] + others : [])
    }
  }
}

extension Element {
  /// The kinds that scaffoldings add to, piece by piece.
  private static let kindsInParts = Set(
    ["DisplayEntityType", "EntityType", "EntityTypeMapping", "MenuItem", "Universe"]
      .map { Name($0) })

  /// Whether scaffoldings add to elements of this kind.
  var isOfKindInParts: Bool { Self.kindsInParts.contains(name) }

  /// Whether it only adds children to another element: generated so, or written as the expansion
  /// writes it, with attributes that the other has as well.
  func adds(to first: Element) -> Bool {
    guard id != first.id, isOfKindInParts, name == first.name,
      self[.identifier] == first[.identifier]
    else { return false }
    if isPart || first.isPart { return true }
    guard hasChildren, attributes.allSatisfy({ $0.value == first[$0.name] }) else { return false }
    let known = Set(first.children.compactMap { $0[.identifier] })
    return children.allSatisfy { $0[.identifier].map { !known.contains($0) } ?? true }
  }
}
