/// A graph for machines; the HTML page reads the same.
package struct JSONGraph {
  private let graph: JobGraph

  package init(_ graph: JobGraph) {
    self.graph = graph
  }

  package var text: String { json.text(indented: true) + "\n" }

  var json: JSONText {
    var origins = OriginTable()
    let nodes = graph.nodes.map { node(of: $0, &origins) }
    return .object([
      ("type", .string("graph")), ("format_version", .string("1.0")),
      ("title", .string(graph.title)), ("subtitle", .string(graph.subtitle)),
      ("job", .optional(graph.job)),
      ("lanes", .array(graph.lanes.map(JSONText.string))),
      ("columns", .array(graph.columns.map(JSONText.string))),
      ("nodes", .array(nodes)),
      (
        "edges",
        .array(
          graph.edges.map { .object([("from", .number($0.from)), ("to", .number($0.to))]) })
      ),
      ("origins", .array(origins.rows)),
    ])
  }

  private func node(of node: JobGraph.Node, _ origins: inout OriginTable) -> JSONText {
    let details = node.details
    var attributes: [JSONText] = []
    for attribute in details.attributes {
      attributes.append(
        .object([
          ("name", .string(attribute.name)), ("value", .string(attribute.value)),
          ("origin", origins.number(of: attribute.source)),
        ]))
    }
    var children: [JSONText] = []
    for child in details.children {
      children.append(
        .object([
          ("element", .string(child.element)), ("value", .string(child.value)),
          ("origin", origins.number(of: child.source)),
        ]))
    }
    return .object([
      ("subject", .string(node.subject.rawValue)), ("identifier", .string(node.identifier)),
      ("kind", .string(details.kind)), ("title", .string(node.title)),
      ("note", .string(node.note)), ("side", .string(node.side.rawValue)),
      ("making", .string(node.making.rawValue)), ("lane", .number(node.lane)),
      ("column", .number(node.column)),
      (
        "facts",
        .array(
          details.facts.map { .object([("name", .string($0.name)), ("value", .string($0.value))]) })
      ),
      ("attributes", .array(attributes)), ("children", .array(children)),
      ("origin", origins.number(of: details.source)),
      (
        "generated_by",
        .array(
          details.calls.map {
            .object([("scaffolding", .string($0.scaffolding))] + $0.place.members)
          })
      ),
    ])
  }
}

/// The origins of a graph, each once.
private struct OriginTable {
  private(set) var rows: [JSONText] = []
  private var numbers: [OriginPlaces.Source: Int] = [:]

  mutating func number(of source: OriginPlaces.Source?) -> JSONText {
    guard let source else { return .null }
    if let known = numbers[source] { return .number(known) }
    numbers[source] = rows.count
    rows.append(source.json)
    return .number(rows.count - 1)
  }
}
