/// Where the elements of generated trees stand in the text of one fragment.
struct FragmentPlaces {
  /// One element, in offsets of the fragment's UTF-8.
  struct Place {
    let element: Element
    let start: Int
    let end: Int

    /// An attribute with its name and quotes; a start tag stands on one line.
    func range(of attribute: Attribute) -> SourceRange {
      let range = attribute.range
      let shift = start - element.range.start
      return SourceRange(range.start + shift, range.end + shift)
    }
  }

  /// In the order of their start tags.
  private(set) var elements: [Place] = []
  /// The offset in the output for each offset of the text; nothing where they are the same.
  private var outputOffsets: [Int]?

  private struct LineEnd: Hashable {
    let tree: TreeID
    let offset: Int
  }

  init(_ fragment: EmissionTrail.GeneratedFragment, _ configuration: Configuration) {
    var ends: [LineEnd: Int] = [:]
    for line in fragment.lines {
      ends[LineEnd(tree: line.tree, offset: line.range.end)] =
        line.offset + line.range.end - line.range.start
    }
    var next: [TreeID: Int] = [:]
    for line in fragment.lines {
      guard let tree = configuration.tree(line.tree) else { continue }
      // The elements of a call that gave way to its own tree have no line and are passed over.
      var node = next[line.tree] ?? 0
      while node < tree.nodes.count, Int(tree.nodes[node].start) < line.range.start { node += 1 }
      next[line.tree] = node
      guard node < tree.nodes.count, Int(tree.nodes[node].start) == line.range.start,
        let end = ends[LineEnd(tree: line.tree, offset: Int(tree.nodes[node].end))]
      else { continue }
      elements.append(Place(element: tree.element(node), start: line.offset, end: end))
    }
    let file = fragment.encodedAs.flatMap { configuration.file($0) }
    outputOffsets = file.map { Self.offsets(of: fragment.text, in: $0.text) }
  }

  func outputOffset(_ offset: Int) -> Int { outputOffsets?[offset] ?? offset }

  /// Encodes scalar by scalar and keeps count.
  private static func offsets(of text: [UInt8], in file: SourceText) -> [Int] {
    var offsets: [Int] = []
    offsets.reserveCapacity(text.count + 1)
    var output: [UInt8] = []
    var total = 0
    var start = 0
    while start < text.count {
      var end = start + 1
      while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
      offsets.append(contentsOf: repeatElement(total, count: end - start))
      output.removeAll(keepingCapacity: true)
      file.appendEncoded(text[start..<end], to: &output)
      total += output.count
      start = end
    }
    offsets.append(total)
    return offsets
  }
}
