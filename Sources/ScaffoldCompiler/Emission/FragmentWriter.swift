/// The text that takes a call's place: the generated tree, and the trees of calls inside it, in the
/// layout of the place.
struct FragmentWriter: Sendable {
  private let expanded: ExpandedConfiguration
  private let origins: OriginComments?

  init(_ expanded: ExpandedConfiguration, origins: OriginComments?) {
    self.expanded = expanded
    self.origins = origins
  }

  /// UTF-8 without indentation in front of its first line and line ending behind its last; empty if
  /// the edit leaves nothing.
  ///
  /// - Parameter lines: where each line of each generated tree went, noted down unless nothing.
  func text(
    of edit: ExpandedConfiguration.Edit, in tree: SyntaxTree,
    _ lines: inout [EmissionTrail.GeneratedFragment.Line]?
  ) -> [UInt8] {
    var output = OutputBytes()
    output.reserve(room(for: edit))
    append(edit, in: tree, to: &output, &lines)
    return output.bytes
  }

  /// Appends the same to what is there.
  func append(
    _ edit: ExpandedConfiguration.Edit, in tree: SyntaxTree, to output: inout OutputBytes,
    _ lines: inout [EmissionTrail.GeneratedFragment.Line]?
  ) {
    guard let generated = generated(by: edit) else { return }
    var beginnings = LineBeginnings(Layout(at: edit.range.start, in: tree))
    append(generated, depth: 0, &beginnings, from: output.count, to: &output, &lines)
  }

  /// Whether an edit leaves nothing.
  func isEmpty(_ edit: ExpandedConfiguration.Edit) -> Bool {
    guard let tree = generated(by: edit) else { return true }
    let edits = expanded.edits[tree.id] ?? []
    return tree.roots.allSatisfy { root in
      edits.contains { $0.range.start == root.range.start && isEmpty($0) }
    }
  }

  /// About how many bytes an edit makes, and rather too many: what is not written is not used.
  func room(for edit: ExpandedConfiguration.Edit) -> Int {
    guard let tree = generated(by: edit) else { return 0 }
    let inside = (expanded.edits[tree.id] ?? []).reduce(0) { $0 + room(for: $1) }
    // Each element has a line or two, each line an indentation.
    return tree.text.bytes.count + tree.nodes.count * 24 + inside
  }

  private func generated(by edit: ExpandedConfiguration.Edit) -> SyntaxTree? {
    guard case .expanded(let id) = edit.change else { return nil }
    return expanded.configuration.tree(id)
  }

  /// - Parameter origin: where the whole fragment starts.
  private func append(
    _ tree: SyntaxTree, depth: Int, _ beginnings: inout LineBeginnings, from origin: Int,
    to output: inout OutputBytes, _ lines: inout [EmissionTrail.GeneratedFragment.Line]?
  ) {
    let bytes = tree.text.bytes
    let nodes = tree.nodes
    var edits = (expanded.edits[tree.id] ?? [])[...]
    var node = 0
    var cursor = 0
    while cursor < bytes.count {
      var start = cursor
      while start < bytes.count, bytes[start] == UInt8(ascii: "\t") { start += 1 }
      let lineDepth = depth + start - cursor
      if let edit = edits.first, edit.range.start == start {
        edits.removeFirst()
        if let inner = generated(by: edit) {
          append(inner, depth: lineDepth, &beginnings, from: origin, to: &output, &lines)
        }
        while node < nodes.count, Int(nodes[node].start) < edit.range.end { node += 1 }
        cursor = edit.range.end + 1
        continue
      }
      let end = ByteSearch.first(UInt8(ascii: "\n"), in: bytes.span, from: start) ?? bytes.count
      if output.count > origin { beginnings.append(depth: lineDepth, to: &output) }
      lines?.append(
        .init(tree: tree.id, range: SourceRange(start, end), offset: output.count - origin))
      output.append(contentsOf: bytes[start..<end])
      if node < nodes.count, Int(nodes[node].start) == start {
        origins?.append(for: tree.element(node), to: &output.bytes)
        node += 1
      }
      output.handOnIfFull()
      cursor = end + 1
    }
  }
}

/// What lines begin with, by their depth: the line ending before them and their indentation.
private struct LineBeginnings {
  /// Of the deepest line so far, whose beginning those of all others are.
  private var bytes: [UInt8]
  /// How many of them every line has.
  private let shared: Int
  private let unit: [UInt8]

  init(_ layout: Layout) {
    bytes = layout.newline + layout.indentation
    shared = bytes.count
    unit = layout.unit
  }

  mutating func append(depth: Int, to output: inout OutputBytes) {
    let length = shared + depth * unit.count
    while bytes.count < length { bytes += unit }
    output.append(contentsOf: bytes[..<length])
  }
}
