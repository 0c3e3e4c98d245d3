/// Says where elements, values and their origins stand, as people and machines read it; the line
/// table of each file is made once.
package struct OriginPlaces {
  /// One place in a file.
  package struct Place: Hashable, Sendable {
    package let file: FileID
    /// As one would type it where the tool was called.
    package let path: String
    package let position: SourcePosition
    /// In bytes of the text; of an attribute its value.
    package let range: SourceRange

    /// `path:line:column`.
    package var text: String { "\(path):\(position.line):\(position.column)" }
  }

  /// What an origin means in the end: a place in a file, and what stands there.
  package struct Source: Hashable, Sendable {
    package let role: Origin.Role
    package let element: String
    package let identifier: String?
    package let attribute: String?
    package let place: Place
  }

  private let configuration: Configuration
  private let displayPath: DisplayPath
  private var tables: [FileID: LineTable] = [:]

  package init(_ configuration: Configuration, _ displayPath: DisplayPath) {
    self.configuration = configuration
    self.displayPath = displayPath
  }

  /// The place of an element of a file, or of the call that stands in a file for it.
  package mutating func place(of element: Element) -> Place {
    let location = configuration.sourceLocation(of: element)
    return place(
      location.file, !element.isGenerated ? element.range : location.range)
  }

  /// What an origin means, followed through generated trees into a file.
  package mutating func source(_ origin: Origin) -> Source? {
    var current = origin
    // An origin in a generated tree has an origin of its own. Trees come after what they are made
    // from, so this ends.
    while let element = configuration.element(current.node) {
      let attribute = current.attribute.map { Attribute(tree: element.tree, index: $0) }
      if !element.isGenerated {
        return source(origin.role, element, attribute)
      }
      guard let earlier = attribute?.origin ?? element.origin,
        earlier.node.tree < current.node.tree
      else { return source(origin.role, element, nil) }
      current = earlier
    }
    return nil
  }

  /// The calls from the one that made the element to the one that stands in a file.
  package func calls(of element: Element) -> [Element] {
    var calls: [Element] = []
    var current = element
    while let provenance = current.tree.provenance,
      let call = configuration.element(provenance.call)
    {
      calls.append(call)
      current = call
    }
    return calls
  }

  private mutating func source(
    _ role: Origin.Role, _ element: Element, _ attribute: Attribute?
  ) -> Source {
    Source(
      role: role, element: element.name.text, identifier: element[.identifier],
      attribute: attribute?.name.text,
      place: attribute.map { place(FileID($0.treeID.index), $0.valueRange) } ?? place(of: element))
  }

  private mutating func place(_ file: FileID, _ range: SourceRange) -> Place {
    let source = configuration.files[file.index]
    let table = tables[file] ?? LineTable(source.text.bytes)
    tables[file] = table
    return Place(
      file: file, path: displayPath.path(of: source), position: table.position(of: range.start),
      range: range)
  }
}

extension OriginPlaces.Source {
  /// `Element 'Identifier' @Attribute`, safe for a terminal.
  package var name: String {
    var name = element
    if let identifier { name += " '\(TerminalText.safe(identifier))'" }
    if let attribute { name += " @\(attribute)" }
    return name
  }
}

extension Origin.Role {
  /// The word for it in machine formats.
  package var word: String {
    switch self {
    case .scaffolding: "scaffolding"
    case .argument: "argument"
    case .configuration: "configuration"
    case .hand: "hand"
    }
  }
}

/// An attribute with the place that its value came from.
package struct TracedAttribute: Sendable {
  package let name: String
  package let value: String
  package let source: OriginPlaces.Source?
}

extension OriginPlaces {
  /// What made an element be there; for one of a file, the element itself.
  package mutating func source(of element: Element) -> Source? {
    source(element.origin ?? Origin(.hand, element))
  }

  /// The attributes in order, without namespace declarations and what only adjusts.
  package mutating func attributes(of element: Element) -> [TracedAttribute] {
    element.attributes.compactMap { attribute in
      let name = attribute.name.text
      guard name != "xmlns", !name.hasPrefix("xmlns:") else { return nil }
      let origin = attribute.origin ?? Origin(.hand, attribute, of: element)
      return TracedAttribute(name: name, value: attribute.value, source: source(origin))
    }
  }
}

extension OriginPlaces.Place {
  /// The members that say it in JSON.
  var members: [(key: String, value: JSONText)] {
    [
      ("file", .string(path)), ("line", .number(position.line)),
      ("column", .number(position.column)),
    ]
  }
}

extension OriginPlaces.Source {
  var json: JSONText {
    .object(
      [
        ("role", .string(role.word)), ("element", .string(element)),
        ("identifier", .optional(identifier)), ("attribute", .optional(attribute)),
      ] + place.members)
  }
}
