/// Holds a call against the signature of its scaffolding.
struct CallChecker {
  let signature: ScaffoldingSignature
  let context: ExpansionContext
  /// The arguments of every scaffolding, to tell a misplaced one from an unknown one.
  let knownArguments: Set<String>

  func check(_ call: Element) {
    check(call, parameters: signature.attributes, of: signature.element)
    var seen: [Name: Element] = [:]
    for child in call.children {
      guard let argument = signature.arguments.first(where: { $0.name == child.name }) else {
        let name = child.name.text
        context.diagnose(
          .unexpectedArgument(
            name, of: signature, isKnown: knownArguments.contains(name),
            at: context.location(child)))
        continue
      }
      if let first = seen[child.name], !argument.isRepeatable {
        context.diagnose(
          .repeatedArgument(
            argument.element, of: signature.element, at: context.location(child),
            first: context.location(first)))
      }
      seen[child.name] = seen[child.name] ?? child
      check(child, parameters: argument.parameters, of: argument.element)
      for grandchild in child.children {
        context.diagnose(
          .childOfArgument(
            grandchild.name.text, of: argument.element, at: context.location(grandchild)))
      }
    }
  }

  private func check(_ element: Element, parameters: [ParameterSignature], of owner: String) {
    var written = Array(repeating: false, count: parameters.count)
    var misspelt: Set<String> = []
    for attribute in element.attributes {
      let place = parameters.firstIndex { $0.names.contains(attribute.name) }
      guard let place else {
        let name = attribute.name.text
        if name == "Id" || name == "xmlns" || name.contains(":") { continue }
        let known = parameters.flatMap(\.spellings)
        misspelt.formUnion(Suggestions.nearest(to: name, among: known))
        context.diagnose(
          .unknownParameter(
            name, of: owner, known: known, at: location(attribute.nameLocation, of: element)))
        continue
      }
      written[place] = true
      check(attribute, parameters[place], of: element)
    }
    // A required attribute that is only misspelt is one mistake, not two.
    for (place, parameter) in parameters.enumerated()
    where parameter.isRequired && !written[place] && misspelt.isDisjoint(with: parameter.spellings)
    {
      context.diagnose(
        .missingParameter(parameter.name, of: owner, at: context.location(element)))
    }
  }

  private func check(
    _ attribute: Attribute, _ parameter: ParameterSignature, of element: Element
  ) {
    let value = attribute.value
    let place = location(attribute.location, of: element)
    switch parameter.type {
    case .string where parameter.isRequired && value.isEmpty:
      context.diagnose(.emptyParameter(parameter.name, at: place))
    case .string:
      break
    case .boolean:
      if Boolean.parse(value) == nil {
        context.diagnose(.notABoolean(value, parameter.name, at: place))
      } else if value != value.lowercased() {
        context.diagnose(.booleanCase(value, parameter.name, at: place, in: attribute))
      }
    case .count:
      if Int32(value).map({ $0 < 0 }) ?? true {
        context.diagnose(.notACount(value, parameter.name, at: place))
      }
    case .enumeration(let names):
      let isNumber = Int(value).map(names.indices.contains) ?? false
      if !names.contains(value), !isNumber {
        context.diagnose(.notInEnumeration(value, parameter.name, names: names, at: place))
      }
    }
    if let kind = parameter.reference, !value.isEmpty {
      check(reference: value, kind, in: attribute, of: element)
    }
  }

  private func check(
    reference value: String, _ kind: ReferenceKind, in attribute: Attribute, of element: Element
  ) {
    guard kind != .task, !context.external.contains(kind, value) else { return }
    let origin = attribute.origin ?? Origin(.argument, attribute, of: element)
    // What composites name may still be made.
    if signature.stratum == .composition {
      context.expect(kind, Sourced(value, from: origin))
      return
    }
    let names = context.index.fact(NameableThings.self)
    guard !context.isIncomplete, !names.contains(kind, value, context.index) else { return }
    context.diagnose(
      .unknownReference(
        value, kind, known: names.all(kind, context.index),
        at: context.location(origin) ?? context.location(element),
        in: context.attribute(origin)))
  }

  private func location(_ place: SourceLocation, of element: Element) -> SourceLocation {
    !element.isGenerated ? place : context.location(element)
  }
}
