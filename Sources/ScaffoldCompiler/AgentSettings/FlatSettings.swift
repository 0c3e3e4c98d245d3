/// Settings as .NET keeps them: a list of values, each under the names that lead to it.
///
/// Names are compared without case, and `"A:B"` means `B` inside `A`.
struct FlatSettings: Sendable {
  struct Entry: Sendable {
    let path: [Step]
    /// Nothing for null and for what is empty.
    let value: String?
    let range: SourceRange
    /// Whether it is an object or a list without content.
    let isEmptySection: Bool

    var key: String { path.map { $0.name.lowercased() }.joined(separator: ":") }
  }

  struct Step: Hashable, Sendable {
    let name: String
    /// Where the name stands; the item itself for one of a list.
    let range: SourceRange
  }

  private(set) var entries: [Entry] = []

  init(_ document: JSONDocument) {
    append(document.root, at: [])
  }

  /// Entries below these names, in order of place.
  func entries(below names: String...) -> [Entry] {
    let names = names.map { $0.lowercased() }
    return entries.filter { entry in
      entry.path.count > names.count
        && zip(entry.path, names).allSatisfy { $0.name.lowercased() == $1 }
    }
  }

  /// The entry with exactly these names.
  func entry(_ names: String...) -> Entry? {
    let key = names.map { $0.lowercased() }.joined(separator: ":")
    return entries.first { $0.key == key }
  }

  /// Where a section's name stands first.
  func place(of names: String...) -> SourceRange? {
    let names = names.map { $0.lowercased() }
    return entries.first { entry in
      entry.path.count >= names.count
        && zip(entry.path, names).allSatisfy { $0.name.lowercased() == $1 }
    }?.path[names.count - 1].range
  }

  /// Values that stand under one key twice, which .NET refuses.
  var duplicates: [(later: Entry, first: Entry)] {
    var first: [String: Entry] = [:]
    return entries.filter { !$0.isEmptySection }.compactMap { entry in
      guard let earlier = first[entry.key] else {
        first[entry.key] = entry
        return nil
      }
      return (entry, earlier)
    }
  }

  private mutating func append(_ node: JSONDocument.Node, at path: [Step]) {
    switch node.value {
    case .object(let members):
      for member in members {
        let names = member.key.split(separator: ":", omittingEmptySubsequences: false)
        let steps = names.map { Step(name: String($0), range: member.keyRange) }
        append(member.node, at: path + steps)
      }
      if members.isEmpty { add(nil, node, path, isEmpty: true) }
    case .array(let items):
      for (number, item) in items.enumerated() {
        append(item, at: path + [Step(name: String(number), range: item.range)])
      }
      if items.isEmpty { add(nil, node, path, isEmpty: true) }
    case .string(let text): add(text, node, path, isEmpty: false)
    case .literal(let text): add(text, node, path, isEmpty: false)
    case .null: add(nil, node, path, isEmpty: false)
    }
  }

  private mutating func add(
    _ value: String?, _ node: JSONDocument.Node, _ path: [Step], isEmpty: Bool
  ) {
    guard !path.isEmpty else { return }
    entries.append(
      Entry(path: path, value: value, range: node.range, isEmptySection: isEmpty))
  }
}
