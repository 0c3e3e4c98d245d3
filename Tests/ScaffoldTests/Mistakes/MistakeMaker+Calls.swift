import ScaffoldCompiler

/// Mistakes in calls of scaffoldings, and in what adjusts their jobs.
extension MistakeMaker {
  mutating func changeCalls(_ kind: MistakeKind) -> Change? {
    let catalog = catalog
    switch kind {
    case .misspeltScaffolding:
      guard let chosen = choose({ catalog.scaffoldings[$0.path] }),
        let name = misspell(chosen.member.element.name, unlike: catalog.names)
      else { return nil }
      draft[chosen.member.place].name = name
      return (chosen.member.place, ["SC2001"])
    case .misspeltArgument, .misplacedArgument, .repeatedArgument:
      return changeArguments(kind)
    case .misspeltParameter, .missingParameter:
      guard let chosen = chooseParameter({ $0.isRequired || kind == .misspeltParameter }) else {
        return nil
      }
      guard kind == .misspeltParameter else {
        draft[chosen.place][chosen.name] = nil
        return (chosen.place, ["SC6002"])
      }
      guard let slip = misspell(chosen.name, unlike: []),
        let value = draft[chosen.place][chosen.name]
      else { return nil }
      draft[chosen.place][chosen.name] = nil
      draft[chosen.place][slip] = value
      return (chosen.place, ["SC6001"])
    case .wrongParameter:
      guard let chosen = chooseParameter({ $0.type != .string }) else { return nil }
      draft[chosen.place][chosen.name] = "no"
      return (chosen.place, ["SC6003"])
    case .adjustmentOfNothing:
      let file = random.number(0...(draft.files.count - 1))
      let place = draft.append(
        DraftElement("Job", ["Identifier": "Lost", "ConsolidationMode": "Merge"]), to: file)
      return (place, ["SC6010"])
    case .wrongConsolidation:
      guard let place = choose("Job", where: { $0["ConsolidationMode"] != nil }) else { return nil }
      draft[place]["ConsolidationMode"] = random.pick(["merge", "Replace", "Mrge"])
      return (place, ["SC6014"])
    default:
      return nil
    }
  }

  /// An attribute of a scaffolding or argument.
  private mutating func chooseParameter(
    _ fits: (ParameterSignature) -> Bool
  ) -> (place: DraftPlace, name: String)? {
    let catalog = catalog
    let chosen = choose { member -> [String]? in
      guard let signature = catalog.scaffoldings[member.names[0]] else { return nil }
      let parameters =
        member.isTopLevel
        ? signature.attributes : signature.argument(member.element.name)?.parameters ?? []
      let names = parameters.filter(fits).flatMap(\.spellings)
        .filter { member.element[$0] != nil }
      return names.isEmpty ? nil : names
    }
    return chosen.map { ($0.member.place, random.pick($0.fact)) }
  }

  private mutating func changeArguments(_ kind: MistakeKind) -> Change? {
    let catalog = catalog
    guard
      let chosen = choose({ member in
        !member.isTopLevel && catalog.scaffoldings[member.names[0]] != nil ? true : nil
      }), let parent = chosen.member.place.parent
    else { return nil }
    let place = chosen.member.place
    switch kind {
    case .misspeltArgument:
      guard let slip = misspell(chosen.member.element.name, unlike: catalog.names) else {
        return nil
      }
      draft[place].name = slip
      return (place, ["SC6005"])
    case .repeatedArgument:
      guard ["OpenIdIdentifier", "CronTabExpression"].contains(chosen.member.element.name) else {
        return nil
      }
      draft[parent].children.append(chosen.member.element)
      let last = draft[parent].children.count - 1
      return (DraftPlace(file: place.file, path: parent.path + [last]), ["SC6006"])
    default:
      draft.remove(place)
      return (draft.append(chosen.member.element, to: place.file), ["SC2002"])
    }
  }
}
