/// A graph as SVG, laid out here.
package struct SVGGraph {
  private typealias Measure = GraphLayout.Measure

  private let graph: JobGraph
  private let layout: GraphLayout

  package init(_ graph: JobGraph) {
    self.graph = graph
    layout = GraphLayout(graph)
  }

  /// A file of its own, with colours for light and dark, and what each box holds as its tooltip.
  package var text: String {
    let top = 54
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(layout.width)" height="\(layout.height + top)" \
      viewBox="0 \(-top) \(layout.width) \(layout.height + top)" role="img" aria-label="\(title)">
      <style>\(GraphStyle.variables)\(GraphStyle.drawing)</style>
      <rect class="page" y="\(-top)" width="100%" height="100%"/>
      <text class="h" x="16" y="-28">\(title)</text>
      <text class="s" x="16" y="-10">\(MarkupText.escaped(graph.subtitle))</text>
      \(content(hasTooltips: true))</svg>

      """
  }

  /// The same for the page, whose script finds boxes and lines by their numbers.
  var embedded: String {
    """
    <svg id="graph" xmlns="http://www.w3.org/2000/svg" width="\(layout.width)" \
    height="\(layout.height)" viewBox="0 0 \(layout.width) \(layout.height)" role="group" \
    aria-label="\(title)">
    \(content(hasTooltips: false))</svg>
    """
  }

  private var title: String { MarkupText.escaped(graph.title) }

  private func content(hasTooltips: Bool) -> String {
    var output = """
      <defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="9" markerHeight="9" \
      markerUnits="userSpaceOnUse" \
      orient="auto"><path d="M0,0.5L8,4L0,7.5Z"/></marker></defs>

      """
    for lane in layout.bands.flatMap({ $0.lanes.enumerated() }) {
      output += """
        <rect class="lane\(lane.offset % 2 == 0 ? " even" : "")" y="\(lane.element.y)" \
        width="\(layout.width)" height="\(lane.element.height)"/>

        """
    }
    for (number, edge) in graph.edges.enumerated() {
      let path = layout.path(from: edge.from, to: edge.to, number: number)
      let isBackward = graph.nodes[edge.from].column >= graph.nodes[edge.to].column
      output += """
        <path class="e\(isBackward ? " wrong" : "")" data-e="\(number)" d="\(path)" \
        marker-end="url(#tip)"/>

        """
    }
    for node in layout.order { output += box(node, hasTooltip: hasTooltips) }
    return output + laneLabels + columnLabels
  }

  private func box(_ number: Int, hasTooltip: Bool) -> String {
    let node = graph.nodes[number]
    let box = layout.boxes[number]
    let lines = TaskTitle.lines(node.title, width: 21, most: 2)
    var output = """
      <g class="node \(node.side.rawValue) \(node.making.rawValue)" data-n="\(number)" \
      transform="translate(\(box.x),\(box.y))" role="button" tabindex="-1" \
      aria-label="\(MarkupText.escaped(label(of: node)))">
      """
    if hasTooltip {
      output += "<title>\(MarkupText.escaped(NodeText.tooltip(of: node)))</title>"
    }
    output += """
      <rect class="b" width="\(Measure.boxWidth)" height="\(Measure.boxHeight)" rx="8"/>\
      <path class="side" d="M4,10V\(Measure.boxHeight - 10)"/>
      """
    for (line, text) in lines.enumerated() {
      output +=
        "<text class=\"t\" x=\"14\" y=\"\(20 + line * 15)\">\(MarkupText.escaped(text))</text>"
    }
    let below = 19 + lines.count * 15
    output += text("s", below + 1, node.subtitle, width: 24)
    output += text("m", Measure.boxHeight - 8, node.note, width: 27)
    if node.making == .adjusted {
      output += "<circle class=\"mark\" cx=\"\(Measure.boxWidth - 11)\" cy=\"11\" r=\"4\"/>"
    }
    return output + "</g>\n"
  }

  private func text(_ kind: String, _ y: Int, _ text: String, width: Int) -> String {
    guard !text.isEmpty else { return "" }
    let shown = MarkupText.escaped(TaskTitle.cut(text, to: width))
    return "<text class=\"\(kind)\" x=\"14\" y=\"\(y)\">\(shown)</text>"
  }

  private func label(of node: JobGraph.Node) -> String {
    let column = graph.columns[node.column]
    return "\(node.title), \(node.identifier), \(column), \(node.note)"
  }

  /// Drawn last, so that they can stay in sight above what is scrolled below them.
  private var laneLabels: String {
    var output =
      "<g id=\"lanes\"><rect class=\"cover\" width=\"\(Measure.gutter)\" "
      + "height=\"\(layout.height)\"/>\n"
    for lane in layout.bands.flatMap(\.lanes) {
      let lines = TaskTitle.lines(graph.lanes[lane.lane], width: 16, most: 2)
      output += "<path class=\"rule\" d=\"M0,\(lane.y)H\(Measure.gutter)\"/>"
      for (number, line) in lines.enumerated() {
        let y = lane.y + Measure.lanePadding + 16 + number * 16
        output += "<text class=\"l\" x=\"14\" y=\"\(y)\">\(MarkupText.escaped(line))</text>"
      }
      output += "\n"
    }
    return output + "</g>\n"
  }

  private var columnLabels: String {
    var output = ""
    for band in layout.bands {
      output += """
        <g class="columns" data-y="\(band.y)" data-h="\(band.height)">\
        <rect class="cover" y="\(band.y)" width="\(layout.width)" height="\(Measure.header)"/>\
        <path class="rule" d="M0,\(band.y + Measure.header)H\(layout.width)"/>
        """
      for column in band.columns {
        let x = GraphLayout.x(column - band.columns.lowerBound)
        let name = MarkupText.escaped(graph.columns[column])
        output += "<text class=\"c\" x=\"\(x + 2)\" y=\"\(band.y + 22)\">\(name)</text>"
      }
      // Its labels pass behind the lanes' names.
      output += """
        <rect class="corner" y="\(band.y)" width="\(Measure.gutter)" \
        height="\(Measure.header - 1)"/></g>

        """
    }
    return output
  }
}
