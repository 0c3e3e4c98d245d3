/// The findings about comments that switch findings off.
extension Diagnostic {
  private static let form = "write '\(IgnoreComment.keyword) SC4001 reason', the id being a rule's"

  static func unknownKeyword(_ word: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(.ignoreForm, at: location, "'\(word)' ignores nothing")
      .suggesting([IgnoreComment.keyword], for: word)
  }

  static func ignoreWithoutRule(at location: SourceLocation) -> Diagnostic {
    Diagnostic(.ignoreForm, at: location, "this names no rule to ignore", help: [form])
  }

  static func ignoreWithoutReason(at location: SourceLocation) -> Diagnostic {
    Diagnostic(.ignoreForm, at: location, "this gives no reason", help: [form])
  }

  static func ignoreOfUnknownRule(_ id: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(.ignoreUnknownRule, at: location, "there is no rule '\(id)'")
      .suggesting(DiagnosticRule.all.map(\.id), for: id)
  }

  static func ignoreUnused(
    _ id: String, hasElement: Bool, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .ignoreUnused, at: location,
      hasElement
        ? "the element behind this has no finding '\(id)'" : "no element follows this comment")
  }
}
