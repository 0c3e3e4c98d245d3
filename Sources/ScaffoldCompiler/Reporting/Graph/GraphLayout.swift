/// Where everything of a graph stands: columns side by side, lanes one below the other, the boxes of
/// one lane and column stacked. Many columns are folded into bands, as text into lines; a band has
/// only the lanes that it needs. Whole numbers only, so that the same graph gives the same drawing.
struct GraphLayout {
  /// One measure for all drawings.
  enum Measure {
    static let boxWidth = 186
    static let boxHeight = 74
    static let columnGap = 38
    static let rowGap = 20
    static let lanePadding = 14
    static let gutter = 144
    static let header = 34
    static let bandGap = 16
    /// The most columns side by side, so that a band fits a usual screen.
    static let columns = 6
  }

  struct Box {
    let x: Int
    let y: Int

    var left: (x: Int, y: Int) { (x, y + Measure.boxHeight / 2) }
    var right: (x: Int, y: Int) { (x + Measure.boxWidth, y + Measure.boxHeight / 2) }
  }

  /// The stretch of a lane within a band.
  struct Lane {
    let lane: Int
    let y: Int
    let height: Int
  }

  /// Some columns side by side, with a header and lanes of their own.
  struct Band {
    let y: Int
    let height: Int
    let columns: Range<Int>
    let lanes: [Lane]
  }

  let width: Int
  let height: Int
  let boxes: [Box]
  let bands: [Band]
  /// The boxes in reading order: by column, then from top to bottom.
  let order: [Int]

  private struct Cell: Hashable {
    let lane: Int
    let column: Int
  }

  init(_ graph: JobGraph) {
    var cells: [Cell: [Int]] = [:]
    for (number, node) in graph.nodes.enumerated() {
      cells[Cell(lane: node.lane, column: node.column), default: []].append(number)
    }
    let count = max(1, graph.columns.count)
    let bandCount = count <= Measure.columns + 1 ? 1 : (count - 1) / Measure.columns + 1
    let perBand = (count - 1) / bandCount + 1
    let rowHeight = Measure.boxHeight + Measure.rowGap
    var boxes = Array(repeating: Box(x: 0, y: 0), count: graph.nodes.count)
    var bands: [Band] = []
    var y = 0
    for start in stride(from: 0, to: graph.columns.count, by: perBand) {
      let columns = start..<min(start + perBand, graph.columns.count)
      let top = y
      var lanes: [Lane] = []
      y += Measure.header
      for lane in graph.lanes.indices {
        let rows = columns.map { cells[Cell(lane: lane, column: $0)]?.count ?? 0 }.max() ?? 0
        guard rows > 0 else { continue }
        for column in columns {
          for (row, number) in (cells[Cell(lane: lane, column: column)] ?? []).enumerated() {
            boxes[number] = Box(
              x: Self.x(column - start), y: y + Measure.lanePadding + row * rowHeight)
          }
        }
        let height = rows * rowHeight + Measure.lanePadding
        lanes.append(Lane(lane: lane, y: y, height: height))
        y += height
      }
      bands.append(Band(y: top, height: y - top, columns: columns, lanes: lanes))
      y += Measure.bandGap
    }
    self.boxes = boxes
    self.bands = bands
    order = graph.nodes.indices.sorted {
      (graph.nodes[$0].column, boxes[$0].y, $0) < (graph.nodes[$1].column, boxes[$1].y, $1)
    }
    width = Self.x(perBand - 1) + Measure.boxWidth + Measure.columnGap / 2 + 8
    height = y
  }

  /// Where a column begins, counted within its band.
  static func x(_ column: Int) -> Int {
    Measure.gutter + Measure.columnGap / 2 + column * (Measure.boxWidth + Measure.columnGap)
  }

  /// The line of an edge, as the data of an SVG path.
  ///
  /// Between neighbouring columns it is one curve. Otherwise it keeps to the gaps between columns
  /// and to the one below the box where it ends, so that it never passes behind another box.
  func path(from: Int, to: Int, number: Int) -> String {
    let (start, end) = (boxes[from].right, boxes[to].left)
    if end.x - start.x == Measure.columnGap {
      let bend = Measure.columnGap / 2 + 4
      return "M\(start.x),\(start.y)C\(start.x + bend),\(start.y) \(end.x - bend),\(end.y) "
        + "\(end.x),\(end.y)"
    }
    // Parallel lines are told apart by a few pixels.
    let shift = number % 3 * 3
    let channel = boxes[to].y + Measure.boxHeight + 6 + shift
    let (out, into) = (start.x + 10 + shift, end.x - 18 + shift)
    let down = start.y < channel ? 5 : -5
    let along = out <= into ? 5 : -5
    return "M\(start.x),\(start.y)H\(out - 5)Q\(out),\(start.y) \(out),\(start.y + down)"
      + "V\(channel - down)Q\(out),\(channel) \(out + along),\(channel)"
      + "H\(into - along)Q\(into),\(channel) \(into),\(channel - 5)"
      + "V\(end.y + 5)Q\(into),\(end.y) \(into + 5),\(end.y)H\(end.x)"
  }
}
