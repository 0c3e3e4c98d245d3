/// A difference as people read it, whatever the format: objects by area, tasks in launch order, and
/// the edits of the source that brought them about, numbered.
struct DifferenceOutline {
  enum Sign: String {
    case added = "+"
    case removed = "-"
    case changed = "~"

    init(_ kind: ElementChange.Kind) {
      switch kind {
      case .added: self = .added
      case .removed: self = .removed
      case .changed: self = .changed
      }
    }

    var word: String {
      switch self {
      case .added: "added"
      case .removed: "removed"
      case .changed: "changed"
      }
    }
  }

  /// One value: before and after.
  struct Value {
    let name: String
    let old: String?
    let new: String?
    let causes: [Int]
  }

  /// One object, task, or element in one.
  struct Row {
    let sign: Sign
    let element: String
    let title: String
    /// `was 'X'`, `3 values follow`, `moved from place 2 to 1`.
    var remarks: [String] = []
    /// The levels of a task before and after.
    var levels: (old: String?, new: String?)?
    var values: [Value] = []
    var rows: [Row] = []
    var causes: [Int] = []
    /// Where it stands; for an object at top level alone.
    var place: String?
  }

  struct Section {
    let area: ChangeArea
    var rows: [Row]
  }

  /// One edit that had effects elsewhere.
  struct Reason {
    let number: Int
    let subject: String
    let verb: String
    let place: String
    /// `+2 tasks in Job 'X'`.
    var effects: [String] = []
  }

  private(set) var sections: [Section] = []
  private(set) var reasons: [Reason] = []
  /// Objects at top level by what happened to them.
  private(set) var counts: [ElementChange.Kind: Int] = [:]

  private let followers: Int
  private var numbers: [Int: Int] = [:]

  init(_ difference: ConfigurationDifference, _ places: inout DifferencePlaces) {
    followers = difference.followers
    let effects = EffectList(difference)
    for (place, edit) in effects.edits.enumerated() {
      numbers[edit] = place + 1
      let source = difference.edits[edit]
      reasons.append(
        Reason(
          number: place + 1, subject: source.subject, verb: source.verb,
          place: places.place(of: source), effects: effects.phrases[edit] ?? []))
    }
    for change in difference.changes {
      counts[change.kind, default: 0] += 1
      var row = row(change, parent: nil)
      if let element = change.element {
        row.place = places.place(of: element, isOld: change.new == nil)
      }
      let area = ChangeArea(of: change.name)
      if sections.last?.area != area { sections.append(Section(area: area, rows: [])) }
      sections[sections.count - 1].rows.append(row)
    }
  }

  /// `2 objects added, 1 changed by 3 edits`.
  var summary: String {
    let total = counts.values.reduce(0, +)
    if total == 0 { return "no difference" }
    var isFirst = true
    let parts = ElementChange.Kind.allCases.compactMap { kind -> String? in
      guard let count = counts[kind], count > 0 else { return nil }
      defer { isFirst = false }
      let noun = isFirst ? (count == 1 ? " object" : " objects") : ""
      return "\(count)\(noun) \(kind.rawValue)"
    }
    var text = parts.joined(separator: ", ")
    if followers > 0 {
      text += "; \(followers) \(followers == 1 ? "value follows" : "values follow") a rename"
    }
    return text
  }

  // MARK: Rows

  private func row(_ change: ElementChange, parent: ElementChange?) -> Row {
    var row = Row(sign: Sign(change.kind), element: change.name, title: change.title)
    if change.isRenamed, let old = change.old {
      row.remarks.append("was '\(ElementChange.title(of: old))'")
    }
    if let move = change.move {
      row.remarks.append("moved from place \(move.old) to \(move.new)")
    }
    if let old = change.old, let new = change.new, old.name == new.name, !old.isGenerated,
      new.isGenerated, parent == nil
    {
      row.remarks.append("generated now")
    }
    var causes = numbers(change.causes)
    for attribute in change.attributes where attribute.name != .level {
      row.values.append(
        Value(
          name: attribute.name.text, old: attribute.old?.value, new: attribute.new?.value,
          causes: numbers(attribute.causes)))
    }
    if parent?.name == "Job" {
      row.levels = (change.old?[.level], change.new?[.level])
      if let level = change.attributes.first(where: { $0.name == .level }) {
        causes += numbers(level.causes)
      }
    } else if let level = change.attributes.first(where: { $0.name == .level }) {
      row.values.append(
        Value(
          name: "Level", old: level.old?.value, new: level.new?.value,
          causes: numbers(level.causes)))
    }
    row.causes = Set(causes).sorted()
    let children = change.name == "Job" ? Self.inLaunchOrder(change.children) : change.children
    row.rows = children.map { self.row($0, parent: change) }
    return row
  }

  private func numbers(_ causes: [Cause]) -> [Int] { causes.compactMap { numbers[$0.edit] } }

  /// By level as it is now; what has gone stands where it was. Tasks without a level keep the order
  /// in which they stand.
  private static func inLaunchOrder(_ changes: [ElementChange]) -> [ElementChange] {
    func sorted(_ changes: [ElementChange], _ level: (ElementChange) -> Int) -> [ElementChange] {
      changes.enumerated().sorted { left, right in
        let (one, other) = (level(left.element), level(right.element))
        return one == other ? left.offset < right.offset : one < other
      }.map(\.element)
    }
    var gone = sorted(changes.filter { $0.new == nil }) { level(of: $0.old) }[...]
    var ordered: [ElementChange] = []
    for change in sorted(changes.filter { $0.new != nil }, { level(of: $0.new) }) {
      while let first = gone.first, change.old != nil, level(of: first.old) <= level(of: change.old)
      {
        ordered.append(first)
        gone.removeFirst()
      }
      ordered.append(change)
    }
    return ordered + gone
  }

  private static func level(of element: Element?) -> Int {
    element?[.level].flatMap { Int($0) } ?? -1
  }
}
