/// The findings about elements and the names of their attributes.
extension Diagnostic {
  static func unknownElement(
    _ name: String, in parent: String, known: KnownNames, at blame: Blame
  ) -> Diagnostic {
    Diagnostic(
      .unknownElement, at: blame,
      parent == Name.configurationFile.text
        ? "there is no element '\(name)'" : "'\(parent)' has no child '\(name)'"
    ).suggesting(known, for: name)
  }

  static func misplacedElement(
    _ name: String, in parent: String, belongsIn places: [String], at blame: Blame
  ) -> Diagnostic {
    let shown = places.prefix(4).map { "'\($0)'" }
    let rest = places.count - shown.count
    let list = Suggestions.list(shown + (rest > 0 ? ["\(rest) more"] : []), last: " or ")
    return Diagnostic(
      .misplacedElement, at: blame, "'\(name)' does not stand in '\(parent)'",
      help: ["it stands in \(list)"])
  }

  static func unknownAttribute(
    _ name: String, of element: String, suggestions: [String], family: AttributeFamily?,
    at blame: Blame
  ) -> Diagnostic {
    var help = suggestions.isEmpty ? [] : [Suggestions.question(suggestions)]
    if suggestions.isEmpty, let family { help = ["there are \(family.title)"] }
    return Diagnostic(
      .unknownAttribute, at: blame, "'\(element)' has no attribute '\(name)'", help: help)
  }

  static func missingAttribute(
    _ attribute: AttributeDefinition, of element: String, at blame: Blame
  ) -> Diagnostic {
    let name = attribute.isLocalized ? "\(attribute.name)_L1" : attribute.name
    return Diagnostic(
      .missingAttribute, at: blame, "'\(element)' needs the attribute '\(name)'")
  }

  static func emptyAttribute(_ name: String, at blame: Blame) -> Diagnostic {
    Diagnostic(.missingAttribute, at: blame, "'\(name)' is empty")
  }

  static func recommendedAttribute(
    _ name: String, of element: String, _ reason: String, at blame: Blame
  ) -> Diagnostic {
    Diagnostic(
      .recommendedAttribute, at: blame, "'\(element)' has no '\(name)'", help: [reason])
  }

  static func needsLanguage(_ name: String, at blame: Blame, fix: Fix?) -> Diagnostic {
    var diagnostic = Diagnostic(
      .languageSuffix, at: blame, "'\(name)' is written once for each language",
      help: ["write '\(name)_L1' for the first language"])
    diagnostic.fixes = fix.map { [$0] } ?? []
    return diagnostic
  }

  static func takesNoLanguage(
    _ name: String, _ base: String, at blame: Blame, fix: Fix?
  ) -> Diagnostic {
    var diagnostic = Diagnostic(
      .languageSuffix, at: blame, "'\(base)' is the same in every language",
      help: ["write '\(base)' instead of '\(name)'"])
    diagnostic.fixes = fix.map { [$0] } ?? []
    return diagnostic
  }

  static func languageOutOfRange(_ name: String, at blame: Blame) -> Diagnostic {
    Diagnostic(
      .languageSuffix, at: blame, "'\(name)' has a language suffix that does not exist",
      help: ["the suffixes are '_L1' to '_L16'"])
  }

  static func alternativeSpelling(
    _ name: String, usual: String, at blame: Blame, fix: Fix?
  ) -> Diagnostic {
    var diagnostic = Diagnostic(
      .alternativeSpelling, at: blame, "'\(name)' is usually written '\(usual)'")
    diagnostic.fixes = fix.map { [$0] } ?? []
    return diagnostic
  }

  static func unexpectedText(in element: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(.unexpectedText, at: location, "there is text in '\(element)'; it is not read")
  }

  /// - Parameters:
  ///   - maker: the scaffolding that generates the later one, if one does.
  ///   - firstMaker: the scaffolding that generates the first one, if one does.
  static func duplicateDefinition(
    _ later: Element, _ first: Element, maker: String?, firstMaker: String?, at blame: Blame,
    first location: SourceLocation
  ) -> Diagnostic {
    let (mine, other) = (later[.identifier] ?? "", first[.identifier] ?? "")
    let kind = later.name.text
    let others = first.name == later.name ? "one" : "a \(first.name.text)"
    var message =
      mine == other
      ? "the \(kind) '\(mine)' is defined twice"
      : "the \(kind) '\(mine)' differs from '\(other)' by case alone"
    if first.name != later.name {
      message = "the identifier '\(mine)' of this \(kind) is that of \(others) too"
    }
    let note = firstMaker.map { "\($0) generates the first one here" } ?? "the first one is here"
    return Diagnostic(
      .duplicateDefinition, at: blame, message + (maker.map { "; \($0) generates it" } ?? ""),
      notes: [.init(note, at: location)])
  }
}
