/// One thing that somebody changed in the files: an element, or one attribute of one.
package struct SourceEdit: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case added
    case removed
    case changed
    case moved
  }

  package let kind: Kind
  /// The name of the element.
  package let element: String
  /// What tells it from others of its name.
  package let title: String
  /// The object at top level that it stands in; nothing for such an object itself.
  package let owner: (element: String, title: String)?
  /// The attribute, where one is meant.
  package let attribute: String?
  package let oldValue: String?
  package let newValue: String?
  /// Where it stood; nothing for what was added.
  package let oldLocation: SourceLocation?
  /// Where it stands; nothing for what was removed.
  package let newLocation: SourceLocation?

  init(
    _ kind: Kind, _ old: Element?, _ new: Element?, _ attribute: AttributeChange? = nil
  ) {
    self.kind = kind
    let shown = new ?? old
    element = shown?.name.text ?? ""
    title = shown.map(ElementChange.title) ?? ""
    let top = shown?.topLevel
    owner =
      top?.id == shown?.id ? nil : top.map { ($0.name.text, ElementChange.title(of: $0)) }
    self.attribute = attribute?.name.text
    oldValue = attribute?.old?.value
    newValue = attribute?.new?.value
    oldLocation = attribute.map { $0.old.map(\.wholeLocation) } ?? old?.startLocation
    newLocation = attribute.map { $0.new.map(\.wholeLocation) } ?? new?.startLocation
  }

  /// `Connection 'B'`, `@Package of Connection 'B'`, `NotUsed 'B' of CreateInitializationJob 'Local'`.
  package var subject: String {
    var text = Self.name(element, title)
    if let attribute { text = "@\(attribute) of \(text)" }
    if let owner { text += " of \(Self.name(owner.element, owner.title))" }
    return text
  }

  /// What was done, as the rest of a sentence about the subject.
  package var verb: String {
    switch (kind, oldValue, newValue) {
    case (.changed, let old?, let new?): "was changed from '\(old)' to '\(new)'"
    case (.changed, nil, let new?): "was added as '\(new)'"
    case (.changed, let old?, nil): "was removed, it was '\(old)'"
    case (.changed, nil, nil): "was changed"
    case (.added, _, _): "was added"
    case (.removed, _, _): "was removed"
    case (.moved, _, _): "was moved"
    }
  }

  static func name(_ element: String, _ title: String) -> String {
    title.isEmpty ? element : "\(element) '\(title)'"
  }
}

extension Element {
  /// The element around this one that stands directly under a root.
  var topLevel: Element {
    var element = self
    while let parent = element.parent, parent.parent != nil || tree.provenance != nil {
      element = parent
    }
    return element
  }

  /// The start tag up to the end of its name.
  fileprivate var startLocation: SourceLocation {
    SourceLocation(
      file: FileID(tree.id.index), range: SourceRange(range.start, nameRange.end))
  }
}

extension Attribute {
  /// The name and the value.
  fileprivate var wholeLocation: SourceLocation {
    SourceLocation(file: FileID(tree.id.index), range: range)
  }
}
