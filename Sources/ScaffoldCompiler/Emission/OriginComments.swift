/// Comments that say where a generated element came from.
struct OriginComments: Sendable {
  private let configuration: Configuration
  private let displayPath: DisplayPath
  private let lines: [LineTable?]

  init(_ expanded: ExpandedConfiguration, _ displayPath: DisplayPath) {
    self.configuration = expanded.configuration
    self.displayPath = displayPath
    // Every place is in a file that has a call or is read by one; the table of each is made once.
    self.lines = expanded.files.map { $0.tree == nil ? nil : LineTable($0.text.bytes) }
  }

  /// ` <!-- AD/AD Connector.xml:12:3 -->`, with the call added where another element is the cause.
  func append(for element: Element, to output: inout [UInt8]) {
    guard let origin = element.origin, let source = configuration.element(origin.node) else {
      return
    }
    output.append(contentsOf: " <!-- \(Self.safe(place(of: source))) -->".utf8)
  }

  private func place(of element: Element) -> String {
    let location = configuration.sourceLocation(of: element)
    guard let table = lines[location.file.index] else { return "" }
    let position = table.position(
      of: !element.isGenerated
        ? element.range.start : location.range.start)
    let path = displayPath.path(of: configuration.files[location.file.index])
    return "\(path):\(position.line):\(position.column)"
  }

  /// A comment must not hold two hyphens in a row, nor end in one.
  static func safe(_ text: String) -> String {
    var safe = text.replacing("--", with: "-%2D").replacing("--", with: "-%2D")
    if safe.hasSuffix("-") { safe = safe.dropLast() + "%2D" }
    return safe
  }
}
