internal import Synchronization

/// A generated tree in the making, which elements are written to from first to last.
///
/// In the text every tag stands on a line of its own, behind one tab for each level; a value never
/// holds a raw tab, so emission can put any indentation in place of these tabs.
package struct TreeDraft: ~Copyable {
  private var prefix = ""
  private(set) var text = TextBuffer(capacity: 4096)
  private var nodes = GrowingList<SyntaxTree.Node>()
  private var attributes = GrowingList<SyntaxTree.Attribute>()
  private var parts: Set<Int> = []
  private var origins = GrowingList<Origin>()
  private var nodeOrigins = GrowingList<UInt32>()
  private var attributeOrigins = GrowingList<UInt32>()
  /// The elements that are open.
  private var path = GrowingList<OpenElement>()
  /// How many elements are open of which nothing is written, as there is too much already.
  private var leftOut = 0
  /// The numbers of origins that were asked for lately, each at a place that the origin decides.
  private var recent = [UInt32](repeating: 0, count: recentCount)
  private var names = NameCache()
  /// What was written before, where several threads have.
  private var finished: [TreePart] = []
  /// Its text, in bytes.
  private var finishedSize = 0
  /// Nobody keeps what goes beyond so many bytes, and offsets have 32 bits.
  private let limit: Int

  private static let recentCount = 256
  /// How many items a thread writes at once.
  private static let stretch = 64

  private struct OpenElement {
    let node: Int
    /// With its prefix.
    let nameLength: Int
    /// Whether its start tag has ended.
    var hasContent = false
  }

  /// - Parameter limit: how much is written at most, in bytes; the last element may go beyond it.
  init(limit: Int) {
    self.limit = limit
  }

  mutating func start(prefix: String) {
    self.prefix = prefix
    finished = []
    finishedSize = 0
    path.removeAll()
    leftOut = 0
    startPart()
  }

  private mutating func startPart() {
    text.removeAll()
    nodes.removeAll()
    attributes.removeAll()
    if !parts.isEmpty { parts = [] }
    origins.removeAll()
    nodeOrigins.removeAll()
    attributeOrigins.removeAll()
  }

  /// What was written, in arrays of just its size.
  func tree(call: NodeID, id: TreeID) -> SyntaxTree {
    (finished.isEmpty ? part : TreePart(joining: finished + [part])).tree(call: call, id: id)
  }

  /// What was written since the last one was finished.
  private var part: TreePart {
    TreePart(
      text: text.bytes, nodes: nodes.array, attributes: attributes.array, parts: parts,
      origins: origins.array,
      nodeOrigins: PackedNumbers(nodeOrigins, below: origins.count),
      attributeOrigins: PackedNumbers(attributeOrigins, below: origins.count))
  }

  /// How much was written, in bytes.
  var size: Int { finishedSize + text.count }
}

// MARK: Several threads

extension TreeDraft {
  private struct StretchWriter<State: ~Copyable>: ~Copyable {
    var draft: TreeDraft
    var state: State
  }

  /// Writes what items become, one behind the other; where there are many, all threads take part.
  ///
  /// - Parameters:
  ///   - state: makes what one thread keeps from item to item.
  ///   - write: writes what one item becomes, in whole elements.
  package mutating func write<Item: Sendable, State: ~Copyable>(
    _ items: [Item], _ workers: Workers, state: @Sendable () -> State,
    _ write: @Sendable (inout State, Item, inout TreeDraft) -> Void
  ) {
    let stretches = Workers.stretches(of: items, length: Self.stretch)
    guard workers.count > 1, stretches.count > 1, path.isEmpty, leftOut == 0 else {
      var own = state()
      for item in items { write(&own, item, &self) }
      return
    }
    let (prefix, limit) = (prefix, limit)
    // What all of them have written, the limit being one for all.
    let sum = Atomic(size)
    let written = workers.map(
      stretches, chunk: 1, state: { StretchWriter(draft: TreeDraft(limit: limit), state: state()) }
    ) { writer, _, stretch in
      writer.draft.start(prefix: prefix)
      for item in stretch where sum.load(ordering: .relaxed) <= limit {
        let start = writer.draft.size
        write(&writer.state, item, &writer.draft)
        sum.add(writer.draft.size - start, ordering: .relaxed)
      }
      return writer.draft.part
    }
    if !nodes.isEmpty { finish(part) }
    startPart()
    for part in written where size <= limit { finish(part) }
  }

  private mutating func finish(_ part: TreePart) {
    finished.append(part)
    finishedSize += part.text.count
  }
}

// MARK: Writing

extension TreeDraft {
  /// Begins an element, in the one that is open.
  ///
  /// - Parameter ending: the end of the name, where it is put together.
  package mutating func open(_ name: String, _ ending: String = "", from origin: Origin) {
    guard leftOut == 0, size <= limit else {
      leftOut += 1
      return
    }
    var parent = SyntaxTree.Node.none
    var endsTag = false
    if let outer = path.last {
      parent = UInt32(outer.node)
      endsTag = !outer.hasContent
      if endsTag { path[path.count - 1].hasContent = true }
    }
    let (prefix, name, ending) = (prefix.utf8.span, name.utf8.span, ending.utf8.span)
    let level = path.count
    var start = 0
    var nameStart = 0
    text.write(upTo: level + 3 + prefix.count + name.count + ending.count) { pen in
      if endsTag { pen.write(literal: ">\n") }
      pen.write(UInt8(ascii: "\t"), times: level)
      start = pen.count
      pen.write(UInt8(ascii: "<"))
      pen.write(prefix)
      nameStart = pen.count
      pen.write(name)
      pen.write(ending)
    }
    path.append(OpenElement(node: nodes.count, nameLength: text.count - start - 1))
    nodes.append(
      SyntaxTree.Node(
        name: names.name(atEndOf: text, from: nameStart), parent: parent, subtreeEnd: 0,
        start: UInt32(start), end: 0, firstAttribute: UInt32(attributes.count)))
    nodeOrigins.append(number(of: origin))
  }

  /// Writes an attribute of the element that is open.
  package mutating func set(_ name: String, _ value: String, from origin: Origin) {
    set(name, value.utf8.span, Span(), Span(), from: origin)
  }

  /// Writes an attribute whose value carries its own origin; nothing where there is no value.
  package mutating func set(_ name: String, _ value: Sourced?) {
    if let value { set(name, value.value, from: value.origin) }
  }

  /// Writes an attribute with a value of three parts, so that nobody has to put them together first.
  package mutating func set(
    _ name: String, _ first: String, _ second: String, _ third: String, from origin: Origin
  ) {
    set(name, first.utf8.span, second.utf8.span, third.utf8.span, from: origin)
  }

  /// Writes an attribute with a value that was put together in a buffer.
  package mutating func set(
    _ name: String, _ buffer: TextBuffer, _ value: Range<Int>, from origin: Origin
  ) {
    buffer.withBytes(value) { set(name, $0, Span(), Span(), from: origin) }
  }

  private mutating func set(
    _ name: String, _ first: Span<UInt8>, _ second: Span<UInt8>, _ third: Span<UInt8>,
    from origin: Origin
  ) {
    if leftOut > 0 { return }
    let name = name.utf8.span
    let start = text.count
    var value = write(name, first, second, third)
    let isEscaped = text.withBytes(value) { AttributeValue.needsEscape($0) }
    if isEscaped {
      let escaped = AttributeValue.escaped(text.withBytes(value) { $0.text })
      text.removeAll(from: start)
      value = write(name, escaped.utf8.span, Span(), Span())
    }
    attributes.append(
      SyntaxTree.Attribute(name: names.name(of: name), value: value, needsDecoding: isEscaped))
    attributeOrigins.append(number(of: origin))
  }

  /// - Parameter first: the value as it stands between the quotes, with the two other parts behind it.
  /// - Returns: where the value stands.
  @inline(__always)
  private mutating func write(
    _ name: Span<UInt8>, _ first: Span<UInt8>, _ second: Span<UInt8>, _ third: Span<UInt8>
  ) -> Range<Int> {
    let length = first.count + second.count + third.count
    // A space, the sign and two quotes.
    text.write(upTo: name.count + length + 4) { pen in
      pen.write(UInt8(ascii: " "))
      pen.write(name)
      pen.write(UInt8(ascii: "="))
      pen.write(UInt8(ascii: "\""))
      pen.write(first)
      if !second.isEmpty { pen.write(second) }
      if !third.isEmpty { pen.write(third) }
      pen.write(UInt8(ascii: "\""))
    }
    let end = text.count - 1
    return (end - length)..<end
  }

  /// Ends the element that is open.
  package mutating func close() {
    guard leftOut == 0 else {
      leftOut -= 1
      return
    }
    guard let element = path.popLast() else { return }
    if element.hasContent {
      let level = path.count
      let start = Int(nodes[element.node].start) + 1
      text.write(upTo: level + element.nameLength + 4) { pen in
        pen.write(UInt8(ascii: "\t"), times: level)
        pen.write(literal: "</")
        pen.write(again: start..<(start + element.nameLength))
        pen.write(literal: ">\n")
      }
    } else {
      text.write(upTo: 4) { $0.write(literal: " />\n") }
    }
    // In front of the end of the line.
    nodes[element.node].end = UInt32(text.count - 1)
    nodes[element.node].subtreeEnd = UInt32(nodes.count)
  }

  /// Writes elements that are there as values, with everything in them.
  package mutating func append(_ elements: [GeneratedElement]) {
    // Through spans nothing is retained on the way.
    let elements = elements.span
    for place in elements.indices { append(elements[place]) }
  }

  private mutating func append(_ element: borrowing GeneratedElement) {
    if element.isPart, path.isEmpty { parts.insert(nodes.count) }
    open(element.name, from: element.origin)
    let attributes = element.attributes.span
    for place in attributes.indices { append(attributes[place]) }
    let children = element.children.span
    for place in children.indices { append(children[place]) }
    close()
  }

  private mutating func append(_ attribute: borrowing GeneratedElement.Attribute) {
    set(attribute.name, attribute.value, from: attribute.origin)
  }

  /// A tree has few origins, so each gets a number that it keeps for as long as no other one comes to
  /// its place; one that comes back after that gets a second number, which does no harm.
  private mutating func number(of origin: Origin) -> UInt32 {
    let place = origin.quickHash & (Self.recentCount - 1)
    let known = Int(recent[place])
    if known < origins.count, origins[known] == origin { return recent[place] }
    recent[place] = UInt32(origins.count)
    origins.append(origin)
    return recent[place]
  }
}
