import ScaffoldCompiler

/// A change that somebody may make to one file, at random.
struct RandomEdit {
  private(set) var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// The configuration with one change in one of its files, and what the change is.
  mutating func change(_ content: [String: [UInt8]]) -> (content: [String: [UInt8]], what: String)?
  {
    let trees = content.keys.sorted().enumerated().compactMap {
      place, path -> (String, SyntaxTree)? in
      var reader = XMLReader()
      let source = SourceFile(path: path, bytes: content[path] ?? [])
      let file = reader.read(source, id: FileID(place))
      guard let tree = file.tree, file.text.fileBytes == file.text.bytes else { return nil }
      return (path, tree)
    }
    guard !trees.isEmpty else { return nil }
    let (path, tree) = random.pick(trees)
    // The root stays.
    guard tree.elementCount > 1 else { return nil }
    let element = tree.element(random.number(1...(tree.elementCount - 1)))
    guard let (range, new, what) = edit(element, among: trees.map(\.1)) else { return nil }
    var bytes = content[path] ?? []
    bytes.replaceSubrange(range.start..<range.end, with: new)
    var changed = content
    changed[path] = bytes
    return (changed, "\(what) of \(element.name.text) in \(path):\(element.range.start)")
  }

  /// What to write in place of what.
  private mutating func edit(
    _ element: Element, among trees: [SyntaxTree]
  ) -> (SourceRange, [UInt8], String)? {
    let bytes = element.tree.text.bytes
    let text = Array(bytes[element.range.start..<element.range.end])
    let attributes = Array(element.attributes)
    switch random.number(0...7) {
    case 0: return (element.range, [], "removal")
    case 1:
      let place = SourceRange(element.range.start, element.range.start)
      return (place, text, "repetition")
    case 2:
      let place = SourceRange(element.range.start, element.range.start)
      return (place, Array("<!-- a note -->\n".utf8), "a comment in front")
    case 3:
      // An element from anywhere, beside this one.
      let tree = random.pick(trees)
      guard tree.elementCount > 1 else { return nil }
      let other = tree.element(random.number(1...(tree.elementCount - 1)))
      let copy = Array(tree.text.bytes[other.range.start..<other.range.end])
      return (SourceRange(element.range.end, element.range.end), copy, "a neighbour")
    case 4:
      guard !attributes.isEmpty else { return nil }
      let attribute = random.pick(attributes)
      return (
        SourceRange(attribute.nameRange.start, attribute.valueRange.end + 1), [],
        "no \(attribute.name.text)"
      )
    case 5:
      // The value that the attribute has elsewhere.
      guard !attributes.isEmpty else { return nil }
      let attribute = random.pick(attributes)
      let values = trees.flatMap { tree in
        (0..<tree.elementCount).compactMap { tree.element($0).attribute(attribute.name) }
      }
      let other = random.pick(values)
      let range = other.valueRange
      return (
        attribute.valueRange, Array(other.tree.text.bytes[range.start..<range.end]),
        "another \(attribute.name.text)"
      )
    default:
      guard !attributes.isEmpty else { return nil }
      let attribute = random.pick(attributes)
      let end = SourceRange(attribute.valueRange.end, attribute.valueRange.end)
      return (end, Array("x".utf8), "a longer \(attribute.name.text)")
    }
  }
}
