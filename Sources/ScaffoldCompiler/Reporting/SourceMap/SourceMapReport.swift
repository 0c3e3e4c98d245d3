/// The source map: for every stretch of every output file, where it came from, as JSON.
///
/// Sources, calls and origins are written once, in tables; the rest refers to them by number.
package struct SourceMapReport {
  private let expanded: ExpandedConfiguration
  private let layout: String
  private var tables: SourceMapTables
  private var outputs: [JSONText] = []

  /// - Parameter layout: `tree` or `single`.
  package init(_ expanded: ExpandedConfiguration, layout: String) {
    self.expanded = expanded
    self.layout = layout
    self.tables = SourceMapTables(expanded.configuration)
  }

  /// Adds one output.
  ///
  /// - Parameter path: below the output folder; nothing for standard output.
  package mutating func add(path: String?, byteCount: Int, _ trail: EmissionTrail) {
    let segments = trail.stretches.map { segment(of: $0) }
    outputs.append(
      .object([
        ("path", .optional(path)), ("bytes", .number(byteCount)), ("segments", .array(segments)),
      ]))
  }

  /// - Parameter version: the tool's.
  package func json(version: String) -> String {
    JSONText.object([
      ("type", .string("source-map")), ("format_version", .string("1.0")),
      ("tool", .string("scaffold")), ("version", .string(version)), ("layout", .string(layout)),
      ("sources", .array(tables.sources)), ("calls", .array(tables.calls)),
      ("origins", .array(tables.origins)), ("outputs", .array(outputs)),
    ]).text() + "\n"
  }

  private mutating func segment(of stretch: EmissionTrail.Stretch) -> JSONText {
    var members: [(key: String, value: JSONText)] = [
      ("start", .number(stretch.start)), ("end", .number(stretch.end)),
    ]
    switch stretch.content {
    case .copied(let tree, let range, let isTranscoded):
      let file = tables.fileRange(range, in: tree)
      members += [
        ("kind", .string("copied")), ("source", .number(tree.index)),
        ("source_start", .number(file.start)), ("source_end", .number(file.end)),
      ]
      if isTranscoded { members.append(("transcoded", .boolean(true))) }
    case .generated(let fragment):
      members.append(("kind", .string("generated")))
      if let call = tables.call(ofTree: fragment.tree) { members.append(("call", .number(call))) }
      members.append(("elements", .array(elements(of: fragment, from: stretch.start))))
    case .layout:
      members.append(("kind", .string("layout")))
    }
    return .object(members)
  }

  private mutating func elements(
    of fragment: EmissionTrail.GeneratedFragment, from start: Int
  ) -> [JSONText] {
    let places = FragmentPlaces(fragment, expanded.configuration)
    return places.elements.map { place in
      let attributes = place.element.attributes.map { attribute in
        let range = place.range(of: attribute)
        return JSONText.object([
          ("name", .string(attribute.name.text)),
          ("start", .number(start + places.outputOffset(range.start))),
          ("end", .number(start + places.outputOffset(range.end))),
          ("origin", .optional(attribute.origin.flatMap { tables.origin($0) })),
        ])
      }
      var members: [(key: String, value: JSONText)] = [
        ("name", .string(place.element.name.text)),
        ("start", .number(start + places.outputOffset(place.start))),
        ("end", .number(start + places.outputOffset(place.end))),
        ("origin", .optional(place.element.origin.flatMap { tables.origin($0) })),
      ]
      if place.element.treeID != fragment.tree,
        let call = tables.call(ofTree: place.element.treeID)
      {
        members.append(("call", .number(call)))
      }
      members.append(("attributes", .array(attributes)))
      return .object(members)
    }
  }
}

extension JSONText {
  /// Nothing becomes null.
  static func optional(_ number: Int?) -> JSONText {
    number.map(JSONText.number) ?? .null
  }
}
