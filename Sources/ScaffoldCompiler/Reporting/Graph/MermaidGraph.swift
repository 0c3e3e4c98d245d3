/// A graph in the language of Mermaid, which code hosts draw in comments and pages.
package struct MermaidGraph {
  private let graph: JobGraph

  package init(_ graph: JobGraph) {
    self.graph = graph
  }

  package var text: String {
    var lines = ["flowchart LR"]
    for (column, name) in graph.columns.enumerated() {
      let members = graph.nodes.enumerated().filter { $0.element.column == column }
      guard !members.isEmpty else { continue }
      lines.append("  subgraph c\(column)[\(quoted(name))]")
      for (number, node) in members {
        let label = quoted(node.title, node.subtitle, "\(graph.lanes[node.lane]) · \(node.note)")
        lines.append("    n\(number)(\(label)):::\(node.side.rawValue)")
      }
      lines.append("  end")
    }
    let filled = graph.columns.indices.filter { column in
      graph.nodes.contains { $0.column == column }
    }
    if filled.count > 1 {
      lines.append("  " + filled.map { "c\($0)" }.joined(separator: " ~~~ "))
    }
    lines += graph.edges.map { "  n\($0.from) --> n\($0.to)" }
    lines.append("  classDef agent fill:#e6f6f9,stroke:#0b7285,color:#1a1e27")
    lines.append("  classDef server fill:#f2eeff,stroke:#6741d9,color:#1a1e27")
    return lines.joined(separator: "\n") + "\n"
  }

  private func quoted(_ parts: String...) -> String {
    "\"" + parts.filter { !$0.isEmpty }.map(Self.escaped).joined(separator: "<br>") + "\""
  }

  /// Mermaid reads labels as Markdown and as HTML; a character by its number is neither.
  private static func escaped(_ text: String) -> String {
    var output = ""
    for scalar in TerminalText.safe(text).unicodeScalars {
      let isPlain =
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == " "
        || "_-.,:/()·".unicodeScalars.contains(scalar)
      output += isPlain ? String(scalar) : "#\(scalar.value);"
    }
    return output
  }
}
