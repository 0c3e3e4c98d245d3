/// The findings about a call that its signature alone explains.
extension Diagnostic {
  static func unknownParameter(
    _ name: String, of owner: String, known: [String], at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(.unknownParameter, at: location, "'\(owner)' has no attribute '\(name)'")
      .suggesting(known, for: name)
  }

  static func missingParameter(
    _ name: String, of owner: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(.missingParameter, at: location, "'\(owner)' needs the attribute '\(name)'")
  }

  static func emptyParameter(_ name: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(.missingParameter, at: location, "'\(name)' is empty")
  }

  static func notABoolean(
    _ value: String, _ name: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .parameterType, at: location, "'\(name)' is true or false, not '\(value)'")
  }

  static func booleanCase(
    _ value: String, _ name: String, at location: SourceLocation, in attribute: Attribute
  ) -> Diagnostic {
    Diagnostic(
      .booleanCase, at: location, "'\(name)' is written '\(value)'",
      help: ["write '\(value.lowercased())'"]
    ).offering(value.lowercased(), for: attribute, isSafe: true)
  }

  static func notACount(
    _ value: String, _ name: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .parameterType, at: location, "'\(name)' is a number from 0 to 2147483647, not '\(value)'")
  }

  static func notInEnumeration(
    _ value: String, _ name: String, names: [String], at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .parameterType, at: location,
      "'\(name)' is \(Suggestions.list(names.map { "'\($0)'" }, last: " or ")), not '\(value)'"
    ).suggesting(names, for: value)
  }

  /// - Parameter attribute: the one whose whole value is the reference, where a fix may change it.
  package static func unknownReference(
    _ value: String, _ kind: ReferenceKind, known: KnownNames, at location: SourceLocation,
    in attribute: Attribute? = nil
  ) -> Diagnostic {
    var diagnostic = Diagnostic(
      .unknownReference, at: location, "the \(kind.title) '\(value)' is not declared")
    let replaced = attribute.flatMap { $0.value == value ? $0 : nil }
    let sameButCase = Set(known.spelledAlike(value)).sorted()
    if let exact = sameButCase.first {
      diagnostic.help.append("it is spelt '\(exact)'; references are matched exactly")
      guard let replaced, sameButCase.count == 1 else { return diagnostic }
      return diagnostic.offering(exact, for: replaced, isSafe: true)
    }
    let near = known.nearest(to: value)
    if !near.isEmpty { diagnostic.help.append(Suggestions.question(near)) }
    guard let replaced, let only = near.first, near.count == 1 else { return diagnostic }
    return diagnostic.offering(only, for: replaced, isSafe: false)
  }

  static func unexpectedArgument(
    _ name: String, of signature: ScaffoldingSignature, isKnown: Bool, at location: SourceLocation
  ) -> Diagnostic {
    let allowed = signature.arguments.map(\.element)
    var diagnostic = Diagnostic(
      .unexpectedArgument, at: location,
      isKnown
        ? "'\(signature.element)' does not take the argument '\(name)'"
        : "'\(name)' is no argument of '\(signature.element)'")
    if !isKnown { diagnostic = diagnostic.suggesting(allowed, for: name) }
    diagnostic.help.append(
      allowed.isEmpty
        ? "it takes no arguments"
        : "its arguments are \(Suggestions.list(allowed))")
    return diagnostic
  }

  static func repeatedArgument(
    _ name: String, of owner: String, at location: SourceLocation, first: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .repeatedArgument, at: location, "'\(owner)' takes the argument '\(name)' once",
      notes: [.init("the first one is here", at: first)])
  }

  static func childOfArgument(
    _ name: String, of owner: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .unexpectedArgument, at: location, "the argument '\(owner)' has no children, not '\(name)'")
  }

  static func leftInPlace(_ name: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .leftInPlace, at: location, "the scaffolding '\(name)' is not expanded and stays in place")
  }

  static func repeatedCall(
    _ name: String, at location: SourceLocation, first: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .repeatedCall, at: location,
      "'\(name)' is called with the same attributes elsewhere and generates once",
      notes: [.init("the first call is here", at: first)])
  }

  static func lateCall(_ name: String, of caller: String, at location: SourceLocation) -> Diagnostic
  {
    Diagnostic(
      .lateCall, at: location,
      "'\(caller)' makes the scaffolding '\(name)' after its turn, so it is not expanded",
      help: ["write '\(name)' by hand"])
  }

  static func expansionCycle(
    _ chain: [String], at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .expansionCycle, at: location,
      "the scaffolding expands into itself: \(chain.joined(separator: " → "))")
  }

  static func expansionTooDeep(
    _ chain: [String], limit: Int, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .expansionCycle, at: location,
      "scaffoldings expand into scaffoldings more than \(limit) deep: "
        + chain.prefix(4).joined(separator: " → ") + " → …")
  }

  static func expansionTooLarge(
    _ name: String, limit: Int, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .expansionTooLarge, at: location,
      "with '\(name)', scaffoldings make more than \(limit) bytes; nothing is expanded from here on"
    )
  }
}
