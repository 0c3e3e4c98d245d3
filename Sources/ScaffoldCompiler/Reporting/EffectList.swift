/// What each edit of the source did to objects other than the one it stands in.
struct EffectList {
  /// The edits that have effects elsewhere, in order of place.
  private(set) var edits: [Int] = []
  /// What each of them did, object by object.
  private(set) var phrases: [Int: [String]] = [:]

  /// What one edit did to one object.
  private struct Tally {
    var counts: [ElementChange.Kind: Int] = [:]
    var touchesItself = false
  }

  private let all: [SourceEdit]

  init(_ difference: ConfigurationDifference) {
    all = difference.edits
    for change in difference.changes { add(change) }
    edits = phrases.keys.sorted()
  }

  private mutating func add(_ change: ElementChange) {
    var tallies: [Int: Tally] = [:]
    for cause in Self.own(change) { tallies[cause, default: Tally()].touchesItself = true }
    for child in change.children {
      for edit in Set(Self.all(child).map(\.edit)) {
        tallies[edit, default: Tally()].counts[child.kind, default: 0] += 1
      }
    }
    for (edit, tally) in tallies where !isInside(all[edit], change) {
      phrases[edit, default: []].append(Self.phrase(tally, change))
    }
  }

  private static func own(_ change: ElementChange) -> Set<Int> {
    let causes = change.causes + change.attributes.flatMap(\.causes)
    return Set(causes.map(\.edit))
  }

  private static func all(_ change: ElementChange) -> [Cause] {
    change.causes + change.attributes.flatMap(\.causes) + change.children.flatMap(all)
  }

  private static func phrase(_ tally: Tally, _ change: ElementChange) -> String {
    let object = SourceEdit.name(change.name, change.title)
    switch change.kind {
    case .added: return "+ \(object)"
    case .removed: return "- \(object)"
    case .changed: break
    }
    let noun = change.name == "Job" ? "task" : "part"
    let parts = ElementChange.Kind.allCases.compactMap { kind -> String? in
      guard let count = tally.counts[kind] else { return nil }
      let things = "\(count) \(noun)\(count == 1 ? "" : "s")"
      switch kind {
      case .added: return "+\(things)"
      case .removed: return "-\(things)"
      case .changed: return "\(things) changed"
      }
    }
    return parts.isEmpty ? "~ \(object)" : "\(parts.joined(separator: ", ")) in \(object)"
  }

  /// Whether an edit stands in the changed object itself, so that the object need not say why.
  private func isInside(_ edit: SourceEdit, _ change: ElementChange) -> Bool {
    for (element, place) in [(change.new, edit.newLocation), (change.old, edit.oldLocation)] {
      guard let element, !element.isGenerated, let place else { continue }
      let range = element.range
      if element.treeID == TreeID(place.file), range.start <= place.range.start,
        place.range.end <= range.end
      {
        return true
      }
    }
    return false
  }
}
