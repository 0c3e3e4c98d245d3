extension EntityModel {
  /// Goes through what a look-up may find otherwise than in a former model, as keys of `LookUps`.
  ///
  /// Whoever asks for a property has found its type before: by its name, as the end of another property, or as that of a
  /// resource type. So the properties of a type that is new or gone need not be named: these three are.
  func visitChanges(since former: EntityModel, _ visit: (UInt32) -> Void) {
    let types = numbers(ofTypesOf: former) {
      visit(LookUps.key($0, LookUps.Space.entityType))
    }
    let known = names.propertyNumbers(of: former.names)
    for (old, new) in types.enumerated() {
      guard let new else { continue }
      var kept = 0
      former.names.visitProperties(of: old) { number, formerPlace in
        if let place = known[number].flatMap({ names.place(ofName: $0, of: new) }) {
          kept += 1
          if isSame(properties[place], as: former.properties[formerPlace], types) { return }
        }
        visit(former.names.key(ofName: number, of: old))
      }
      if kept == names.propertyCount(of: new) { continue }
      names.visitProperties(of: new) { number, _ in
        let name = names.nameBytes(number)
        if former.names.place(name.span, of: old) == nil {
          visit(names.key(ofName: number, of: new))
        }
      }
    }
    visitResourceTypes(since: former, types, visit)
  }

  /// For each type of a former model its number here; nothing where it is gone.
  ///
  /// - Parameter visit: gets the names of these, and of those that are new.
  private func numbers(
    ofTypesOf former: EntityModel, _ visit: (Span<UInt8>) -> Void
  ) -> [Int?] {
    var isKept = Array(repeating: false, count: names.typeCount)
    let numbers = (0..<former.names.typeCount).map { old -> Int? in
      let name = former.names.typeBytes(old)
      if let new = names.type(name.span) {
        isKept[new] = true
        return new
      }
      visit(name.span)
      return nil
    }
    for new in isKept.indices where !isKept[new] {
      let name = names.typeBytes(new)
      visit(name.span)
    }
    return numbers
  }

  private func isSame(_ property: Property, as former: Property, _ types: [Int?]) -> Bool {
    property.kind == former.kind && property.declared == former.declared
      && Self.isSame(property.end, as: former.end, types)
  }

  /// Whether a type is the one that had that number; what had none is nothing still.
  private static func isSame(_ type: Int?, as former: Int?, _ types: [Int?]) -> Bool {
    guard let former else { return type == nil }
    return types[former] != nil && types[former] == type
  }

  private func visitResourceTypes(
    since former: EntityModel, _ types: [Int?], _ visit: (UInt32) -> Void
  ) {
    let space = LookUps.Space.resourceTypeEnds
    var kept = 0
    for old in 0..<former.resourceTypes.count {
      let (name, before) = (former.resourceTypes.bytes(old), former.ends(at: old))
      if let ends = self.ends(ofResourceType: name.span) {
        kept += 1
        if Self.isSame(ends.source, as: before.source, types),
          Self.isSame(ends.target, as: before.target, types)
        {
          continue
        }
      }
      visit(LookUps.key(name.span, space))
    }
    if kept == resourceTypes.count { return }
    for new in 0..<resourceTypes.count {
      let name = resourceTypes.bytes(new)
      if former.ends(ofResourceType: name.span) == nil { visit(LookUps.key(name.span, space)) }
    }
  }
}
