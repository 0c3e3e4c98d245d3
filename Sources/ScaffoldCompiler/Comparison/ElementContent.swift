/// All that an element says, as text that is equal for equal elements, whatever the order of
/// attributes and of children that have none.
struct ElementContent {
  let side: ComparedSide
  /// What has become of names, for elements of the old side.
  var substitution = Substitution()

  /// The attributes, in order of name.
  ///
  /// - Parameter own: a name that the element has for itself and that is left out of the text.
  func attributes(of element: Element, without own: String? = nil) -> [String] {
    element.attributes.filter { $0.name.isContent }.map { attribute in
      "\(attribute.name.text)=\(value(attribute, own))"
    }.sorted { $0.precedes($1) }
  }

  /// Everything but the element's own name, as it stands.
  func textBesideName(of element: Element) -> String {
    let attributes = attributes(of: element).filter { !$0.hasPrefix("Identifier=") }
    return "\(element.name.text)\u{1E}\(attributes.joined(separator: "\u{1F}"))"
      + side.children(of: element).map { text(of: $0) }.joined(separator: "\u{1C}")
  }

  /// What a generated element is made from: the kind and name of the element of a file.
  func source(of element: Element) -> String? {
    guard let origin = element.origin,
      let source = side.configuration.element(origin.node)
    else { return nil }
    let title = ElementChange.title(of: source)
    return "\(element.name.text)\u{1E}\(source.name.text)\u{1E}\(substitution.apply(to: title))"
  }

  /// The attributes and everything inside.
  func text(of element: Element, without own: String? = nil) -> String {
    let ordered = side.children(of: element)
    var children = ordered.filter { !ElementIdentity.isOrdered($0) }
      .map { text(of: $0, without: own) }
      .sorted { $0.precedes($1) }
    children += ordered.filter(ElementIdentity.isOrdered).map { text(of: $0, without: own) }
    let attributes = attributes(of: element, without: own).joined(separator: "\u{1F}")
    return
      "\(element.name.text)\u{1E}\(attributes)\u{1D}\(children.joined(separator: "\u{1C}"))\u{1B}"
  }

  /// What makes two elements alike: each value that says something, here and inside.
  ///
  /// Levels and yes or no are left out: anything may share them.
  func facts(of element: Element, without own: String? = nil, limit: Int = 400) -> Set<String> {
    var facts: Set<String> = []
    collect(element, own, path: "", limit: limit, into: &facts)
    return facts
  }

  private func collect(
    _ element: Element, _ own: String?, path: String, limit: Int, into facts: inout Set<String>
  ) {
    for attribute in element.attributes
    where attribute.name.isContent && attribute.name != .level && facts.count < limit {
      let value = value(attribute, own)
      guard !Self.saysNothing(value) else { continue }
      facts.insert("\(path)@\(attribute.name.text)=\(value)")
    }
    for child in side.children(of: element) where facts.count < limit {
      collect(child, own, path: "\(path)/\(child.name.text)", limit: limit, into: &facts)
    }
  }

  /// Whether a value tells nothing from anything.
  static func saysNothing(_ value: String) -> Bool {
    ["", "\u{1A}", "0", "1", "true", "false"].contains(value.lowercased())
  }

  private func value(_ attribute: Attribute, _ own: String?) -> String {
    var value = attribute.value
    if let own, !own.isEmpty { value = Substitution.replace(own, by: "\u{1A}", in: value) }
    return substitution.isEmpty ? value : substitution.apply(to: value)
  }
}
