/// A text with gaps for what a call is about: `{Profile}`, `{EntityType}`, and `{Each}` for what a
/// rule is repeated for.
///
/// A class, as a rule is, because every call on every thread looks at the same ones: to copy what is in
/// them makes threads wait for each other.
package final class NamePattern: Sendable, ExpressibleByStringInterpolation {
  /// A stretch of the text, in bytes.
  struct Part: Sendable {
    let range: Range<Int>
    /// Nothing for words that stay.
    let gap: Gap?
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
  /// Whether it names the call's entity type.
  let namesEntityType: Bool

  package convenience init(stringLiteral text: String) {
    self.init(text)
  }

  init(_ text: String) {
    self.text = text
    var parts: [Part] = []
    // By bytes: hundreds of patterns are made at the start of a run.
    let bytes = text.utf8
    var rest = bytes[...]
    var words = bytes.startIndex
    func offset(_ index: String.Index) -> Int { bytes.distance(from: bytes.startIndex, to: index) }
    func append(_ start: String.Index, _ end: String.Index, _ gap: Gap? = nil) {
      if start < end { parts.append(Part(range: offset(start)..<offset(end), gap: gap)) }
    }
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      rest = rest[rest.index(after: close)...]
      guard let gap = Gap(rawValue: String(Substring(bytes[open...close]))) else { continue }
      append(words, open)
      append(open, rest.startIndex, gap)
      words = rest.startIndex
    }
    append(words, bytes.endIndex)
    self.parts = parts
    namesEntityType = parts.contains { $0.gap == .entityType || $0.gap == .entityTypeName }
  }
}
