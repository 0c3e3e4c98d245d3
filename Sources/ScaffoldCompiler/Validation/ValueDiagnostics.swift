/// The findings about values.
extension Diagnostic {
  static func wrongType(
    _ value: String, _ attribute: AttributeDefinition, at blame: Blame
  ) -> Diagnostic {
    Diagnostic(
      .valueType, at: blame, "'\(attribute.name)' is \(attribute.type.title), not '\(value)'")
  }

  static func outOfRange(
    _ value: String, _ attribute: AttributeDefinition, at blame: Blame
  ) -> Diagnostic {
    let range =
      attribute.type.range.map { " from \($0.lowerBound) to \($0.upperBound)" }
      ?? " of 29 digits at most"
    return Diagnostic(
      .valueType, at: blame, "'\(attribute.name)' is a number\(range), not '\(value)'")
  }

  static func booleanSpelling(
    _ value: String, _ name: String, at blame: Blame, fix: Fix?
  ) -> Diagnostic {
    var diagnostic = Diagnostic(
      .booleanSpelling, at: blame, "'\(name)' is written '\(value)'",
      help: ["write '\(value.lowercased())'"])
    diagnostic.fixes = fix.map { [$0] } ?? []
    return diagnostic
  }

  static func enumerationValue(
    _ value: String, _ name: String, _ enumeration: EnumerationDefinition, at blame: Blame
  ) -> Diagnostic {
    let names = enumeration.names
    if enumeration.isOpen, Int(value) == nil {
      var diagnostic = Diagnostic(
        .enumerationValue, at: blame, "'\(value)' is no known value of '\(name)'"
      ).suggesting(names, for: value)
      diagnostic.severity = .warning
      return diagnostic
    }
    let shown = names.prefix(8).map { "'\($0)'" }
    let rest = names.count - shown.count
    let list =
      names.isEmpty
      ? Suggestions.list(enumeration.numbers.map { "\($0)" }, last: " or ")
      : Suggestions.list(shown + (rest > 0 ? ["one of \(rest) more"] : []), last: " or ")
    return Diagnostic(.enumerationValue, at: blame, "'\(name)' is \(list), not '\(value)'")
      .suggesting(names, for: value)
  }

  static func enumerationCase(
    _ value: String, _ name: String, usual: String, at blame: Blame, fix: Fix?
  ) -> Diagnostic {
    var diagnostic = Diagnostic(
      .enumerationValue, at: blame, "'\(value)' is no value of '\(name)'",
      help: ["it is spelt '\(usual)'"])
    diagnostic.fixes = fix.map { [$0] } ?? []
    return diagnostic
  }

  static func expressionPrefix(
    _ written: String, usual: String, at blame: Blame
  ) -> Diagnostic {
    Diagnostic(
      .expressionSyntax, at: blame, "the expression begins with '\(written)'",
      help: ["write '\(usual)'"])
  }

  static func expressionNotClosed(
    _ name: String, _ mark: Character, at blame: Blame
  ) -> Diagnostic {
    Diagnostic(.expressionSyntax, at: blame, "'\(mark)' is not closed in '\(name)'")
  }

  static func expressionNotOpened(
    _ name: String, _ mark: Character, at blame: Blame
  ) -> Diagnostic {
    Diagnostic(.expressionSyntax, at: blame, "'\(mark)' closes nothing in '\(name)'")
  }

  static func wrongIdentifier(
    _ value: String, _ what: String, _ rule: String, at blame: Blame
  ) -> Diagnostic {
    Diagnostic(
      .identifierSyntax, at: blame, "'\(value)' cannot be the identifier of \(what)",
      help: [rule])
  }

  static func reservedIdentifier(
    _ value: String, _ what: String, at blame: Blame
  ) -> Diagnostic {
    Diagnostic(
      .identifierSyntax, at: blame,
      "'\(value)' is reserved and cannot be the identifier of \(what)")
  }

  static func permissionWithoutSlash(_ value: String, at blame: Blame) -> Diagnostic {
    Diagnostic(
      .permissionPath, at: blame, "the permission '\(value)' does not begin with '/'",
      help: ["write '/\(value)'"])
  }

  static func permissionToEverything(at blame: Blame) -> Diagnostic {
    Diagnostic(
      .permissionPath, at: blame, "the permission '/' with CanExecute cannot be granted",
      help: ["name the paths that are meant"])
  }
}

extension AttributeDefinition.ValueType {
  /// How messages name it.
  var title: String {
    switch self {
    case .boolean: "true or false"
    case .byte, .int32, .int64: "a number"
    case .float, .decimal: "a number"
    case .dateTime: "a date"
    default: "a text"
    }
  }

  /// The least and the greatest number.
  var range: ClosedRange<Int64>? {
    switch self {
    case .byte: 0...255
    case .int32: Int64(Int32.min)...Int64(Int32.max)
    case .int64: Int64.min...Int64.max
    default: nil
    }
  }
}
