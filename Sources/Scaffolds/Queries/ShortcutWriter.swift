import ScaffoldCompiler

/// Writes the elements of shortcuts: properties and the ways back, associations, expressions, and
/// how none of it is shown.
struct ShortcutWriter {
  private typealias Shortcut = ShortcutPlan.Shortcut

  private let source: EntityTypeFacts
  private let shortcuts: [Shortcut]
  private let call: ScaffoldingCall
  private let index: DefinitionIndex

  init(
    _ source: EntityTypeFacts, _ shortcuts: [ShortcutPlan.Shortcut], _ call: ScaffoldingCall,
    _ index: DefinitionIndex
  ) {
    self.source = source
    self.shortcuts = shortcuts
    self.call = call
    self.index = index
  }

  var elements: [GeneratedElement] {
    guard !shortcuts.isEmpty else { return [] }
    let back = "Op_\(source.name)s"
    let targets = shortcuts.compactMap { shortcut -> Sourced? in
      guard case .navigation(let target, _) = shortcut.kind else { return nil }
      return target
    }.sortedNames().map { EntityTypeFacts($0, index) }
    let own = shortcuts.map { property($0) }
    let waysBack = [property(back, from: call.origin, ["Type": "ForeignKey"])]
    let types =
      targets.map { entityType($0, waysBack) } + [entityType(source, own)]
    let displays =
      targets.map { display($0, [back]) } + [display(source, shortcuts.map(\.name))]
    return types.sortedByIdentifier()
      + shortcuts.compactMap { association($0, back: back) }
      + shortcuts.compactMap(expression).sortedByIdentifier()
      + displays.sortedByIdentifier()
  }

  // MARK: Properties

  private func entityType(
    _ facts: EntityTypeFacts, _ properties: [GeneratedElement]
  ) -> GeneratedElement {
    var element = GeneratedElement("EntityType", from: facts.origin)
    element.isPart = true
    element.set("Identifier", facts.identifier)
    element.set("DisplayName", facts.labels)
    element.children = properties
    return element
  }

  private func property(_ shortcut: Shortcut) -> GeneratedElement {
    let origin = shortcut.path.origin
    switch shortcut.kind {
    case .scalar(let type, let column):
      return property(
        shortcut.name, from: origin, ["TargetColumnIndex": "\(column)", "Type": type])
    case .neutral:
      return property(shortcut.name, from: origin, ["Type": "String"])
    case .variant(let language, let neutral, let column):
      return property(
        shortcut.name, from: origin,
        [
          "Language": "\(language)", "NeutralProperty": neutral,
          "TargetColumnIndex": "\(column)", "Type": "String",
        ])
    case .navigation(_, let column):
      return property(
        shortcut.name, from: origin, ["TargetColumnIndex": "\(column)", "Type": "ForeignKey"])
    }
  }

  private func property(
    _ name: String, from origin: Origin, _ rest: KeyValuePairs<String, String>
  ) -> GeneratedElement {
    var element = GeneratedElement(
      "Property", ["Identifier": name, "DisplayName_L1": name], from: origin)
    for (name, value) in rest { element.set(name, value, from: origin) }
    return element
  }

  // MARK: The rest

  private func association(_ shortcut: Shortcut, back: String) -> GeneratedElement? {
    guard case .navigation(let target, _) = shortcut.kind else { return nil }
    return GeneratedElement(
      "EntityAssociation",
      [
        "Identifier": "\(source.name)_\(shortcut.name)", "IsProperty2Collection": "true",
        "Property1": "\(source.name):\(shortcut.name)", "Property2": "\(target.value):\(back)",
      ], from: shortcut.path.origin)
  }

  /// What fills a property; nothing for one that others say in their languages.
  private func expression(_ shortcut: Shortcut) -> GeneratedElement? {
    var path = shortcut.path.value
    switch shortcut.kind {
    case .neutral: return nil
    case .navigation: path += ".Id"
    case .scalar, .variant: break
    }
    return GeneratedElement(
      "EntityPropertyExpression",
      [
        "Identifier": "\(shortcut.name)_Expr", "Binding": "\(source.name):\(path)",
        "EntityType": source.name, "Priority": "99", "Property": shortcut.name,
      ], from: shortcut.path.origin)
  }

  /// Hides what was added, beside what is said of the entity type already.
  private func display(_ facts: EntityTypeFacts, _ names: [String]) -> GeneratedElement {
    let existing = index.definition(.displayEntityType, facts.name)
    var element = GeneratedElement("DisplayEntityType", from: facts.origin)
    element.isPart = true
    element.set("Identifier", facts.identifier)
    for attribute in existing?.sortedAttributes ?? [] where attribute.name != .identifier {
      element.set(attribute.name.text, existing?.sourced(attribute.name))
    }
    element.children = names.map {
      GeneratedElement("Property", ["Identifier": $0, "IsHidden": "true"], from: call.origin)
    }
    return element
  }
}

extension [GeneratedElement] {
  fileprivate func sortedByIdentifier() -> [GeneratedElement] {
    sorted { ($0.identifier ?? "").precedes($1.identifier ?? "") }
  }
}
