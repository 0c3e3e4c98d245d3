/// What happened to one object, or to one element inside it.
package struct ElementChange: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case added
    case removed
    case changed
  }

  /// The element before; nothing for an added one.
  package let old: Element?
  /// The element after; nothing for a removed one.
  package let new: Element?
  /// Whether it is called otherwise now.
  package var isRenamed = false
  /// Its places among the siblings whose order counts, from 1, if it has moved among them.
  package var move: (old: Int, new: Int)?
  /// Empty for what was added or removed whole.
  package var attributes: [AttributeChange] = []
  package var children: [ElementChange] = []
  /// How many values changed only because they name something that was renamed.
  package var followers = 0
  package var causes: [Cause] = []

  /// The same, with all that stands inside.
  package var allFollowers: Int { children.reduce(followers) { $0 + $1.allFollowers } }

  package var kind: Kind { old == nil ? .added : new == nil ? .removed : .changed }

  /// The element as it is now, or as it was.
  package var element: Element? { new ?? old }

  package var name: String { element?.name.text ?? "" }

  /// What tells it from its siblings.
  package var title: String { element.map(Self.title) ?? "" }

  /// Whether nothing happened after all.
  var isEmpty: Bool {
    kind == .changed && !isRenamed && move == nil && attributes.isEmpty && children.isEmpty
  }

  /// The identifier, else what else the element says that tells it from others, shortly.
  package static func title(of element: Element) -> String {
    if let identifier = element[.identifier] { return identifier }
    if let value = ElementIdentity.value(of: element) {
      return value.replacing("\u{1F}", with: " ")
    }
    let telling = element.attributes.filter {
      $0.name.isContent && !$0.name.text.contains("_L") && !ElementContent.saysNothing($0.value)
    }
    if let only = telling.first, telling.count == 1 { return short(only.value) }
    return telling.prefix(3).map { "\($0.name.text)=\(short($0.value))" }.joined(separator: " ")
  }

  private static func short(_ value: String) -> String {
    value.count <= 40 ? value : "\(value.prefix(39))…"
  }
}

/// What happened to one attribute of an element that is there before and after.
package struct AttributeChange: Sendable {
  package let name: Name
  package let old: Attribute?
  package let new: Attribute?
  package var causes: [Cause] = []
}

/// Why something changed: one edit of the source.
package struct Cause: Sendable, Hashable {
  /// The place of the edit in the list of all edits.
  package let edit: Int
  /// Whether the value or element says itself that it comes from there; otherwise it follows from
  /// what else is known.
  package let isRecorded: Bool

  package init(edit: Int, isRecorded: Bool) {
    self.edit = edit
    self.isRecorded = isRecorded
  }
}
