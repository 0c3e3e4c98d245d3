extension DefinitionIndex {
  /// An element and what adds to it elsewhere; nothing for one that itself adds to another, which is
  /// looked at with that one.
  func parts(of element: Element) -> [Element] {
    guard let identifier = element.filled(.identifier) else { return [element] }
    // Mostly there is no other, and no list is needed.
    guard contains(element.name, where: .identifier, is: identifier, { $0.id != element.id })
    else { return [element] }
    let all = elements(element.name, where: .identifier, is: identifier)
      .filter { !$0.isAdjustment }
    guard all.count > 1, let first = all.first(where: { !$0.isPart }) ?? all.first else {
      return [element]
    }
    if element.id == first.id { return [first] + all.filter { $0.adds(to: first) } }
    return element.adds(to: first) ? [] : [element]
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
