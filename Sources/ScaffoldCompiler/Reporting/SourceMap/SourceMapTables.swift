/// The tables of a source map: every source file, call and origin, each once.
struct SourceMapTables {
  let sources: [JSONText]
  private(set) var calls: [JSONText] = []
  private(set) var origins: [JSONText] = []

  private let configuration: Configuration
  private var places: OriginPlaces
  private var callNumbers: [NodeID: Int] = [:]
  private var originNumbers: [Origin: Int] = [:]
  private var fileOffsets: [TreeID: [Int]] = [:]

  init(_ configuration: Configuration) {
    self.configuration = configuration
    places = OriginPlaces(configuration, DisplayPath(folder: ""))
    sources = configuration.files.map { file in
      .object([
        ("path", .string(file.path)), ("bytes", .number(file.text.fileBytes.count)),
        ("encoding", .string(file.text.encoding.title)),
      ])
    }
    for file in configuration.files {
      if let offsets = file.text.fileOffsets() { fileOffsets[TreeID(file.id)] = offsets }
    }
  }

  /// A stretch of a file's text in the file's own bytes.
  func fileRange(_ range: SourceRange, in tree: TreeID) -> SourceRange {
    guard let offsets = fileOffsets[tree] else { return range }
    return SourceRange(offsets[range.start], offsets[range.end])
  }

  /// The number of the call that made a tree.
  mutating func call(ofTree tree: TreeID) -> Int? {
    guard let id = configuration.tree(tree)?.provenance?.call,
      let element = configuration.element(id)
    else { return nil }
    if let known = callNumbers[id] { return known }
    let caller = element.tree.provenance.flatMap { _ in call(ofTree: element.treeID) }
    let number = calls.count
    callNumbers[id] = number
    // On a line of its own: a call that is made while an argument changes this value copies it whole.
    let place = places.place(of: element)
    calls.append(
      .object(
        [("scaffolding", .string(element.name.text)), ("caller", .optional(caller))]
          + members(of: place)))
    return number
  }

  /// The number of an origin.
  mutating func origin(_ origin: Origin) -> Int? {
    if let known = originNumbers[origin] { return known }
    guard let source = places.source(origin) else { return nil }
    let number = origins.count
    originNumbers[origin] = number
    origins.append(
      .object(
        [
          ("role", .string(source.role.word)), ("element", .string(source.element)),
          ("identifier", .optional(source.identifier)),
          ("attribute", .optional(source.attribute)),
        ] + members(of: source.place)))
    return number
  }

  private func members(of place: OriginPlaces.Place) -> [(key: String, value: JSONText)] {
    let range = fileRange(place.range, in: TreeID(place.file))
    return [
      ("source", .number(place.file.index)), ("line", .number(place.position.line)),
      ("column", .number(place.position.column)), ("start", .number(range.start)),
      ("end", .number(range.end)),
    ]
  }
}

extension TextEncoding {
  /// Its name in an XML declaration.
  fileprivate var title: String {
    switch self {
    case .utf8: "utf-8"
    case .utf16(let bigEndian): bigEndian ? "utf-16be" : "utf-16le"
    case .latin1: "iso-8859-1"
    case .windows1252: "windows-1252"
    }
  }
}
