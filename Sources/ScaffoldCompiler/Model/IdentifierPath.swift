extension Element {
  /// Where it stands, by names and identifiers instead of places: `Job[X]/ExportTask[Y]`.
  ///
  /// The root of a file is left out. Lines may move without changing it.
  package var identifierPath: String {
    var steps = [identifierStep]
    var current = self
    while let parent = current.parent, parent.name != .configurationFile {
      steps.append(parent.identifierStep)
      current = parent
    }
    return steps.reversed().joined(separator: "/")
  }

  /// What tells the element from others beside it: its identifier, or its first attribute.
  private var identifierStep: String {
    let key = attribute(.identifier) ?? attributes.first { !$0.isNamespaceDeclaration }
    return key.map { "\(name.text)[\($0.value)]" } ?? name.text
  }
}

extension Attribute {
  /// Whether it belongs to XML and not to the configuration: `xmlns`, `xmlns:xsi`, `xsi:…`.
  package var isNamespaceDeclaration: Bool {
    let range = nameRange
    let bytes = tree.text.bytes[range.start..<range.end]
    return bytes.contains(UInt8(ascii: ":")) || bytes.elementsEqual("xmlns".utf8)
  }
}
