/// Each type of recipient has its own attributes.
enum AttributesOfRecipient: Check {
  private static let attributes: [(type: String, names: [Name])] = [
    ("Performer", [Term.activity, Term.activityState]), ("Binding", [Term.binding]),
    ("Hardcoded", [Term.emailAddresses]), ("Expression", [Term.expression]),
  ]
  /// Types without attributes of their own.
  private static let others = ["Actor", "Profile"]

  static func findings(in context: ValidationContext) -> [Diagnostic] {
    context.index.elements(Term.notificationAspect).flatMap { aspect in
      aspect.children(Term.recipient).flatMap { findings($0, context) }
    }
  }

  private static func findings(
    _ recipient: Element, _ context: ValidationContext
  ) -> [Diagnostic] {
    guard !recipient.isAdjustment, let type = recipient.text(Term.type) else { return [] }
    let needed = attributes.first { $0.type == type }?.names
    // A type that does not exist is a finding of its own.
    guard needed != nil || others.contains(type) else { return [] }
    let missing = (needed ?? []).filter { recipient.text($0) == nil }
    let strange = attributes.filter { $0.type != type }.flatMap(\.names).compactMap {
      recipient.attribute($0)
    }
    // Where the attributes of one type stand beside another, it is the type that is wrong.
    if !missing.isEmpty || !strange.isEmpty,
      let meant = attributes.first(where: { $0.names == strange.map(\.name) }),
      missing.count == needed?.count ?? 0
    {
      return [.recipientOfOtherType(type, meant.type, at: context.blame(Term.type, of: recipient))]
    }
    return missing.map { .recipientLacks($0, type, at: context.blame(recipient)) }
      + strange.map {
        .recipientHas($0.name, type, at: context.blame($0, of: recipient, .name))
      }
  }
}

extension Diagnostic {
  fileprivate static func recipientLacks(
    _ name: Name, _ type: String, at blame: Blame
  ) -> Diagnostic {
    Diagnostic(
      .recipientType, at: blame, "a recipient of the type '\(type)' needs '\(name.text)'")
  }

  fileprivate static func recipientHas(
    _ name: Name, _ type: String, at blame: Blame
  ) -> Diagnostic {
    Diagnostic(
      .recipientType, at: blame,
      "'\(name.text)' does not go with a recipient of the type '\(type)'")
  }

  fileprivate static func recipientOfOtherType(
    _ type: String, _ meant: String, at blame: Blame
  ) -> Diagnostic {
    Diagnostic(
      .recipientType, at: blame,
      "the type is '\(type)', but the attributes are those of '\(meant)'")
  }
}
