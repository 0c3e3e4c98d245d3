/// Names that are looked up in the element around them or beside it, not in the whole
/// configuration: controls of a form, columns of tables, instances of a universe, mapped properties.
enum NamesWithinElement: Check {
  static func findings(in context: ValidationContext) -> [Diagnostic] {
    parentControls(context) + foreignColumns(context) + instances(context)
      + mappedProperties(context)
  }

  /// A control may be named by its name, by what it shows, or by its number in the database.
  private static func parentControls(_ context: ValidationContext) -> [Diagnostic] {
    context.index.kinds.filter { $0.text.hasSuffix("Form") }
      .sorted { $0.text.precedes($1.text) }
      .flatMap { context.index.elements($0) }.flatMap { form -> [Diagnostic] in
        let controls = form.subtree.filter { $0.name == Term.control }
        guard !form.isAdjustment, controls.contains(where: { $0.text(Term.parentControl) != nil })
        else { return [] }
        let names = Set(
          controls.flatMap { control in
            [Term.name, Term.binding, .id].compactMap { control.text($0) }
          })
        return controls.compactMap {
          finding($0, Term.parentControl, .control, among: names, context)
        }
      }
  }

  /// A column of any table, with or without the table in front.
  private static func foreignColumns(_ context: ValidationContext) -> [Diagnostic] {
    let tables = context.index.elements(Term.connectionTable)
    guard tables.contains(where: { $0.children.contains { $0.text(Term.foreignColumn) != nil } })
    else { return [] }
    var names: Set<String> = []
    for table in tables {
      for column in table.children {
        // A column that is not well written is a finding of its own.
        guard column.name == Term.column, let name = column.text(.identifier) else { return [] }
        names.insert(name)
        if let owner = table.text(.identifier) { names.insert("\(owner):\(name)") }
      }
    }
    return tables.flatMap { table in
      table.children(Term.column).compactMap {
        finding($0, Term.foreignColumn, .column, among: names, context)
      }
    }
  }

  private static func instances(_ context: ValidationContext) -> [Diagnostic] {
    context.index.elements(Term.universe).filter { !$0.isAdjustment }.flatMap {
      universe -> [Diagnostic] in
      let known = [Term.entityInstance, Term.associationInstance]
      let instances = Array(universe.children(Term.entityInstance))
      // An instance that is not well written is a finding of its own.
      guard universe.children.allSatisfy({ known.contains($0.name) }),
        instances.allSatisfy({ $0.text(.identifier) != nil })
      else { return [] }
      let names = Set(instances.compactMap { $0.text(.identifier) })
      return universe.children(Term.associationInstance).flatMap { association in
        [Term.instance1, Term.instance2].compactMap {
          finding(association, $0, .entityInstance, among: names, context)
        }
      }
    }
  }

  /// The ends of a mapped association are properties that the mappings of their types have. Those of
  /// types that nothing maps are not looked at, nor are properties that do not exist.
  private static func mappedProperties(_ context: ValidationContext) -> [Diagnostic] {
    let model = context.index.fact(EntityModel.self)
    var types = ByteTable()
    var known: [ValueSet?] = []
    var findings: [Diagnostic] = []
    for mapping in context.index.elements(Term.entityAssociationMapping).fetched
    where !mapping.isAdjustment {
      for end in [Term.entityPropertyMapping1, Term.entityPropertyMapping2] {
        guard let reference = mapping.filled(end), !isMapped(reference, context.index),
          model.declaredKind(of: reference) != nil
        else { continue }
        let type = reference.withBytes { path -> (number: Int, isMapped: Bool)? in
          guard let colon = path.firstIndex(of: UInt8(ascii: ":")) else { return nil }
          let name = path.extracting(..<colon)
          let (number, isNew) = types.insert(name, space: 0)
          if isNew { known.append(mappedProperties(of: name.text, model, context.index)) }
          return (number, known[number]?.contains(path.extracting((colon + 1)...)) ?? true)
        }
        guard let type, !type.isMapped, let names = known[type.number] else { continue }
        let owner = types.text(type.number)
        let finding = finding(
          mapping, end, .entityPropertyMapping, among: Set(names.texts.map { "\(owner):\($0)" }),
          context)
        if let finding { findings.append(finding) }
      }
    }
    return findings
  }

  /// Whether a mapping of the type has the property among its first ones, as nearly always. Types with many
  /// properties are left to the set of all their names, which is made once.
  private static func isMapped(_ path: Attribute, _ index: DefinitionIndex) -> Bool {
    path.withBytes { path in
      guard let colon = path.firstIndex(of: UInt8(ascii: ":")) else { return false }
      let name = path.extracting((colon + 1)...)
      var isMapped = false
      var left = 64
      index.table(Term.entityTypeMapping, by: .identifier)?.search(path.extracting(..<colon)) {
        for property in $0.children where !isMapped {
          left -= 1
          isMapped =
            property.attribute(.identifier)?.withBytes { ByteHash.isSame($0, name) } ?? false
          if left == 0 { break }
        }
        return !isMapped && left > 0
      }
      return isMapped
    }
  }

  /// The properties that the mapping of a type has; nothing where that is not known for sure.
  private static func mappedProperties(
    of type: String, _ model: EntityModel, _ index: DefinitionIndex
  ) -> ValueSet? {
    var names = ValueSet()
    let owners = index.elements(Term.entityTypeMapping, where: .identifier, is: type)
    for owner in owners {
      guard !owner.isAdjustment, let type = owner.filled(.identifier) else { return nil }
      let number = type.withBytes { model.type($0) }
      for property in owner.children {
        // A property that does not exist is a finding of its own, and may be the one meant.
        guard let name = property.filled(.identifier), let number,
          model.declaredKind(of: name, ofType: number) != nil
        else { return nil }
        names.insert(name)
      }
    }
    return owners.isEmpty ? nil : names
  }

  private static func finding(
    _ element: Element, _ attribute: Name, _ kind: ReferenceKind, among names: Set<String>,
    _ context: ValidationContext
  ) -> Diagnostic? {
    guard let value = element.text(attribute), !names.contains(value) else { return nil }
    let known = names.sorted { $0.precedes($1) }
    return .unknownReference(
      value, kind, near: NearNames(to: value, among: KnownNames(known)),
      at: context.blame(attribute, of: element), fix: nil)
  }
}
