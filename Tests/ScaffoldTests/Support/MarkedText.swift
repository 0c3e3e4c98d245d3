import ScaffoldCompiler

/// A text in which `«` and `»` mark stretches; the marks are no part of it.
struct MarkedText {
  let text: String
  /// The marked stretches, in bytes of UTF-8, in the order in which they begin.
  let ranges: [SourceRange]

  init(_ marked: String) {
    var text = ""
    var open: [(place: Int, start: Int)] = []
    var ranges: [SourceRange] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "«":
        open.append((ranges.count, text.utf8.count))
        ranges.append(SourceRange(0, 0))
      case "»":
        if let last = open.popLast() {
          ranges[last.place] = SourceRange(last.start, text.utf8.count)
        }
      default:
        text.unicodeScalars.append(scalar)
      }
    }
    self.text = text
    self.ranges = ranges
  }

  /// The same inside the root of a configuration.
  static func inRoot(_ marked: String) -> MarkedText {
    MarkedText(
      "<ConfigurationFile xmlns=\"\(XMLReader.namespace)\">\n\(marked)\n</ConfigurationFile>\n")
  }

  /// The file with this text.
  func read(as path: String = "Conf.xml") -> ParsedFile {
    var reader = XMLReader()
    return reader.read(SourceFile(path: path, bytes: Array(text.utf8)), id: FileID(0))
  }
}
