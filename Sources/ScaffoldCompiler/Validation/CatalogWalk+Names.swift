/// Names of attributes that the tables do not list, and names that are spelt unusually.
extension CatalogWalk {
  /// - Returns: the bit of the required attribute that is meant, so that it is not missed too.
  mutating func checkUnlisted(_ place: Int, of index: Int, _ node: Grammar.Node) -> UInt64 {
    let attribute = Attribute(tree: tree, index: place)
    let element = tree.element(index)
    if attribute.isNamespaceDeclaration { return 0 }
    let name = attribute.name.text
    for rule in node.rules where rule.definition.family?.member(name) != nil {
      if let family = rule.definition.family?.member(name), family != name {
        // Lower case digits are accepted; the value is checked all the same.
        checkFamilyMember(attribute, element, rule)
      }
      return 0
    }
    let blame = tables.context.blame(attribute, of: element, .name)
    if let rule = node.rules.first(where: { $0.definition.name == name }),
      rule.definition.isLocalized
    {
      add(.needsLanguage(name, at: blame, fix: rename(attribute, to: "\(name)_L1", isSafe: false)))
      return rule.bit
    }
    if let (base, number) = Self.languageSuffix(of: name),
      let rule = node.rules.first(where: { $0.definition.name == base })
    {
      if rule.definition.isLocalized {
        add(.languageOutOfRange(name, at: blame))
      } else {
        let fix = number == "1" ? rename(attribute, to: base, isSafe: false) : nil
        if base == Name.identifier.text { doubt(attribute.value) }
        add(.takesNoLanguage(name, base, at: blame, fix: fix))
      }
      return rule.bit
    }
    if element.attribute(.identifier) == nil { doubt(attribute.value) }
    let near = Self.suggestions(for: name, in: node)
    let family = node.rules.lazy.compactMap(\.definition.family).first {
      name.hasPrefix($0.prefix) && Int(name.dropFirst($0.prefix.count), radix: $0.radix) != nil
    }
    add(
      .unknownAttribute(
        name, of: element.name.text, suggestions: near, family: family, at: blame))
    return node.rules.filter { $0.definition.spellings.contains { near.contains($0) } }
      .reduce(0) { $0 | $1.bit }
  }

  private mutating func checkFamilyMember(
    _ attribute: Attribute, _ element: Element, _ rule: Grammar.AttributeRule
  ) {
    switch rule.check {
    case .boolean, .integer, .number, .dateTime, .enumeration:
      checkValue(attribute, element, rule)
    case .definition, .package, .binding:
      checkReference(attribute, element, rule)
    case .nothing, .permission, .expression:
      break
    }
  }

  /// `DisplayName` and `17` of `DisplayName_L17`.
  private static func languageSuffix(of name: String) -> (base: String, number: Substring)? {
    guard let mark = name.lastIndex(of: "_"), name[mark...].count > 2,
      name[name.index(after: mark)].lowercased() == "l"
    else { return nil }
    let number = name[mark...].dropFirst(2)
    return number.allSatisfy(\.isNumber) ? (String(name[..<mark]), number) : nil
  }

  /// The attributes that may be meant, localized ones in the language that is written.
  private static func suggestions(for name: String, in node: Grammar.Node) -> [String] {
    let suffix = languageSuffix(of: name).map { "_L\($0.number)" } ?? "_L1"
    let known = node.rules.compactMap { rule in
      if let family = rule.definition.family {
        // The prefix may be in the wrong case.
        return family.member(family.prefix + name.dropFirst(family.prefix.count))
      }
      return rule.definition.name + (rule.definition.isLocalized ? suffix : "")
    }
    return Suggestions.nearest(to: name, among: known + ["ConsolidationMode"])
  }

  // MARK: Spellings

  mutating func reportSpelling(of element: Element, _ node: Grammar.Node) {
    let name = element.name.text
    add(
      .alternativeSpelling(
        name, usual: node.definition.name, at: tables.context.blame(element),
        fix: rename(element, to: node.definition.name)))
  }

  mutating func reportSpelling(
    of attribute: Attribute, _ element: Element, _ definition: AttributeDefinition
  ) {
    guard let usual = definition.usualName, element.attribute(Name(usual)) == nil else { return }
    add(
      .alternativeSpelling(
        definition.name, usual: usual, at: tables.context.blame(attribute, of: element, .name),
        fix: rename(attribute, to: usual, isSafe: true)))
  }

  /// Nothing for what is generated.
  private func rename(
    _ attribute: Attribute, to name: String, isSafe: Bool
  ) -> Diagnostic.Fix? {
    guard tree.provenance == nil else { return nil }
    return Diagnostic.Fix(
      "write '\(name)'", isSafe: isSafe, edits: [.init(attribute.nameLocation, name)])
  }

  /// Writes another name into start and end tag; prefixes stay.
  private func rename(_ element: Element, to name: String) -> Diagnostic.Fix? {
    guard tree.provenance == nil else { return nil }
    let length = element.name.text.utf8.count
    let file = FileID(tree.id.index)
    let start = element.nameRange
    var edits = [
      Diagnostic.Fix.Edit(
        SourceLocation(file: file, range: SourceRange(start.end - length, start.end)), name)
    ]
    let bytes = tree.text.bytes
    var end = element.range.end - 1
    if end > 0, bytes[end - 1] != UInt8(ascii: "/") || element.hasChildren {
      while end > 0, TagLexer.isSpace(bytes[end - 1]) { end -= 1 }
      edits.append(
        .init(SourceLocation(file: file, range: SourceRange(end - length, end)), name))
    }
    return Diagnostic.Fix("write '\(name)'", isSafe: true, edits: edits)
  }
}
