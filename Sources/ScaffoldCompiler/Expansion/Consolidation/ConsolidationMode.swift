/// How a hand-written element adjusts the generated one of the same name and identifier.
package enum ConsolidationMode: String, Sendable, CaseIterable {
  /// Without the attribute: the hand-written element stands, the generated one falls.
  case replace = ""
  case merge = "Merge"
  case update = "Update"
  case delete = "Delete"

  /// The values that can be written.
  package static let names = allCases.map(\.rawValue).filter { !$0.isEmpty }

  /// The mode of an element; nothing where its value is none of the three.
  init?(of element: Element) {
    self.init(rawValue: element[.consolidationMode] ?? "")
  }
}

extension Element {
  /// Whether it only adjusts another element, so that what it lacks may stand there.
  package var isAdjustment: Bool {
    read { $0.hasAdjustments } && attribute(.consolidationMode) != nil
  }

  /// Whether it takes something away instead of defining it.
  package var deletes: Bool {
    read { $0.hasAdjustments } && self[.consolidationMode] == ConsolidationMode.delete.rawValue
  }
}
