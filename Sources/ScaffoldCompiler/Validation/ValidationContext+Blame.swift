/// The place that is to blame for a finding, and the way from there to a generated node.
package struct Blame: Sendable, Hashable {
  /// A place in a file, whatever tree the wrong node stands in.
  package let location: SourceLocation
  /// From the call in a file inwards; empty for what was written by hand.
  package let expansion: [Diagnostic.ExpansionStep]

  package init(_ location: SourceLocation, expansion: [Diagnostic.ExpansionStep] = []) {
    self.location = location
    self.expansion = expansion
  }
}

/// Where findings are reported. For what stands in a file that is the place itself; for what was
/// generated it is the attribute, argument or element that the value came from, else the call.
extension ValidationContext {
  /// The part of an attribute that a finding is about.
  package enum AttributePart: Sendable {
    case name
    case value
  }

  /// The place to blame for an element.
  package func blame(_ element: Element) -> Blame {
    guard let origin = element.origin else { return Blame(element.location) }
    return blame(origin, of: element, generated: element.identifierPath)
  }

  /// The place to blame for an attribute.
  package func blame(
    _ attribute: Attribute, of element: Element, _ part: AttributePart = .value
  ) -> Blame {
    guard let origin = attribute.origin else {
      return Blame(part == .value ? attribute.location : attribute.nameLocation)
    }
    let path = "\(element.identifierPath)/@\(attribute.name.text)"
    return blame(origin, of: element, generated: path)
  }

  /// The place to blame for an attribute by name; that of the element where it has none.
  package func blame(_ attribute: Name, of element: Element) -> Blame {
    element.attribute(attribute).map { blame($0, of: element) } ?? blame(element)
  }

  /// Where an element stands, or what made it, for a note.
  package func location(of element: Element) -> SourceLocation { blame(element).location }

  /// Where a value stands, or what it was made from, for a note.
  package func location(of attribute: Attribute, in element: Element) -> SourceLocation {
    blame(attribute, of: element).location
  }

  private func blame(
    _ origin: Origin, of element: Element, generated path: String
  ) -> Blame {
    guard let location = location(of: origin) else {
      return Blame(configuration.sourceLocation(of: element), expansion: trail(of: element, path))
    }
    // What a hand wrote into generated XML is wrong where the hand wrote it.
    return Blame(location, expansion: origin.role == .hand ? [] : trail(of: element, path))
  }

  /// The place in a file that an origin means in the end.
  private func location(of origin: Origin) -> SourceLocation? {
    var origin = origin
    // An origin in a generated tree has an origin of its own. Trees come after what they are made
    // from, so this ends.
    while let element = configuration.element(origin.node) {
      let attribute = origin.attribute.map { Attribute(tree: element.tree, index: $0) }
      guard let earlier = attribute?.origin ?? element.origin else {
        return attribute?.location ?? element.location
      }
      guard earlier.node.tree < origin.node.tree else {
        return configuration.sourceLocation(of: element)
      }
      origin = earlier
    }
    return nil
  }

  /// Every call on the way to a generated element, the one in a file first.
  private func trail(of element: Element, _ path: String) -> [Diagnostic.ExpansionStep] {
    var steps: [Diagnostic.ExpansionStep] = []
    var current = element
    var path = path
    while let provenance = current.tree.provenance,
      let call = configuration.element(provenance.call)
    {
      steps.append(
        Diagnostic.ExpansionStep(
          scaffolding: call.name.text, invocation: configuration.sourceLocation(of: call),
          generated: path))
      current = call
      path = call.identifierPath
    }
    return steps.reversed()
  }
}

extension Diagnostic {
  package init(
    _ rule: DiagnosticRule, at blame: Blame, _ message: String, notes: [Note] = [],
    help: [String] = []
  ) {
    self.init(rule, at: blame.location, message, notes: notes, help: help)
    expansion = blame.expansion
  }
}
