/// Elements that several scaffoldings make piece by piece, each seen as one: only together they are
/// what another expansion may have cut into other pieces.
struct JoinedParts: Sendable {
  private var added: [NodeID: [Element]] = [:]

  init() {}

  /// - Parameter elements: loses those that are joined to another of them.
  init(_ elements: inout [Element], _ side: ComparedSide) {
    struct Thing: Hashable {
      let name: Name
      let identifier: String
    }
    var groups: [Thing: [Element]] = [:]
    for element in elements where element.isOfKindInParts {
      guard let identifier = element[.identifier] else { continue }
      groups[Thing(name: element.name, identifier: identifier), default: []].append(element)
    }
    let content = ElementContent(side: side)
    var dropped: Set<NodeID> = []
    for group in groups.values where group.count > 1 {
      // The one that says most is the definition.
      let sizes = group.map { element in element.attributes.count { _ in true } }
      guard let whole = zip(group, sizes).first(where: { $1 == sizes.max() })?.0 else { continue }
      var known = Set(side.children(of: whole).map { content.text(of: $0) })
      for part in group where part.id != whole.id {
        dropped.insert(part.id)
        added[whole.id, default: []] += side.children(of: part)
          .filter { known.insert(content.text(of: $0)).inserted }
      }
    }
    elements.removeAll { dropped.contains($0.id) }
  }

  /// The children that other parts add.
  func children(addedTo element: Element) -> [Element] {
    added.isEmpty ? [] : added[element.id] ?? []
  }
}
