/// A difference as JSON: `docs/schemas/diff.schema.json`.
package struct DifferenceJSON {
  private let difference: ConfigurationDifference
  private var places: DifferencePlaces

  /// Grows by minor numbers as long as only keys are added.
  package static let formatVersion = "1.0"

  package init(_ difference: ConfigurationDifference, places: DifferencePlaces) {
    self.difference = difference
    self.places = places
  }

  package var text: String {
    var copy = self
    return copy.document().text(indented: true) + "\n"
  }

  private mutating func document() -> JSONText {
    var counts = ElementChange.Kind.allCases.map { kind in
      (kind.rawValue, JSONText.number(difference.changes.count { $0.kind == kind }))
    }
    counts.append(("followers", .number(difference.followers)))
    let edits = difference.edits.enumerated().map { edit($0.offset, $0.element) }
    let changes = difference.changes.map { change($0, isTop: true) }
    return .object([
      ("tool", .string("scaffold")),
      ("format_version", .string(Self.formatVersion)),
      ("summary", .object(counts)),
      ("edits", .array(edits)),
      ("changes", .array(changes)),
    ])
  }

  private mutating func edit(_ number: Int, _ edit: SourceEdit) -> JSONText {
    let owner = edit.owner.map {
      JSONText.object([("element", .string($0.element)), ("title", .string($0.title))])
    }
    return .object([
      ("id", .number(number)),
      ("kind", .string(edit.kind.rawValue)),
      ("element", .string(edit.element)),
      ("title", .string(edit.title)),
      ("owner", owner ?? .null),
      ("attribute", .optional(edit.attribute)),
      ("old", .optional(edit.oldValue)),
      ("new", .optional(edit.newValue)),
      ("old_place", place(edit.oldLocation, isOld: true)),
      ("new_place", place(edit.newLocation, isOld: false)),
    ])
  }

  private mutating func change(_ change: ElementChange, isTop: Bool) -> JSONText {
    var members: [(key: String, value: JSONText)] = [
      ("kind", .string(change.kind.rawValue)),
      ("element", .string(change.name)),
      ("title", .string(change.title)),
      ("renamed_from", .optional(change.isRenamed ? change.old?[.identifier] : nil)),
      ("moved", change.move.map { Self.pair(.number($0.old), .number($0.new)) } ?? .null),
      ("level", Self.level(change)),
    ]
    if isTop {
      members.append(("area", .string(ChangeArea(of: change.name).rawValue)))
      members.append(("generated", .boolean(change.element?.isGenerated == true)))
      members.append(("old_place", place(change.old, isOld: true)))
      members.append(("new_place", place(change.new, isOld: false)))
    }
    members.append(("causes", Self.causes(change.causes)))
    if change.kind == .changed {
      members.append(("attributes", .array(change.attributes.map(Self.attribute))))
      members.append(
        ("children", .array(change.children.map { self.change($0, isTop: false) })))
    } else if let element = change.element {
      let isOld = change.new == nil
      members.append(("attributes", Self.content(of: element, isOld: isOld)))
      let parts = element.children.map {
        self.change(
          ElementChange(old: isOld ? $0 : nil, new: isOld ? nil : $0), isTop: false)
      }
      members.append(("children", .array(parts)))
    }
    return .object(members)
  }

  // MARK: Pieces

  private static func attribute(_ change: AttributeChange) -> JSONText {
    .object([
      ("name", .string(change.name.text)),
      ("old", .optional(change.old?.value)),
      ("new", .optional(change.new?.value)),
      ("causes", causes(change.causes)),
    ])
  }

  /// What an element says that was added or removed whole; its causes stand for all of it.
  private static func content(of element: Element, isOld: Bool) -> JSONText {
    .array(
      element.attributes.filter { $0.name.isContent }.map {
        .object([
          ("name", .string($0.name.text)),
          ("old", isOld ? .string($0.value) : .null),
          ("new", isOld ? .null : .string($0.value)),
          ("causes", .array([])),
        ])
      })
  }

  private static func level(_ change: ElementChange) -> JSONText {
    let (old, new) = (change.old?[.level], change.new?[.level])
    if old == nil, new == nil { return .null }
    return pair(
      old.flatMap { Int($0) }.map(JSONText.number) ?? .null,
      new.flatMap { Int($0) }.map(JSONText.number) ?? .null)
  }

  private static func pair(_ old: JSONText, _ new: JSONText) -> JSONText {
    .object([("old", old), ("new", new)])
  }

  private static func causes(_ causes: [Cause]) -> JSONText {
    .array(
      causes.map {
        .object([("edit", .number($0.edit)), ("recorded", .boolean($0.isRecorded))])
      })
  }

  private mutating func place(_ element: Element?, isOld: Bool) -> JSONText {
    element.map { Self.text(places.location(of: $0, isOld: isOld)) } ?? .null
  }

  private mutating func place(_ location: SourceLocation?, isOld: Bool) -> JSONText {
    location.map { Self.text(places.place($0, isOld: isOld)) } ?? .null
  }

  private static func text(_ place: DifferencePlaces.Place) -> JSONText {
    .object([
      ("file", .string(place.path)),
      ("line", .number(place.position.line)),
      ("column", .number(place.position.column)),
    ])
  }
}
