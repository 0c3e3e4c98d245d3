import ScaffoldCompiler

/// Writes rules of one call. Their texts are put together in room that serves all that a thread writes,
/// because a call on everything makes tens of thousands.
struct RuleWriter: ~Copyable {
  private let call: AccessCall
  private let rules: [PermissionRule]
  private let rows: RuleRows
  /// The text that is put together.
  private var text = TextBuffer(capacity: 256)

  private init(_ rules: [PermissionRule], _ rows: RuleRows, for call: AccessCall) {
    self.rules = rules
    self.rows = rows
    self.call = call
  }

  /// - Parameter isSorted: whether they are written by Identifier.
  static func write(
    _ rules: [PermissionRule], for call: AccessCall, isSorted: Bool, to tree: inout TreeDraft,
    _ workers: Workers
  ) {
    let rows = RuleRows(rules, for: call, isSorted: isSorted)
    tree.write(rows.rows, workers, state: { RuleWriter(rules, rows, for: call) }) {
      writer, row, tree in
      writer.write(row, to: &tree)
    }
  }

  private mutating func write(_ row: RuleRows.Row, to tree: inout TreeDraft) {
    var subject = row.subject.map { RuleSubject(rows.subjects[$0], call.index) }
    write(rules[row.rule], row.identifier, each: &subject, to: &tree)
  }

  // MARK: One rule

  private mutating func write(
    _ rule: PermissionRule, _ identifier: Range<Int>, each subject: inout RuleSubject?,
    to tree: inout TreeDraft
  ) {
    let origin = subject?.name.origin ?? call.origin
    tree.open("AccessControlRule", from: origin)
    if rule.isProfileFirst {
      tree.set("Profile", call.profile)
      set("EntityType", rule.entityType, each: &subject, to: &tree)
    }
    set("Identifier", identifier, to: &tree)
    writeLabel(of: rule, identifier, each: &subject, to: &tree)
    if !rule.isProfileFirst {
      set("EntityType", rule.entityType, each: &subject, to: &tree)
      tree.set("Profile", call.profile)
    }
    for entry in rule.entries {
      tree.open("Entry", from: origin)
      if entry.isPermissionFirst { set("Permission", entry.permission, each: &subject, to: &tree) }
      if entry.canExecute { tree.set("CanExecute", "true", from: origin) }
      if entry.hasFullAccess { tree.set("FullAccessProperties", "true", from: origin) }
      if !entry.isPermissionFirst {
        set("Permission", entry.permission, each: &subject, to: &tree)
      }
      tree.close()
    }
    tree.close()
  }

  private func set(_ name: String, _ identifier: Range<Int>, to tree: inout TreeDraft) {
    tree.set(name, rows.identifiers, identifier, from: call.profile.origin)
  }

  /// Writes an attribute with a pattern for value.
  private mutating func set(
    _ name: String, _ pattern: NamePattern, each subject: inout RuleSubject?,
    in language: Languages.DisplayName? = nil, to tree: inout TreeDraft
  ) {
    text.removeAll()
    call.write(pattern, each: &subject, in: language, to: &text)
    finish(name, from: call.origin(of: pattern, each: subject?.name.origin), to: &tree)
  }

  /// Writes an attribute with the text that was put together.
  private func finish(_ name: String, from origin: Origin, to tree: inout TreeDraft) {
    tree.set(name, text, 0..<text.count, from: origin)
  }

  /// Writes the display names.
  private mutating func writeLabel(
    of rule: PermissionRule, _ identifier: Range<Int>, each subject: inout RuleSubject?,
    to tree: inout TreeDraft
  ) {
    switch rule.label {
    case .identifier:
      set("DisplayName_L1", identifier, to: &tree)
    case .entityType:
      for (language, profile) in zip(call.languages, call.profileNames) {
        text.removeAll()
        text.write(profile.value)
        text.write("_")
        call.write(rule.entityType, each: &subject, to: &text)
        finish(language.attribute, from: profile.origin, to: &tree)
      }
    case .text(let english, let french):
      for (language, profile) in zip(call.languages, call.profileNames) {
        text.removeAll()
        text.write(profile.value)
        let pattern = language.language == .english ? english : french
        call.write(pattern, each: &subject, in: language, to: &text)
        finish(language.attribute, from: profile.origin, to: &tree)
      }
    case .english(let pattern):
      for language in call.languages where language.language == .english {
        set(language.attribute, pattern, each: &subject, in: language, to: &tree)
      }
    }
  }
}
