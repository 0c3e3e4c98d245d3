/// Mistakes in the text of a file, which is no longer well-formed.
extension MistakeMaker {
  /// Nothing for a mistake of another kind.
  mutating func breakText(_ kind: MistakeKind) -> Mistake? {
    guard kind.isOfText else { return nil }
    let file = random.number(0...(draft.files.count - 1))
    var lines = draft.lines(file).map(\.text)
    let places = draft.lines(file).map(\.place)
    let tags = lines.indices.filter { places[$0] != nil && lines[$0].contains("=\"") }
    guard !tags.isEmpty else { return nil }
    var line = random.pick(tags)
    var rules: Set<String> = ["SC1001"]
    switch kind {
    case .openQuote:
      guard let quote = lines[line].lastIndex(of: "\"") else { return nil }
      lines[line].remove(at: quote)
    case .bareAmpersand:
      guard let quote = lines[line].firstIndex(of: "\"") else { return nil }
      lines[line].insert(contentsOf: "R & D ", at: lines[line].index(after: quote))
    case .unclosedElement:
      // Which of two that nest in each other is not closed, nobody can tell.
      let empty = tags.filter { tag in
        lines[tag].hasSuffix(" />")
          && !["<Control", "<MenuItem"].contains { lines[tag].contains($0) }
      }
      guard !empty.isEmpty else { return nil }
      line = random.pick(empty)
      lines[line] = String(lines[line].dropLast(3)) + ">"
    case .otherEndTag:
      let ends = lines.indices.filter { lines[$0].contains("</") && $0 < lines.count - 1 }
      guard !ends.isEmpty else { return nil }
      line = random.pick(ends)
      lines[line] = lines[line].replacing("</", with: "</X")
    case .conflictMarker:
      lines.insert(random.pick(["<<<<<<< HEAD", "=======", ">>>>>>> theirs"]), at: line)
      rules = ["SC1001", "SC2008"]
    case .attributeTwice:
      let element = lines[line].split(separator: " ")
      guard let attribute = element.first(where: { $0.contains("=") })?.split(separator: "=").first
      else { return nil }
      let space = lines[line].firstRange(of: " \(attribute)=")?.lowerBound ?? lines[line].endIndex
      lines[line].insert(contentsOf: " \(attribute)=\"x\"", at: space)
    case .textBetweenElements:
      lines.insert("leftover", at: line)
      rules = ["SC2008"]
    default:
      return nil
    }
    var content = draft.content
    content[draft.paths[file]] = Array(lines.map { $0 + "\n" }.joined().utf8)
    return Mistake(
      kind: kind, content: content, path: draft.paths[file], line: line + 1, rules: rules)
  }
}
