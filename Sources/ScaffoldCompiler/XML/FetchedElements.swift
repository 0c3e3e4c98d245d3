extension SyntaxTree {
  /// What of a tree is about to be read.
  struct Parts: OptionSet {
    let rawValue: UInt8

    static let nodes = Parts(rawValue: 1)
    static let attributes = Parts(rawValue: 2)
    static let text = Parts(rawValue: 4)
    /// The numbers of the origins of attributes.
    static let origins = Parts(rawValue: 8)

    /// All that stands in a file.
    static let written: Parts = [.nodes, .attributes, .text]
  }

  /// Fetches what is about to be read.
  @inline(__always)
  func fetch(_ parts: Parts) { fetch(parts, ofNodes: 0..<nodes.count) }

  /// - Parameter indices: those of elements that stand one behind the other.
  fileprivate func fetch(_ parts: Parts, ofNodes indices: Range<Int>) {
    guard let first = indices.first, let last = indices.last else { return }
    // One more tells where the attributes of the last one end.
    if parts.contains(.nodes) { Prefetch.fetch(nodes, first..<(indices.upperBound + 1)) }
    // What follows reads nodes, which may be what is being fetched.
    if parts == .nodes { return }
    let places =
      attributeIndices(ofNode: first).lowerBound..<attributeIndices(ofNode: last).upperBound
    if parts.contains(.attributes) { Prefetch.fetch(attributes, places) }
    if parts.contains(.origins), let provenance {
      provenance.attributeOrigins.fetch(places)
    }
    if parts.contains(.text) {
      Prefetch.fetch(text.bytes, Int(nodes[first].start)..<Int(nodes[last].end))
    }
  }
}

extension Element {
  /// Fetches what stands in this element, and itself.
  func fetchSubtree(_ parts: SyntaxTree.Parts) {
    read { $0.fetch(parts, ofNodes: index..<Int($0.nodes[index].subtreeEnd)) }
  }

  /// Fetches the node, and the next one, which tells how many attributes it has.
  @inline(__always)
  fileprivate func fetchNode() {
    read { Prefetch.fetch($0.nodes, index..<(index + 2)) }
  }

  /// Fetches the first attributes, and the first part of the start tag.
  @inline(__always)
  fileprivate func fetchStartTag() {
    read { tree in
      let node = tree.nodes[index]
      let (place, start) = (Int(node.firstAttribute), Int(node.start))
      Prefetch.fetch(tree.attributes, place..<(place + 8))
      Prefetch.fetch(tree.text.bytes, start..<(start + 128))
    }
  }
}

/// Elements in order, of which those that come next are being fetched from memory.
///
/// Elements of one kind stand in as many trees as there are files, each far from the other, so that to go
/// through them is to wait: for the node, for its attributes, for its text.
struct FetchedElements<Elements: RandomAccessCollection>: Sequence, IteratorProtocol
where Elements.Element == Element, Elements.Index == Int {
  private let elements: Elements
  private var index: Int
  /// Up to which place they have been fetched.
  private var fetched: Int

  /// How many lines of its cache a processor waits for at once, more or less.
  private static var block: Int { 16 }

  fileprivate init(_ elements: Elements) {
    self.elements = elements
    index = elements.startIndex
    fetched = index
  }

  mutating func next() -> Element? {
    if index == fetched {
      if index == elements.endIndex { return nil }
      fetch()
    }
    defer { index += 1 }
    return elements[index]
  }

  private mutating func fetch() {
    let end = Swift.min(index + Self.block, elements.endIndex)
    // One after the other: where its attributes stand is known when a node has come.
    for place in index..<end { elements[place].fetchNode() }
    for place in index..<end { elements[place].fetchStartTag() }
    fetched = end
  }
}

extension RandomAccessCollection where Element == ScaffoldCompiler.Element, Index == Int {
  /// These, while the next ones are being fetched from memory: their nodes and start tags.
  var fetched: FetchedElements<Self> { FetchedElements(self) }

  /// Goes through these, while the next one is being fetched with what stands in it.
  ///
  /// - Parameter parts: what is going to be read.
  @inline(__always)
  func forEach(fetching parts: SyntaxTree.Parts, _ body: (Element) -> Void) {
    Prefetch.forEach(self, fetching: { $0.fetchSubtree(parts) }, body)
  }
}

extension RandomAccessCollection where Element == SyntaxTree, Index == Int {
  /// Goes through these, while the next one is being fetched from memory.
  ///
  /// - Parameter parts: what is going to be read.
  @inline(__always)
  func forEach(fetching parts: SyntaxTree.Parts, _ body: (SyntaxTree) -> Void) {
    Prefetch.forEach(self, fetching: { $0.fetch(parts) }, body)
  }
}
