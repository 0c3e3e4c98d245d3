/// Values that name something: whether it is there.
extension CatalogWalk {
  mutating func checkReference(
    _ attribute: Attribute, _ element: Element, _ rule: Grammar.AttributeRule
  ) {
    switch rule.check {
    case .definition(let kind):
      let isDefined = attribute.withBytes { self.isDefined($0, kind) }
      if !isDefined, !tables.isOpen[Int(kind)] {
        report(unknown: attribute, element, ReferenceKind.defined[Int(kind)])
      }
    case .package:
      let value = attribute.value
      if ConnectionPackage.named(value) == nil,
        !tables.context.externalKinds.contains(.package)
      {
        var finding = Diagnostic.unknownPackage(value, at: blame(attribute, element).location)
        finding.expansion = blame(attribute, element).expansion
        add(finding)
      }
    case .binding:
      checkBinding(attribute, element, rule)
    default:
      break
    }
  }

  // MARK: Definitions

  /// Whether something of the kind at this place has this name.
  func isDefined(_ name: Span<UInt8>, _ place: UInt8) -> Bool {
    lookUps?.note(name, kind: place)
    return tables.names.contains(name, kind: place)
  }

  private mutating func report(
    unknown attribute: Attribute, _ element: Element, _ kind: ReferenceKind
  ) {
    let value = attribute.value
    if tables.context.external.contains(kind, value) { return }
    switch kind {
    case .activity:
      if reportActivity(value, attribute, element) { return }
    case .openIdClient:
      // The client that a scaffolding takes by convention, where none is declared: the expansion
      // says so at the call.
      if isGenerated, attribute.origin?.role != .hand, tables.hasNoClient { return }
    case .entityAssociation:
      // What the product brings along is associated too: `AssignedResourceType.Owner`.
      let type = value.prefix { $0 != "." }
      if type.count < value.count, BuiltInNames.entityTypes.contains(String(type)) { return }
    case .profileContext:
      // The product numbers contexts upwards; only those that a hand numbers are below zero.
      if !value.hasPrefix("-") { return }
    default:
      break
    }
    let names = tables.names
    let near = tables.cache.names(near: value, in: kind.element) { names.names(of: kind) }
    miss(
      value, kind,
      .unknownReference(
        value, kind, near: near, at: blame(attribute, element),
        fix: fix(near, for: value, attribute, attribute.valueRange)))
  }

  /// - Returns: whether it was the activity that was wrong, or its workflow and that was said.
  private mutating func reportActivity(
    _ value: String, _ attribute: Attribute, _ element: Element
  ) -> Bool {
    guard let colon = value.firstIndex(of: ":") else { return false }
    let workflow = String(value[..<colon])
    let activity = String(value[value.index(after: colon)...])
    let end = workflow.utf8.count
    if tables.names.names(of: .workflow).contains(workflow) {
      report(
        unknownActivity: activity, of: workflow, (end + 1)..<value.utf8.count, attribute, element)
    } else {
      report(unknown: workflow, .workflow, 0..<end, attribute, element)
    }
    return true
  }

  /// Reports a name that is a part of a value.
  mutating func report(
    unknown name: String, _ kind: ReferenceKind, _ range: Range<Int>, _ attribute: Attribute,
    _ element: Element
  ) {
    let names = tables.names
    let near = tables.cache.names(near: name, in: kind.element) { names.names(of: kind) }
    let (blame, part) = blame(attribute, element, range)
    miss(
      name, kind,
      .unknownReference(
        name, kind, near: near, at: blame,
        fix: part.flatMap { fix(near, for: name, attribute, $0) }))
  }

  mutating func report(
    unknownActivity activity: String, of workflow: String, _ range: Range<Int>,
    _ attribute: Attribute, _ element: Element
  ) {
    let names = tables.names
    let near = tables.cache.names(near: activity, in: "Activity of \(workflow)") {
      names.names(of: .activity).filter { $0.hasPrefix("\(workflow):") }
        .map { String($0.dropFirst(workflow.count + 1)) }
    }
    let (blame, part) = blame(attribute, element, range)
    miss(
      activity, .activity,
      .unknownActivity(
        activity, of: workflow, near: near, at: blame,
        fix: part.flatMap { fix(near, for: activity, attribute, $0) }))
  }

  // MARK: Properties

  private mutating func checkBinding(
    _ attribute: Attribute, _ element: Element, _ rule: Grammar.AttributeRule
  ) {
    let (tables, lookUps) = (tables, lookUps)
    let outcome = attribute.withBytes { path -> BindingResolver.Outcome in
      let first = tables.resolver.resolve(path, from: nil, lookUps)
      guard case .needsType = first else { return first }
      guard let scope = rule.scope else { return needsType(rule) ? first : .undecidable }
      switch tables.resolver.starts(scope, of: element, lookUps) {
      case .unknown, .none:
        return .undecidable
      case .one(let type):
        return tables.resolver.resolve(path, from: type, lookUps)
      case .several(let types):
        var failure: BindingResolver.Outcome?
        for type in types {
          switch tables.resolver.resolve(path, from: type, lookUps) {
          case .resolved(let end): return .resolved(end: end)
          case .undecidable: return .undecidable
          case let outcome: failure = failure ?? outcome
          }
        }
        return failure ?? .undecidable
      }
    }
    report(outcome, attribute, element)
  }

  /// Associations connect any two entity types, so each property must say its own.
  private func needsType(_ rule: Grammar.AttributeRule) -> Bool {
    ["Property1", "Property2", "EntityPropertyMapping1", "EntityPropertyMapping2"]
      .contains(rule.definition.name)
  }

  private mutating func report(
    _ outcome: BindingResolver.Outcome, _ attribute: Attribute, _ element: Element
  ) {
    let text = { (range: Range<Int>) in
      attribute.withBytes { $0.extracting(range).text }
    }
    let model = tables.model
    switch outcome {
    case .resolved, .undecidable:
      break
    case .needsType(let range):
      let (blame, _) = blame(attribute, element, range)
      add(.propertyWithoutType(text(range), at: blame))
    case .unknownType(let range):
      let place = ReferenceKind.entityType.place ?? 0
      if tables.isOpen[place] { return }
      report(unknown: text(range), .entityType, range, attribute, element)
    case .unknownProperty(let range, let type):
      if tables.hasOpenProperties { return }
      let name = text(range)
      let typeName = model.typeName(type)
      let near = tables.cache.names(near: name, in: "Property of \(typeName)") {
        model.propertyNames(of: type)
      }
      let (blame, part) = blame(attribute, element, range)
      miss(
        name, .entityProperty,
        .unknownProperty(
          name, of: typeName, near: near, at: blame,
          fix: part.flatMap { fix(near, for: name, attribute, $0) }))
    case .endsBefore(let range, let type):
      let (blame, _) = blame(attribute, element, range)
      add(.pathThroughValue(text(range), of: model.typeName(type), at: blame))
    }
  }

  /// The right name in place of the wrong one, where only one can be meant.
  func fix(
    _ near: NearNames, for name: String, _ attribute: Attribute, _ part: SourceRange
  ) -> Diagnostic.Fix? {
    near.only.flatMap {
      replace(attribute, part: part, by: $0, isSafe: near.isCertain(for: name))
    }
  }

  /// The place of a part of a value, where the value stands in a file as it is meant; the whole
  /// value otherwise.
  func blame(
    _ attribute: Attribute, _ element: Element, _ part: Range<Int>
  ) -> (Blame, part: SourceRange?) {
    guard !attribute.needsDecoding, attribute.origin == nil else {
      return (blame(attribute, element), nil)
    }
    let start = attribute.valueRange.start
    let range = SourceRange(start + part.lowerBound, start + part.upperBound)
    return (Blame(SourceLocation(file: attribute.location.file, range: range)), range)
  }
}
