/// A graph in the language of Graphviz: columns as ranks, lanes as groups of boxes.
package struct DotGraph {
  private let graph: JobGraph

  package init(_ graph: JobGraph) {
    self.graph = graph
  }

  package var text: String {
    var lines = [
      "digraph \(quoted(graph.job ?? graph.title)) {",
      "  rankdir=LR; label=\(quoted(graph.title)); labelloc=t; fontname=\"sans-serif\";",
      "  node [shape=box, style=\"rounded,filled\", fontname=\"sans-serif\", fontsize=10];",
    ]
    for (column, name) in graph.columns.enumerated() {
      lines.append("  subgraph column\(column) {")
      lines.append(
        "    rank=same; c\(column) [label=\(quoted(name)), shape=plaintext, style=\"\"];")
      for (number, node) in graph.nodes.enumerated() where node.column == column {
        lines.append("    \(box(number, node));")
      }
      lines.append("  }")
    }
    if graph.columns.count > 1 {
      let chain = graph.columns.indices.map { "c\($0)" }.joined(separator: " -> ")
      lines.append("  \(chain) [style=invis];")
    }
    lines += graph.edges.map { "  n\($0.from) -> n\($0.to);" }
    return (lines + ["}"]).joined(separator: "\n") + "\n"
  }

  private func box(_ number: Int, _ node: JobGraph.Node) -> String {
    let label = [node.title, node.identifier, "\(graph.lanes[node.lane]) · \(node.note)"]
    let color = node.side == .agent ? "#0b7285" : "#6741d9"
    let fill = node.side == .agent ? "#e6f6f9" : "#f2eeff"
    let style = node.making == .hand ? "rounded,filled,dashed" : "rounded,filled"
    return "n\(number) [label=\(quoted(label.joined(separator: "\n"))), "
      + "group=\"lane\(node.lane)\", color=\"\(color)\", fillcolor=\"\(fill)\", "
      + "style=\"\(style)\"]"
  }

  private func quoted(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      TerminalText.safe(line).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    }
    return "\"" + lines.joined(separator: "\\n") + "\""
  }
}
