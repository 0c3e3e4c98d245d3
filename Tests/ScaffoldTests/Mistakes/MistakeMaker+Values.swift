import ScaffoldCompiler

/// Values that are not of their type.
extension MistakeMaker {
  mutating func changeValues(_ kind: MistakeKind) -> Change? {
    switch kind {
    case .wrongBoolean:
      return set(["SC3001"], { if case .boolean = $0 { true } else { false } }) { maker, _, _ in
        maker.random.pick(["yes", "2", "tru", "wahr", ""])
      }
    case .wrongNumber:
      return set(["SC3001"], Self.isInteger) { maker, _, _ in
        maker.random.pick(["many", "1.5", "0x10", "12 %", "١"])
      }
    case .hugeNumber:
      return set(["SC3001"], Self.isInteger) { _, _, _ in "99999999999999999999" }
    case .wrongDate:
      return set(["SC3001"], { if case .dateTime = $0 { true } else { false } }) { maker, _, _ in
        maker.random.pick(["2026-13-01", "31.12.2026x", "tomorrow", "20260230"])
      }
    case .booleanInWrongCase:
      return set(["SC3002", "SC6004"], { if case .boolean = $0 { true } else { false } }) {
        maker, value, _ in
        ["true", "1"].contains(value)
          ? maker.random.pick(["True", "TRUE"]) : maker.random.pick(["False", "FALSE"])
      }
    case .wrongEnumeration, .enumerationInWrongCase:
      return set(["SC3003"], { if case .enumeration = $0 { true } else { false } }) {
        maker, value, type in
        guard case .enumeration(let enumeration) = type, Int(value) == nil else { return nil }
        if kind == .enumerationInWrongCase { return maker.recase(value) }
        return maker.misspell(value, unlike: Set(enumeration.values.compactMap(\.name)))
      }
    default:
      return changeTexts(kind)
    }
  }

  private static func isInteger(_ type: AttributeDefinition.ValueType) -> Bool {
    switch type {
    case .byte, .int32, .int64: true
    default: false
    }
  }

  /// Gives an attribute of a type another value.
  private mutating func set(
    _ rules: Set<String>, _ fits: (AttributeDefinition.ValueType) -> Bool,
    _ value: (inout MistakeMaker, String, AttributeDefinition.ValueType) -> String?
  ) -> Change? {
    guard let chosen = chooseAttribute({ fits($2.type) }),
      let old = draft[chosen.place][chosen.name],
      let new = value(&self, old, chosen.definition.type)
    else { return nil }
    draft[chosen.place][chosen.name] = new
    return (chosen.place, rules)
  }

  private mutating func changeTexts(_ kind: MistakeKind) -> Change? {
    switch kind {
    case .wrongIdentifier, .reservedIdentifier:
      let word = kind == .wrongIdentifier ? random.pick(["Größe", "1st", "a-b"]) : "Class"
      return append(
        DraftElement("Property", ["Identifier": word, "Type": "ForeignKey"]), to: "EntityType",
        ["SC3004"])
    case .wrongExpression:
      guard
        let chosen = chooseAttribute({ member, name, _ in
          name.contains("Expression") && member.element[name]?.hasPrefix("C#:") == true
        }), let value = draft[chosen.place][chosen.name]
      else { return nil }
      draft[chosen.place][chosen.name] = random.pick([
        value + ")", value.replacing(";", with: " + (1;"), value + "\"", "c#" + value.dropFirst(2),
      ])
      return (chosen.place, ["SC3005"])
    case .wrongSchedule:
      let schedule = random.pick(["61 2 * * *", "0 2 * *", "0 2 ? * *", "daily", "0 2 L * *"])
      if let place = choose("Job", where: { $0["CronTabExpression"] != nil }) {
        draft[place]["CronTabExpression"] = schedule
        return (place, ["SC5120"])
      }
      return nil
    case .clearSecret:
      guard let place = choose("OpenIdClient") else { return nil }
      draft[place]["HashedSecret"] = "winter2026"
      return (place, ["SC7015"])
    default:
      return nil
    }
  }

  /// Puts a child at the end of an element of a kind.
  mutating func append(
    _ child: DraftElement, to parent: String, _ rules: Set<String>,
    where condition: (DraftElement) -> Bool = { _ in true }
  ) -> Change? {
    guard let place = choose(parent, where: condition) else { return nil }
    draft[place].children.append(child)
    let count = draft[place].children.count
    return (DraftPlace(file: place.file, path: place.path + [count - 1]), rules)
  }
}
