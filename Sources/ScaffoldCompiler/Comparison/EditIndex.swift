/// Every edit of the source, in order of place, and how to find the one that did something.
struct EditIndex {
  /// One of the two configurations.
  enum Side: Int, CaseIterable {
    case old
    case new
  }

  /// What is known of one side, by the nodes of its trees.
  private struct Places {
    var attributes: [NodeID: [Int: Int]] = [:]
    var nodes: [NodeID: Int] = [:]
    var touching: [NodeID: [Int]] = [:]
    var within: [NodeID: [Int]] = [:]
  }

  /// An edit with the elements it happened to.
  private struct Entry {
    let edit: SourceEdit
    let old: Element?
    let new: Element?
    let attribute: AttributeChange?
    /// The change of the element around it, and of the object at top level, on either side.
    let parent: ElementChange?
    let top: ElementChange
  }

  let edits: [SourceEdit]
  private var places = [Places(), Places()]
  private var mentions: [String: [Int]] = [:]
  private var subjects: [String: [Int]] = [:]

  /// - Parameter changes: what differs between the files, element by element.
  init(_ changes: [ElementChange], old: Configuration, new: Configuration) {
    var entries: [Entry] = []
    for change in changes { Self.collect(change, nil, change, into: &entries) }
    entries = Self.sorted(entries, old, new)
    edits = entries.map(\.edit)
    for (number, entry) in entries.enumerated() { insert(entry, number) }
  }

  // MARK: Asking

  /// The edit of this attribute itself.
  func edit(ofAttribute attribute: Int, in node: NodeID, _ side: Side) -> Int? {
    places[side.rawValue].attributes[node]?[attribute]
  }

  /// The edit that added, removed or moved this very element.
  func edit(ofNode node: NodeID, _ side: Side) -> Int? { places[side.rawValue].nodes[node] }

  /// The edits of the element's attributes and of its direct children.
  func edits(touching node: NodeID, _ side: Side) -> [Int] {
    places[side.rawValue].touching[node] ?? []
  }

  /// The edits inside an element at top level.
  func edits(within node: NodeID, _ side: Side) -> [Int] {
    places[side.rawValue].within[node] ?? []
  }

  /// The edits that name something.
  func edits(mentioning name: String) -> [Int] {
    ElementContent.saysNothing(name) ? [] : mentions[name] ?? []
  }

  /// The edits of something that is called so.
  func edits(of name: String) -> [Int] {
    ElementContent.saysNothing(name) ? [] : subjects[name] ?? []
  }

  // MARK: Making

  private static func collect(
    _ change: ElementChange, _ parent: ElementChange?, _ top: ElementChange,
    into entries: inout [Entry]
  ) {
    let (old, new) = (change.old, change.new)
    func add(_ kind: SourceEdit.Kind, _ attribute: AttributeChange? = nil) {
      entries.append(
        Entry(
          edit: SourceEdit(kind, old, new, attribute), old: old, new: new, attribute: attribute,
          parent: parent, top: top))
    }
    switch change.kind {
    case .added: add(.added)
    case .removed: add(.removed)
    case .changed:
      if change.move != nil { add(.moved) }
      if change.isRenamed {
        add(
          .changed,
          AttributeChange(
            name: .identifier, old: old?.attribute(.identifier),
            new: new?.attribute(.identifier)))
      }
      for attribute in change.attributes { add(.changed, attribute) }
      for child in change.children { collect(child, change, top, into: &entries) }
    }
  }

  private static func sorted(
    _ entries: [Entry], _ old: Configuration, _ new: Configuration
  ) -> [Entry] {
    func place(_ edit: SourceEdit) -> (path: String, offset: Int) {
      if let location = edit.newLocation {
        return (new.files[location.file.index].path, location.range.start)
      }
      guard let location = edit.oldLocation else { return ("", 0) }
      return (old.files[location.file.index].path, location.range.start)
    }
    let placed = entries.enumerated().map { (place($0.element.edit), $0.offset, $0.element) }
    return placed.sorted { left, right in
      if left.0.path != right.0.path {
        return left.0.path.precedes(right.0.path)
      }
      return (left.0.offset, left.1) < (right.0.offset, right.1)
    }.map(\.2)
  }

  private mutating func insert(_ entry: Entry, _ number: Int) {
    for side in Side.allCases {
      let isOld = side == .old
      if let top = isOld ? entry.top.old : entry.top.new {
        places[side.rawValue].within[top.id, default: []].append(number)
      }
      let element = isOld ? entry.old : entry.new
      if let changed = entry.attribute {
        guard let element else { continue }
        places[side.rawValue].touching[element.id, default: []].append(number)
        if let attribute = isOld ? changed.old : changed.new {
          places[side.rawValue].attributes[element.id, default: [:]][attribute.index] = number
        }
      } else {
        if let element { places[side.rawValue].nodes[element.id] = number }
        if let parent = isOld ? entry.parent?.old : entry.parent?.new {
          places[side.rawValue].touching[parent.id, default: []].append(number)
        }
      }
    }
    let element = entry.new ?? entry.old
    if let element, let name = ElementIdentity.value(of: element) {
      subjects[name, default: []].append(number)
    }
    if let changed = entry.attribute {
      for value in [changed.old?.value, changed.new?.value] { mention(value, number) }
    } else if let element {
      for inner in element.subtree {
        for attribute in inner.attributes where attribute.name.isContent {
          mention(attribute.value, number)
        }
      }
    }
  }

  private mutating func mention(_ value: String?, _ number: Int) {
    guard let value, !value.isEmpty else { return }
    func add(_ name: String) {
      if mentions[name]?.last != number { mentions[name, default: []].append(number) }
    }
    add(value)
    // `EntityType:Property` names the entity type, too.
    if let colon = value.firstIndex(of: ":") { add(String(value[..<colon])) }
  }
}
