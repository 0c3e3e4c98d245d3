import ScaffoldCompiler

/// An element of a configuration that a test makes up.
struct DraftElement {
  var name: String
  var attributes: [(name: String, value: String)]
  var children: [DraftElement]

  /// - Parameter attributes: names and values; an empty value leaves the attribute out.
  init(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
    _ children: [DraftElement] = []
  ) {
    self.name = name
    self.attributes = attributes.filter { !$0.value.isEmpty }.map { ($0.key, $0.value) }
    self.children = children
  }

  subscript(attribute: String) -> String? {
    get { attributes.first { $0.name == attribute }?.value }
    set {
      let place = attributes.firstIndex { $0.name == attribute }
      switch (place, newValue) {
      case (let place?, let value?): attributes[place].value = value
      case (let place?, nil): attributes.remove(at: place)
      case (nil, let value?): attributes.append((attribute, value))
      case (nil, nil): break
      }
    }
  }

  /// Its start tag, or the whole of it where it has no children.
  var tag: String {
    let written = attributes.map { " \($0.name)=\"\(Self.escaped($0.value))\"" }.joined()
    return "<\(name)\(written)\(children.isEmpty ? " />" : ">")"
  }

  private static func escaped(_ value: String) -> String {
    var bytes: [UInt8] = []
    AttributeValue.appendEscaped(value, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Where an element of a draft stands: its file, and its place among its siblings at each depth.
struct DraftPlace: Hashable {
  var file: Int
  var path: [Int]

  var parent: DraftPlace? {
    path.count > 1 ? DraftPlace(file: file, path: Array(path.dropLast())) : nil
  }
}

/// A configuration that a test makes up: files of elements, each with a tag to a line.
struct Draft {
  var paths: [String]
  var files: [[DraftElement]]

  /// Every element, in reading order.
  var places: [DraftPlace] {
    files.indices.flatMap { file in
      files[file].indices.flatMap {
        Self.places(files[file][$0], DraftPlace(file: file, path: [$0]))
      }
    }
  }

  private static func places(_ element: DraftElement, _ place: DraftPlace) -> [DraftPlace] {
    [place]
      + element.children.indices.flatMap {
        places(element.children[$0], DraftPlace(file: place.file, path: place.path + [$0]))
      }
  }

  subscript(place: DraftPlace) -> DraftElement {
    get { place.path.dropFirst().reduce(files[place.file][place.path[0]]) { $0.children[$1] } }
    set { Self.set(&files[place.file][place.path[0]], place.path.dropFirst(), newValue) }
  }

  private static func set(
    _ element: inout DraftElement, _ path: ArraySlice<Int>, _ value: DraftElement
  ) {
    guard let first = path.first else {
      element = value
      return
    }
    set(&element.children[first], path.dropFirst(), value)
  }

  /// Takes an element out, with all that stands in it.
  mutating func remove(_ place: DraftPlace) {
    guard let last = place.path.last else { return }
    if let parent = place.parent {
      self[parent].children.remove(at: last)
    } else {
      files[place.file].remove(at: last)
    }
  }

  /// Puts an element at the end of a file.
  mutating func append(_ element: DraftElement, to file: Int) -> DraftPlace {
    files[file].append(element)
    return DraftPlace(file: file, path: [files[file].count - 1])
  }

  /// The names of an element and of those around it, the outermost first.
  func names(_ place: DraftPlace) -> [String] {
    (1...place.path.count).map {
      self[DraftPlace(file: place.file, path: Array(place.path.prefix($0)))].name
    }
  }

  // MARK: Text

  /// The lines of a file, with the place of the element that begins on each.
  func lines(_ file: Int) -> [(text: String, place: DraftPlace?)] {
    var lines: [(text: String, place: DraftPlace?)] = [
      ("<?xml version=\"1.0\" encoding=\"utf-8\"?>", nil),
      ("<ConfigurationFile xmlns=\"\(XMLReader.namespace)\">", nil),
    ]
    for index in files[file].indices {
      Self.write(files[file][index], DraftPlace(file: file, path: [index]), to: &lines)
    }
    lines.append(("</ConfigurationFile>", nil))
    return lines
  }

  private static func write(
    _ element: DraftElement, _ place: DraftPlace,
    to lines: inout [(text: String, place: DraftPlace?)]
  ) {
    let indentation = String(repeating: "  ", count: place.path.count)
    lines.append((indentation + element.tag, place))
    guard !element.children.isEmpty else { return }
    for index in element.children.indices {
      write(
        element.children[index], DraftPlace(file: place.file, path: place.path + [index]),
        to: &lines)
    }
    lines.append(("\(indentation)</\(element.name)>", nil))
  }

  /// The 1-based line of an element's start tag.
  func line(_ place: DraftPlace) -> Int {
    (lines(place.file).firstIndex { $0.place == place } ?? -1) + 1
  }

  /// The bytes of the files, by path.
  var content: [String: [UInt8]] {
    Dictionary(
      uniqueKeysWithValues: paths.indices.map { file in
        let text = lines(file).map { $0.text + "\n" }.joined()
        return (paths[file], Array(text.utf8))
      })
  }
}
