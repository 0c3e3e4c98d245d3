/// Short names for boxes.
enum TaskTitle {
  /// `UpdateEntityPropertyExpressionsTask` as `Update Entity Property Expressions`.
  static func words(_ kind: String) -> String {
    let name = kind.hasSuffix("Task") ? String(kind.dropLast(4)) : kind
    var words = ""
    var previousIsLower = false
    for scalar in name.unicodeScalars {
      let isUpper = ("A"..."Z").contains(scalar)
      if isUpper, previousIsLower { words += " " }
      words.unicodeScalars.append(scalar)
      previousIsLower = ("a"..."z").contains(scalar)
    }
    return words.isEmpty ? kind : words
  }

  /// An identifier without the names of the job, the kind and the connector, which stand elsewhere.
  static func rest(
    of identifier: String, job: String, kind: String, connector: String?
  ) -> String {
    var rest = identifier[...]
    if rest.hasPrefix(job + "_") { rest = rest.dropFirst(job.count + 1) }
    let word = kind.hasSuffix("Task") ? String(kind.dropLast(4)) : kind
    if rest.hasPrefix(word) { rest = rest.dropFirst(word.count) }
    while rest.first == "_" { rest = rest.dropFirst() }
    if let connector, rest.hasPrefix(connector + "_") { rest = rest.dropFirst(connector.count + 1) }
    let isNumber = !rest.isEmpty && rest.allSatisfy { ("0"..."9").contains($0) }
    return isNumber ? "no. \(rest)" : String(rest)
  }

  /// The text in lines of at most so many characters, broken between words; what is too long for
  /// them is cut in its middle.
  static func lines(_ text: String, width: Int, most: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + word.count + 1 <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    if lines.count > most {
      let rest = lines[(most - 1)...].joined(separator: " ")
      lines = Array(lines[..<(most - 1)]) + [rest]
    }
    return lines.map { cut($0, to: width) }
  }

  /// At most so many characters; the middle of a name says least.
  static func cut(_ text: String, to width: Int) -> String {
    guard text.count > width, width > 3 else { return text }
    let head = (width - 1) / 2
    return "\(text.prefix(head))…\(text.suffix(width - 1 - head))"
  }
}
