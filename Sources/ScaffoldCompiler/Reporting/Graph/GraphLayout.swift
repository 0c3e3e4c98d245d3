/// Where everything of a graph stands: columns side by side, lanes one below the other, the boxes of
/// one lane and column stacked. Whole numbers only, so that the same graph gives the same drawing.
struct GraphLayout {
  /// One measure for all drawings.
  enum Measure {
    static let boxWidth = 184
    static let boxHeight = 76
    static let columnGap = 44
    static let rowGap = 20
    static let lanePadding = 14
    static let gutter = 132
    static let header = 36
    static let margin = 20
  }

  struct Box {
    let x: Int
    let y: Int

    var left: (x: Int, y: Int) { (x, y + Measure.boxHeight / 2) }
    var right: (x: Int, y: Int) { (x + Measure.boxWidth, y + Measure.boxHeight / 2) }
  }

  struct Lane {
    let y: Int
    let height: Int
  }

  let width: Int
  let height: Int
  let boxes: [Box]
  let lanes: [Lane]
  /// Where each column begins.
  let columns: [Int]
  /// The boxes in reading order: by column, then from top to bottom.
  let order: [Int]

  init(_ graph: JobGraph) {
    columns = graph.columns.indices.map {
      Measure.gutter + Measure.columnGap / 2 + $0 * (Measure.boxWidth + Measure.columnGap)
    }
    struct Cell: Hashable {
      let lane: Int
      let column: Int
    }
    var filled: [Cell: Int] = [:]
    var rows = Array(repeating: 1, count: graph.lanes.count)
    let rowOf = graph.nodes.map { node in
      let row = filled[Cell(lane: node.lane, column: node.column), default: 0]
      filled[Cell(lane: node.lane, column: node.column)] = row + 1
      rows[node.lane] = max(rows[node.lane], row + 1)
      return row
    }
    let rowHeight = Measure.boxHeight + Measure.rowGap
    var lanes: [Lane] = []
    var y = Measure.header
    for count in rows {
      lanes.append(Lane(y: y, height: count * rowHeight + Measure.lanePadding))
      y += count * rowHeight + Measure.lanePadding
    }
    self.lanes = lanes
    let columns = columns
    boxes = zip(graph.nodes, rowOf).map { node, row in
      Box(
        x: columns[node.column],
        y: lanes[node.lane].y + Measure.lanePadding + row * rowHeight)
    }
    let boxes = boxes
    order = graph.nodes.indices.sorted {
      (boxes[$0].x, boxes[$0].y, $0) < (boxes[$1].x, boxes[$1].y, $1)
    }
    width =
      (columns.last ?? Measure.gutter) + Measure.boxWidth + Measure.columnGap / 2 + Measure.margin
    height = y + Measure.margin
  }

  /// The line of an edge, as the data of an SVG path.
  ///
  /// Between neighbouring columns it is one curve. Over more columns it runs below the row of the
  /// box where it ends, so that it never passes behind another box.
  func path(from: Int, to: Int, number: Int) -> String {
    let (start, end) = (boxes[from].right, boxes[to].left)
    let distance = end.x - start.x
    guard distance > Measure.columnGap else {
      let bend = max(Measure.columnGap / 2, abs(distance) / 3)
      return "M\(start.x),\(start.y)C\(start.x + bend),\(start.y) \(end.x - bend),\(end.y) "
        + "\(end.x),\(end.y)"
    }
    // Parallel lines are told apart by a few pixels.
    let shift = number % 3 * 4
    let channel = boxes[to].y + Measure.boxHeight + 6 + shift
    let (out, into) = (start.x + 12 + shift, end.x - 20 + shift)
    let down = start.y < channel ? 6 : -6
    return "M\(start.x),\(start.y)H\(out - 6)Q\(out),\(start.y) \(out),\(start.y + down)"
      + "V\(channel - down)Q\(out),\(channel) \(out + 6),\(channel)"
      + "H\(into - 6)Q\(into),\(channel) \(into),\(channel - 6)"
      + "V\(end.y + 6)Q\(into),\(end.y) \(into + 6),\(end.y)H\(end.x)"
  }
}
