/// Where something stands, by names and identifiers instead of places, so that it survives moved
/// lines: `Job[X]/ExportTask[Y]/@Agent`.
package struct IdentifierPath: Hashable, Sendable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  /// The path of an element below its root; nothing for the root itself.
  package init?(of element: Element) {
    var steps: [String] = []
    var current = element
    while let parent = current.parent {
      steps.append(Self.step(current))
      current = parent
    }
    // The roots of generated trees have no root element around them.
    if current.isGenerated { steps.append(Self.step(current)) }
    if steps.isEmpty { return nil }
    text = steps.reversed().joined(separator: "/")
  }

  private static func step(_ element: Element) -> String {
    if let identifier = element[.identifier] { return "\(element.name.text)[\(identifier)]" }
    let keys = identities.compactMap { name in
      element[name].map { "\(name.text)=\($0)" }
    }
    return keys.isEmpty
      ? element.name.text : "\(element.name.text)[\(keys.joined(separator: ","))]"
  }

  /// What tells elements without Identifier apart, as far as they carry it.
  private static let identities = [
    "Name", "Code", "Key", "Connector", "Task", "TaskToCompareWith", "DependOn", "EntityType",
    "ResourceType", "Property", "Binding", "Policy", "Profile", "SingleRole", "CompositeRole",
    "Category", "Activity", "ActivityState", "Column",
  ].map { Name($0) }
}

extension Element {
  /// The path of the element; its name for the root of a file.
  package var identifierPath: String {
    IdentifierPath(of: self)?.text ?? name.text
  }
}

extension Attribute {
  /// Whether it belongs to XML and not to the configuration: `xmlns`, `xmlns:xsi`, `xsi:…`.
  package var isNamespaceDeclaration: Bool {
    if name == .xmlns { return true }
    return read { tree in
      let range = TagLexer.nameRange(in: tree.text.bytes, beforeValueAt: valueRange.start)
      for offset in range.start..<range.end where tree.text.bytes[offset] == UInt8(ascii: ":") {
        return true
      }
      return false
    }
  }
}
