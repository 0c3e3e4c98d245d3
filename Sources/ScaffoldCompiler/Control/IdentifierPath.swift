/// Where a finding is, in words that survive moved lines: `Job[X]/ExportTask[Y]/@Agent`.
package struct IdentifierPath: Hashable, Sendable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  /// The path in the file, and for a finding in generated XML the path in what is generated.
  package init(of diagnostic: Diagnostic, in files: [ParsedFile]) {
    let location = diagnostic.location
    let file = files[location.file.index]
    let source = file.tree.flatMap { Self.path(to: location.range, in: $0) } ?? file.path
    text = ([source] + (diagnostic.expansion.last.map { [$0.generated] } ?? []))
      .joined(separator: " → ")
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
    if current.tree.provenance != nil { steps.append(Self.step(current)) }
    if steps.isEmpty { return nil }
    text = steps.reversed().joined(separator: "/")
  }

  private static func path(to range: SourceRange, in tree: SyntaxTree) -> String? {
    guard let element = tree.innermost(at: range.start),
      let path = IdentifierPath(of: element)
    else { return nil }
    guard range.start < element.startTagRange.end,
      let attribute = element.attributes.first(where: {
        $0.range.start <= range.start && range.end <= $0.range.end
      })
    else { return path.text }
    return "\(path.text)/@\(attribute.name.text)"
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
  ].map(Name.init)
}
