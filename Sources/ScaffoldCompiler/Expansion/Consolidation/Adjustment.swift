/// What one hand-written element did to a generated one of the same name and identifier.
package struct Adjustment: Sendable {
  package let mode: ConsolidationMode
  /// The hand-written element.
  package let hand: NodeID
  /// The call that generated what was adjusted.
  package let call: NodeID
  package let element: Name
  package let identifier: String
  /// The generated job that held it; nothing for what stood at top level.
  package let job: String?

  /// - Returns: nothing for an element that nobody generated.
  init?(of target: Element, by hand: Element, _ mode: ConsolidationMode) {
    guard let call = target.tree.provenance?.call else { return nil }
    self.mode = mode
    self.hand = hand.id
    self.call = call
    element = target.name
    identifier = target[.identifier] ?? ""
    job = target.parent?[.identifier]
  }
}
