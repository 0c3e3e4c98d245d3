import ScaffoldCompiler

/// Which properties shorten which paths.
struct ShortcutPlan {
  struct Shortcut {
    enum Kind {
      /// Holds a value of this type, in a column.
      case scalar(type: String, column: Int)
      /// Is said in several languages, each by a property of its own.
      case neutral
      case variant(language: Int, of: String, column: Int)
      /// Leads to this entity type.
      case navigation(target: Sourced, column: Int)
    }

    let path: Sourced
    let kind: Kind

    /// The property's Identifier.
    var name: String { Self.name(of: path.value) }

    static func name(of path: String) -> String {
      "Op_" + String(path.map { $0 == "." ? "_" : $0 })
    }
  }

  /// By Identifier.
  private(set) var shortcuts: [Shortcut] = []
  private let source: EntityTypeFacts
  private let index: DefinitionIndex
  private var seen: Set<String>
  private var taken: Set<Int>

  init(_ source: EntityTypeFacts, _ paths: [Sourced], _ index: DefinitionIndex) {
    self.source = source
    self.index = index
    seen = Set(source.properties.map(\.name))
    taken = Set(source.properties.compactMap(\.column))
    for path in paths where path.value.contains(".") { add(path) }
    shortcuts.sort { $0.name.precedes($1.name) }
  }

  /// The first column that nobody has; nothing where all are taken.
  private mutating func column(_ range: ClosedRange<Int>) -> Int? {
    guard let column = range.first(where: { !taken.contains($0) }) else { return nil }
    taken.insert(column)
    return column
  }

  private mutating func scalarColumn() -> Int? { column(0...127) }

  private mutating func add(_ path: Sourced) {
    guard let (owner, name) = owner(of: path.value) else { return }
    guard let property = owner.property(name) else {
      // A resource's number is no property of its type.
      if name == "Id" { add(path, type: "Int64") }
      return
    }
    if property.isNavigation {
      guard let end = index.fact(Associations.self).end(owner.name, name),
        !seen.contains(Shortcut.name(of: path.value)), let column = column(128...152)
      else { return }
      append(Shortcut(path: path, kind: .navigation(target: end.target, column: column)))
      return
    }
    let variants = owner.variants(of: property)
    guard !variants.isEmpty else {
      add(path, type: property.type)
      return
    }
    guard !seen.contains(Shortcut.name(of: path.value)) else { return }
    append(Shortcut(path: path, kind: .neutral))
    let prefix = path.value.dropLast(name.count)
    for (language, variant) in variants {
      guard let column = scalarColumn() else { return }
      append(
        Shortcut(
          path: path.map { _ in prefix + variant.name },
          kind: .variant(
            language: language, of: Shortcut.name(of: path.value), column: column)))
    }
  }

  private mutating func add(_ path: Sourced, type: String) {
    guard !seen.contains(Shortcut.name(of: path.value)), let column = scalarColumn() else {
      return
    }
    append(Shortcut(path: path, kind: .scalar(type: type, column: column)))
  }

  private mutating func append(_ shortcut: Shortcut) {
    if seen.insert(shortcut.name).inserted { shortcuts.append(shortcut) }
  }

  /// The entity type that has the last property of a path; nothing where the path leads nowhere.
  private func owner(of path: String) -> (entityType: EntityTypeFacts, property: String)? {
    let associations = index.fact(Associations.self)
    var names = path.split(separator: ".").map(String.init)
    guard let last = names.popLast() else { return nil }
    var owner = source
    for name in names {
      guard let end = associations.end(owner.name, name) else { return nil }
      owner = EntityTypeFacts(end.target, index)
    }
    return (owner, last)
  }
}
