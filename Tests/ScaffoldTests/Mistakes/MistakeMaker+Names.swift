import ScaffoldCompiler

/// Mistakes in the names of elements and attributes, and in what stands where.
extension MistakeMaker {
  mutating func changeNames(_ kind: MistakeKind) -> Change? {
    switch kind {
    case .misspeltElement:
      guard let chosen = choose({ $0.definition == nil || $0.isAdjustment ? nil : true }) else {
        return nil
      }
      return rename(chosen.member, rules: ["SC2001"])
    case .elementInWrongCase:
      guard let chosen = choose({ $0.definition == nil || $0.isAdjustment ? nil : true }) else {
        return nil
      }
      draft[chosen.member.place].name = chosen.member.element.name.lowercased()
      return (chosen.member.place, ["SC2001"])
    case .misplacedElement:
      return misplace()
    case .misspeltAttribute, .attributeInWrongCase:
      guard let chosen = chooseAttribute({ _, _, _ in true }) else { return nil }
      let known = Set(catalog.definition(draft.names(chosen.place))?.attributes.map(\.name) ?? [])
      let name =
        kind == .attributeInWrongCase
        ? chosen.name.lowercased() : misspell(chosen.name, unlike: known)
      guard let name, renameAttribute(chosen.name, to: name, at: chosen.place) else { return nil }
      return (chosen.place, ["SC2003", "SC2006"])
    case .unknownAttribute:
      guard let chosen = choose({ $0.definition }) else { return nil }
      draft[chosen.member.place]["Remark"] = "for later"
      return (chosen.member.place, ["SC2003"])
    case .missingAttribute, .emptyAttribute:
      let isEmpty = kind == .emptyAttribute
      guard
        let chosen = chooseAttribute({ member, _, definition in
          definition.isRequired && (!isEmpty || !definition.isLocalized)
            && (!isEmpty || !Self.isTyped(definition)) && !member.path.hasSuffix("Override")
        })
      else { return nil }
      let isLabel = chosen.definition.isLocalized
      draft[chosen.place][chosen.name] = isEmpty && !isLabel ? "" : nil
      return (chosen.place, ["SC2004", "SC2005"])
    default:
      return changeLanguages(kind) ?? changeDuplicates(kind)
    }
  }

  private static func isTyped(_ definition: AttributeDefinition) -> Bool {
    switch definition.type {
    case .string, .reference, .key: false
    default: true
    }
  }

  private mutating func rename(_ member: DraftMember, rules: Set<String>) -> Change? {
    guard let name = misspell(member.element.name, unlike: catalog.names) else { return nil }
    draft[member.place].name = name
    return (member.place, rules)
  }

  private mutating func renameAttribute(
    _ name: String, to other: String, at place: DraftPlace
  ) -> Bool {
    var element = draft[place]
    guard let index = element.attributes.firstIndex(where: { $0.name == name }), name != other
    else {
      return false
    }
    element.attributes[index].name = other
    draft[place] = element
    return true
  }

  /// Puts an element that has a place of its own directly under the root.
  private mutating func misplace() -> Change? {
    let catalog = catalog
    guard
      let chosen = choose({ member in
        member.isTopLevel || member.definition == nil || catalog.isTopLevel(member.element.name)
          ? nil : true
      })
    else { return nil }
    draft.remove(chosen.member.place)
    let place = draft.append(chosen.member.element, to: chosen.member.place.file)
    return (place, ["SC2002"])
  }

  private mutating func changeLanguages(_ kind: MistakeKind) -> Change? {
    let isLabel = kind == .missingLanguage || kind == .unknownLanguage
    guard isLabel || kind == .needlessLanguage,
      let chosen = chooseAttribute({ $2.isLocalized == isLabel && $2.family == nil })
    else { return nil }
    let base = isLabel ? String(chosen.name.dropLast(3)) : chosen.name
    let other: String
    switch kind {
    case .missingLanguage: other = base
    case .unknownLanguage: other = base + random.pick(["_L0", "_L17", "_L99"])
    default: other = base + "_L1"
    }
    guard renameAttribute(chosen.name, to: other, at: chosen.place) else { return nil }
    return (chosen.place, ["SC2006"])
  }

  // MARK: Twice

  private mutating func changeDuplicates(_ kind: MistakeKind) -> Change? {
    switch kind {
    case .duplicate, .duplicateByCase:
      guard
        let chosen = choose({ member in
          member.isTopLevel && member.definition != nil && !member.isAdjustment
            && member.definition?.attributes.contains {
              guard $0.name == "Identifier", case .string = $0.type else { return false }
              return $0.isRequired
            } == true
            ? member.element["Identifier"] : nil
        })
      else { return nil }
      var copy = chosen.member.element
      // What stands in it would be there twice; an aspect needs its check.
      copy.children.removeAll { $0.name != "UnicityCheck" }
      if kind == .duplicateByCase {
        guard let other = recase(chosen.fact) else { return nil }
        copy["Identifier"] = other
      }
      return (draft.append(copy, to: draft.files.count - 1), ["SC2009"])
    case .duplicateChild:
      let paths = ["EntityType/Property", "Workflow/Activity", "Universe/EntityInstance"]
      guard let chosen = choose({ paths.contains($0.path) ? true : nil }) else { return nil }
      var place = chosen.member.place
      guard let parent = place.parent else { return nil }
      var copy = chosen.member.element
      copy["IsKey"] = nil
      copy["TargetColumnIndex"] = nil
      draft[parent].children.append(copy)
      place.path[place.path.count - 1] = draft[parent].children.count - 1
      return (place, ["SC2009"])
    default:
      return nil
    }
  }
}
