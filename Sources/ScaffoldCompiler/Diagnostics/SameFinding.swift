/// What makes two findings the same for a reader: they say the same of the same place.
struct SameFinding: Hashable {
  private let rule: String
  private let location: SourceLocation
  private let message: String

  init(_ finding: Diagnostic) {
    rule = finding.rule.id
    location = finding.location
    message = finding.message
  }

  /// `Hasher` goes through texts byte by byte, which is most of the work where there are many findings.
  func hash(into hasher: inout Hasher) {
    hasher.combine(location)
    hasher.combine(ByteHash.hash(message.utf8.span))
  }
}
