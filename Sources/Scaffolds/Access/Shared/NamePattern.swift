/// A text with gaps for what a call is about: `{Profile}`, `{EntityType}`, and `{Each}` for what a
/// rule is repeated for.
package struct NamePattern: Sendable, ExpressibleByStringInterpolation {
  enum Part: Sendable {
    case text(String)
    case gap(Gap)
  }

  enum Gap: String, Sendable, CaseIterable {
    case profile = "{Profile}"
    case entityType = "{EntityType}"
    case entityTypeName = "{EntityType.DisplayName}"
    case each = "{Each}"
    case eachName = "{Each.DisplayName}"
    case eachConnector = "{Each.Connector}"
  }

  /// As it is written, gaps and all.
  let text: String
  let parts: [Part]

  package init(stringLiteral text: String) {
    self.init(text)
  }

  init(_ text: String) {
    self.text = text
    var parts: [Part] = []
    // By bytes: hundreds of patterns are made at the start of a run.
    var rest = text.utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      if open > rest.startIndex { parts.append(.text(String(Substring(rest[..<open])))) }
      let written = String(Substring(rest[open...close]))
      parts.append(Gap(rawValue: written).map(Part.gap) ?? .text(written))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.text(String(Substring(rest)))) }
    self.parts = parts
  }

  /// The text with every gap filled.
  func filled(_ value: (Gap) -> String) -> String {
    func text(_ place: Int) -> String {
      guard place < parts.count else { return "" }
      return switch parts[place] {
      case .text(let text): text
      case .gap(let gap): value(gap)
      }
    }
    if parts.count == 1 { return text(0) }
    var filled = String(text(0), text(1), text(2), text(3))
    for place in parts.indices.dropFirst(4) { filled += text(place) }
    return filled
  }

  /// Whether a gap of this kind is in it.
  func has(_ gap: Gap) -> Bool {
    parts.contains {
      guard case .gap(let own) = $0 else { return false }
      return own == gap
    }
  }
}
