internal import CLibXML2

/// What libxml2 says is wrong, and the place that is really meant.
///
/// libxml2 reports where it stood when it noticed; from there the culprit is found by looking
/// backwards.
struct SyntaxError {
  let code: xmlParserErrors
  /// How far libxml2 had read, in bytes.
  let offset: Int
  var message = ""
  /// The name that the message is about, where there is one.
  var name = ""

  func diagnostic(
    file: FileID, bytes: [UInt8], openElements: [SourceLocation]
  ) -> Diagnostic {
    let openElement = openElements.last
    let here = min(max(offset, 0), bytes.count)
    func at(_ range: SourceRange) -> SourceLocation { SourceLocation(file: file, range: range) }
    func text(_ range: SourceRange) -> String {
      String(decoding: bytes[range.start..<min(range.end, range.start + 60)], as: UTF8.self)
    }
    let open = openElement.map { text($0.range) } ?? ""
    let opened = openElement.map { [Diagnostic.Note("'\(open)' begins here", at: $0)] } ?? []

    if let marker = conflictMarker(at: here, in: bytes) {
      return .malformed("a merge conflict is not resolved", at: at(marker))
    }
    switch code {
    case XML_ERR_NAME_TOO_LONG:
      return .nameTooLong(at: at(spot(here, bytes)))
    case _ where isLimit:
      return .malformed(
        "a value, a comment or a text is longer than \(ValueLimit.maximum) bytes",
        at: at(spot(here, bytes)))
    case XML_ERR_DOCUMENT_EMPTY:
      return .malformed(
        "the file is empty or does not begin with markup", at: at(spot(here, bytes)))
    case XML_ERR_TAG_NAME_MISMATCH:
      let start = lookBack(for: "</", from: here, in: bytes).map { $0 + 2 } ?? here
      let range = clamped(
        SourceRange(start, max(start + 1, TagLexer.endOfName(in: bytes, from: start))), bytes)
      // An end tag of an element further out shows that this one is never closed.
      let isOfOuter = openElements.dropLast().contains { text($0.range) == text(range) }
      if isOfOuter, let openElement {
        return .malformed(
          "the element '\(open)' is never closed", at: openElement,
          notes: [.init("'\(text(range))' ends here", at: at(range))])
      }
      return .malformed(
        "the end tag '\(text(range))' does not match the open element '\(open)'", at: at(range),
        notes: opened)
    case XML_ERR_TAG_NOT_FINISHED, XML_ERR_DOCUMENT_END:
      if let openElement {
        return .malformed("the element '\(open)' is never closed", at: openElement)
      }
      return .malformed(
        "there is more after the end of the root element", at: at(spot(here, bytes)))
    case XML_ERR_ATTRIBUTE_REDEFINED:
      let range = repeatedAttribute(before: here, in: bytes)
      return .malformed("the attribute '\(text(range))' stands twice in one tag", at: at(range))
    case XML_ERR_LT_IN_ATTRIBUTE:
      if let quote = openQuote(before: here, in: bytes) {
        return .malformed("the value's quote is never closed", at: at(quote))
      }
      return .malformed(
        "'<' stands inside an attribute value", at: at(spot(here, bytes)),
        help: ["write '&lt;', or close the value's quote"])
    case XML_ERR_HYPHEN_IN_COMMENT:
      return .malformed("'--' stands inside a comment", at: at(spot(here, bytes)))
    case XML_ERR_GT_REQUIRED:
      return .malformed("the tag is not finished", at: at(spot(here, bytes)))
    case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY:
      return .malformed(
        "the entity is not one of the five that need no declaration",
        at: at(reference(here, bytes)),
        help: ["use &amp; &lt; &gt; &quot; &apos; or a character reference"])
    case XML_ERR_NAME_REQUIRED where here > 0 && bytes[here - 1] == UInt8(ascii: "<"):
      return .malformed(
        "'<' begins no tag", at: at(spot(here - 1, bytes)), help: ["write '&lt;'"])
    case XML_ERR_ENTITYREF_SEMICOL_MISSING, XML_ERR_NAME_REQUIRED, XML_ERR_INVALID_CHARREF,
      XML_ERR_INVALID_HEX_CHARREF, XML_ERR_INVALID_DEC_CHARREF:
      return .malformed(
        "'&' begins no reference", at: at(reference(here, bytes)), help: ["write '&amp;'"])
    case XML_ERR_INVALID_CHAR where message.hasPrefix("xmlParseCharRef"):
      return .malformed(
        "the reference is to no character that XML allows", at: at(reference(here, bytes)))
    case XML_ERR_COMMENT_NOT_FINISHED:
      return .malformed(
        "the comment is never closed", at: at(opening("<!--", before: here, in: bytes)))
    case XML_ERR_CDATA_NOT_FINISHED:
      return .malformed(
        "the CDATA section is never closed", at: at(opening("<![CDATA[", before: here, in: bytes)))
    case XML_ERR_PI_NOT_FINISHED:
      return .malformed(
        "the processing instruction is never closed",
        at: at(opening("<?", before: here, in: bytes)))
    case XML_ERR_INVALID_CHAR, XML_ERR_INVALID_ENCODING:
      return .notACharacter(at: at(spot(here, bytes)))
    case XML_NS_ERR_UNDEFINED_NAMESPACE:
      return .malformed(
        "the prefix '\(name)' is not declared", at: at(prefix(before: here, in: bytes)))
    case XML_ERR_ATTRIBUTE_NOT_STARTED:
      return .malformed("the attribute's value is not in quotes", at: at(spot(here, bytes)))
    case XML_ERR_ATTRIBUTE_WITHOUT_VALUE:
      return .malformed("the attribute has no '=' and no value", at: at(spot(here, bytes)))
    default:
      return .malformed(Self.plain(message), at: at(spot(here, bytes)), notes: opened)
    }
  }

  /// Whether libxml2 gave up on the length of something. Its limits lie above ours, and it has no
  /// codes for them.
  private var isLimit: Bool {
    ["too long", "too big", "Huge input"].contains { message.contains($0) }
  }

  /// libxml2's own words as the beginning of one of ours.
  private static func plain(_ message: String) -> String {
    var text = message.filter { $0 != "\n" }
    while text.last == "." || text.last == " " { text.removeLast() }
    return text.isEmpty ? "the file is not well-formed" : text
  }

  /// The signs with which git marks two versions of a stretch, where the line at an offset begins
  /// with them.
  private func conflictMarker(at offset: Int, in bytes: [UInt8]) -> SourceRange? {
    var start = min(offset, bytes.count)
    while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    let marks = ["<<<<<<<", "=======", ">>>>>>>"]
    guard marks.contains(where: { bytes[start...].starts(with: $0.utf8) }) else { return nil }
    return SourceRange(start, start + 7)
  }

  /// The quote that opens a value in which a tag begins on a line of its own: the value was to end
  /// before it.
  private func openQuote(before offset: Int, in bytes: [UInt8]) -> SourceRange? {
    var place = offset - 1
    while place >= 0, bytes[place] == UInt8(ascii: " ") || bytes[place] == UInt8(ascii: "\t") {
      place -= 1
    }
    guard place > 0, bytes[place] == UInt8(ascii: "\n") else { return nil }
    while place > 0, bytes[place] != UInt8(ascii: "\""), bytes[place] != UInt8(ascii: "'") {
      place -= 1
    }
    guard place > 0, bytes[place - 1] == UInt8(ascii: "=") else { return nil }
    return SourceRange(place, place + 1)
  }

  /// The character at an offset, the last one at the end of the text.
  private func spot(_ offset: Int, _ bytes: [UInt8]) -> SourceRange {
    var end = offset + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return clamped(SourceRange(offset, end), bytes)
  }

  private func clamped(_ range: SourceRange, _ bytes: [UInt8]) -> SourceRange {
    SourceRange(min(range.start, bytes.count), min(range.end, bytes.count))
  }

  /// From the nearest `&` before the offset to the end of what follows it.
  private func reference(_ offset: Int, _ bytes: [UInt8]) -> SourceRange {
    guard let start = lookBack(for: "&", from: min(offset + 1, bytes.count), in: bytes) else {
      return spot(offset, bytes)
    }
    return SourceRange(start, max(start + 1, min(offset, bytes.count)))
  }

  private func repeatedAttribute(before offset: Int, in bytes: [UInt8]) -> SourceRange {
    guard let start = lookBack(for: "<", from: offset, in: bytes) else {
      return spot(offset, bytes)
    }
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      var cursor = TagLexer.endOfName(in: bytes, from: start + 1)
      var seen: Set<[UInt8]> = []
      while let found = unsafe TagLexer.nextAttribute(in: buffer, cursor: &cursor, end: offset) {
        if !seen.insert(Array(bytes[found.nameStart..<found.nameEnd])).inserted {
          return SourceRange(found.nameStart, found.nameEnd)
        }
      }
      return spot(offset, bytes)
    }
  }

  private func prefix(before offset: Int, in bytes: [UInt8]) -> SourceRange {
    guard let tag = lookBack(for: "<", from: offset, in: bytes) else {
      return spot(offset, bytes)
    }
    let wanted = Array((name + ":").utf8)
    for start in tag..<max(tag, min(offset, bytes.count)) where bytes[start...].starts(with: wanted)
    {
      return SourceRange(start, start + wanted.count - 1)
    }
    return spot(offset, bytes)
  }

  /// The signs that begin what an offset stands in.
  private func opening(_ signs: String, before offset: Int, in bytes: [UInt8]) -> SourceRange {
    lookBack(for: signs, from: offset, in: bytes)
      .map { SourceRange($0, $0 + signs.utf8.count) } ?? spot(offset, bytes)
  }

  private func lookBack(for needle: String, from offset: Int, in bytes: [UInt8]) -> Int? {
    let needle = Array(needle.utf8)
    var start = min(offset, bytes.count) - needle.count
    while start >= 0 {
      if bytes[start...].starts(with: needle) { return start }
      start -= 1
    }
    return nil
  }
}
