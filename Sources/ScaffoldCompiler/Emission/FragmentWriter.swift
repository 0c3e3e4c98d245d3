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
    guard case .expanded(let id) = edit.change, let generated = expanded.configuration.tree(id)
    else { return [] }
    var output: [UInt8] = []
    output.reserveCapacity(generated.text.bytes.count + generated.text.bytes.count / 8)
    append(generated, depth: 0, layout: Layout(at: edit.range.start, in: tree), to: &output, &lines)
    return output
  }

  private func append(
    _ tree: SyntaxTree, depth: Int, layout: Layout, to output: inout [UInt8],
    _ lines: inout [EmissionTrail.GeneratedFragment.Line]?
  ) {
    let bytes = tree.text.bytes
    var edits = (expanded.edits[tree.id] ?? [])[...]
    var node = 0
    var cursor = 0
    while cursor < bytes.count {
      var start = cursor
      while start < bytes.count, bytes[start] == UInt8(ascii: "\t") { start += 1 }
      let lineDepth = depth + start - cursor
      if let edit = edits.first, edit.range.start == start {
        edits.removeFirst()
        if case .expanded(let id) = edit.change, let inner = expanded.configuration.tree(id) {
          append(inner, depth: lineDepth, layout: layout, to: &output, &lines)
        }
        while node < tree.nodes.count, Int(tree.nodes[node].start) < edit.range.end { node += 1 }
        cursor = edit.range.end + 1
        continue
      }
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      if !output.isEmpty {
        output.append(contentsOf: layout.newline)
        output.append(contentsOf: layout.indentation)
        for _ in 0..<lineDepth { output.append(contentsOf: layout.unit) }
      }
      lines?.append(.init(tree: tree.id, range: SourceRange(start, end), offset: output.count))
      output.append(contentsOf: bytes[start..<end])
      if node < tree.nodes.count, Int(tree.nodes[node].start) == start {
        origins?.append(for: tree.element(node), to: &output)
        node += 1
      }
      cursor = end + 1
    }
  }
}
