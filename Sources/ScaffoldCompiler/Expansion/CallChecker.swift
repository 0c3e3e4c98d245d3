/// Holds a call against the signature of its scaffolding.
struct CallChecker {
  let signature: ScaffoldingSignature
  let context: ExpansionContext
  /// The arguments of every scaffolding, to tell a misplaced one from an unknown one.
  let knownArguments: Set<String>
  let nameable: NameableThings
  /// The names of things, made ready for every call that names something wrong.
  let nearNames: NearNameCache

  func check(_ call: Element) {
    check(call, parameters: signature.attributes, of: signature.element)
    // The first of each argument: a signature has few.
    var seen: [Element] = []
    for child in call.children {
      let name = child.name
      guard let argument = signature.arguments.first(where: { $0.name == name }) else {
        let name = name.text
        context.diagnose(
          .unexpectedArgument(
            name, of: signature, isKnown: knownArguments.contains(name),
            at: context.location(child)))
        continue
      }
      if let first = seen.first(where: { $0.name == name }) {
        if !argument.isRepeatable {
          context.diagnose(
            .repeatedArgument(
              argument.element, of: signature.element, at: context.location(child),
              first: context.location(first)))
        }
      } else {
        seen.append(child)
      }
      check(child, parameters: argument.parameters, of: argument.element)
      for grandchild in child.children {
        context.diagnose(
          .childOfArgument(
            grandchild.name.text, of: argument.element, at: context.location(grandchild)))
      }
    }
  }

  private func check(_ element: Element, parameters: [ParameterSignature], of owner: String) {
    var misspelt: Set<String> = []
    for attribute in element.attributes {
      let name = attribute.name
      guard let parameter = parameters.first(where: { $0.names.contains(name) }) else {
        let name = name.text
        if name == "Id" || name == "xmlns" || name.contains(":") { continue }
        let known = parameters.flatMap(\.spellings)
        misspelt.formUnion(Suggestions.nearest(to: name, among: known))
        context.diagnose(
          .unknownParameter(
            name, of: owner, known: known, at: location(attribute.nameLocation, of: element)))
        continue
      }
      check(attribute, parameter, of: element)
    }
    // A required attribute that is only misspelt is one mistake, not two.
    for parameter in parameters
    where parameter.isRequired && !parameter.isWritten(in: element)
      && misspelt.isDisjoint(with: parameter.spellings)
    {
      context.diagnose(
        .missingParameter(parameter.name, of: owner, at: context.location(element)))
    }
  }

  private func check(
    _ attribute: Attribute, _ parameter: ParameterSignature, of element: Element
  ) {
    let place = location(attribute.location, of: element)
    switch parameter.type {
    case .string:
      if parameter.isRequired, attribute.isEmpty {
        context.diagnose(.emptyParameter(parameter.name, at: place))
      }
    case .boolean:
      if attribute.withBytes(Boolean.parse) == nil {
        context.diagnose(.notABoolean(attribute.value, parameter.name, at: place))
      } else if attribute.withBytes({ $0.hasCapitals }) {
        context.diagnose(.booleanCase(attribute.value, parameter.name, at: place, in: attribute))
      }
    case .count:
      if !(0...Int(Int32.max)).contains(attribute.number ?? -1) {
        context.diagnose(.notACount(attribute.value, parameter.name, at: place))
      }
    case .enumeration(let names):
      let value = attribute.value
      let isNumber = Int(value).map(names.indices.contains) ?? false
      if !names.contains(value), !isNumber {
        context.diagnose(.notInEnumeration(value, parameter.name, names: names, at: place))
      }
    }
    if let kind = parameter.reference, !attribute.isEmpty {
      check(reference: attribute, kind, of: element)
    }
  }

  private func check(
    reference attribute: Attribute, _ kind: ReferenceKind, of element: Element
  ) {
    guard kind != .task, !context.external.contains(kind, attribute.value) else { return }
    let origin = attribute.origin ?? Origin(.argument, attribute, of: element)
    // What composites name may still be made.
    if signature.stratum == .composition {
      context.expect(kind, Sourced(attribute.value, from: origin))
      return
    }
    guard !context.isIncomplete,
      !attribute.withBytes({ nameable.contains(kind, $0, context.index) })
    else { return }
    context.diagnose(
      .unknownReference(
        attribute.value, kind, known: nameable.all(kind, context.index, nearNames),
        at: context.location(origin) ?? context.location(element),
        in: context.attribute(origin)))
  }

  private func location(_ place: SourceLocation, of element: Element) -> SourceLocation {
    !element.isGenerated ? place : context.location(element)
  }
}

extension ParameterSignature {
  /// Whether the element has it, under one of its names.
  fileprivate func isWritten(in element: Element) -> Bool {
    names.contains { element.place(of: $0) != nil }
  }
}
