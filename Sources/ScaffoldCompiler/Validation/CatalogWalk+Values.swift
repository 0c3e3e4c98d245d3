/// Values by type. Nothing is made a string unless it is wrong or a date.
extension CatalogWalk {
  mutating func checkValue(
    _ attribute: Attribute, _ element: Element, _ rule: Grammar.AttributeRule
  ) {
    if rule.check == .permission {
      checkPermission(attribute, element)
      return
    }
    if rule.check == .expression {
      checkExpression(attribute, element)
      return
    }
    if case .enumeration(let enumeration) = rule.definition.type {
      check(attribute, element, enumeration)
      return
    }
    switch attribute.withBytes({ Self.verdict(on: $0, rule.definition.type) }) {
    case .right:
      break
    case .wrong:
      add(.wrongType(attribute.value, rule.definition, at: blame(attribute, element)))
    case .outOfRange:
      add(.outOfRange(attribute.value, rule.definition, at: blame(attribute, element)))
    case .wrongCase:
      let value = attribute.value
      add(
        .booleanSpelling(
          value, attribute.name.text, at: blame(attribute, element),
          fix: replace(attribute, by: value.lowercased(), isSafe: true)))
    }
  }

  private static func verdict(
    on value: Span<UInt8>, _ type: AttributeDefinition.ValueType
  ) -> ValueSyntax.Verdict {
    switch type {
    case .boolean: ValueSyntax.boolean(value)
    case .byte, .int32, .int64:
      ValueSyntax.integer(value, in: type.range ?? Int64.min...Int64.max)
    case .float: ValueSyntax.number(value, isDecimal: false)
    case .decimal: ValueSyntax.number(value, isDecimal: true)
    case .dateTime: DateTimeSyntax.isDateTime(value.text) ? .right : .wrong
    default: .right
    }
  }

  private mutating func check(
    _ attribute: Attribute, _ element: Element, _ enumeration: EnumerationDefinition
  ) {
    let isName = attribute.withBytes { value in
      enumeration.values.contains { $0.name.map { name in value.spells(name) } ?? false }
    }
    if isName { return }
    let value = attribute.value
    let name = attribute.name.text
    if let number = Int(value) {
      if enumeration.numbers.contains(number) { return }
    } else if let usual = enumeration.names.first(where: {
      $0.lowercased() == value.lowercased()
    }) {
      add(
        .enumerationCase(
          value, name, usual: usual, at: blame(attribute, element),
          fix: replace(attribute, by: usual, isSafe: true)))
      return
    } else if enumeration.isOpen, Suggestions.nearest(to: value, among: enumeration.names).isEmpty {
      return
    }
    add(.enumerationValue(value, name, enumeration, at: blame(attribute, element)))
  }

  private mutating func checkExpression(_ attribute: Attribute, _ element: Element) {
    guard let problem = attribute.withBytes({ ExpressionSyntax.problem(in: $0) }) else { return }
    let name = attribute.name.text
    switch problem {
    case .prefixCase(let written, let usual):
      add(.expressionPrefix(written, usual: usual, at: blame(attribute, element)))
    case .notClosed(let mark):
      add(.expressionNotClosed(name, mark, at: blame(attribute, element)))
    case .notOpened(let mark):
      add(.expressionNotOpened(name, mark, at: blame(attribute, element)))
    }
  }

  func blame(_ attribute: Attribute, _ element: Element) -> Blame {
    tables.context.blame(attribute, of: element)
  }

  /// Another value, where the value stands as it is in a file.
  func replace(
    _ attribute: Attribute, part: SourceRange? = nil, by value: String, isSafe: Bool
  ) -> Diagnostic.Fix? {
    guard tree.provenance == nil else { return nil }
    let location = SourceLocation(
      file: FileID(tree.id.index), range: part ?? attribute.valueRange)
    return Diagnostic.Fix(
      "write '\(value)'", isSafe: isSafe,
      edits: [.init(location, attribute.spelling(value))])
  }
}
