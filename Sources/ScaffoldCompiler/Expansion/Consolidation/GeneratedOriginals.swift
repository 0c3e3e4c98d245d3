/// What scaffoldings generated before hands adjusted it, so that a later call that generates the
/// same is recognised.
struct GeneratedOriginals {
  private struct Key: Hashable {
    let name: String
    let identifier: String
  }

  private var elements: [Key: GeneratedElement] = [:]

  var isEmpty: Bool { elements.isEmpty }

  mutating func remember(_ original: GeneratedElement) {
    guard let identifier = original.identifier else { return }
    let key = Key(name: original.name, identifier: identifier)
    elements[key] = elements[key] ?? original
  }

  /// Whether this was generated before, word for word.
  func contains(_ element: Element) -> Bool {
    guard !elements.isEmpty, let identifier = element[.identifier],
      let original = elements[Key(name: element.name.text, identifier: identifier)]
    else { return false }
    return original.isEquivalent(to: GeneratedElement(copying: element))
  }
}
