/// Follows paths of properties through the entity model, segment by segment.
final class BindingResolver: Sendable {
  enum Outcome: Sendable {
    /// With the entity type that a navigation at the end leads to, where that is known.
    case resolved(end: Int?)
    /// Something on the way is not known here; nothing is wrong as far as can be seen.
    case undecidable
    /// There is no type in front, and none is known.
    case needsType(Range<Int>)
    case unknownType(Range<Int>)
    case unknownProperty(Range<Int>, type: Int)
    /// The property before goes nowhere.
    case endsBefore(Range<Int>, type: Int)
  }

  let model: EntityModel
  private let names: EntityNames

  init(model: EntityModel) {
    self.model = model
    names = model.names
  }

  /// - Parameter lookUps: notes what is looked up, as with all that follow.
  func type(_ name: Span<UInt8>, _ lookUps: LookUps?) -> Int? {
    lookUps?.note(type: name)
    return names.type(name)
  }

  private func property(
    _ name: Span<UInt8>, of type: Int, _ lookUps: LookUps?
  ) -> EntityModel.Property? {
    lookUps?.note(property: name, of: type, names)
    return model.property(name, of: type)
  }

  private func ends(
    of resourceType: Attribute, _ lookUps: LookUps?
  ) -> (source: Int?, target: Int?)? {
    resourceType.withBytes {
      lookUps?.note(endsOf: $0)
      return model.ends(ofResourceType: $0)
    }
  }

  /// - Parameter start: the type that a path without one starts from.
  func resolve(_ path: Span<UInt8>, from start: Int?, _ lookUps: LookUps?) -> Outcome {
    if Self.isOneName(path) {
      guard let start else { return .needsType(0..<path.count) }
      return property(path, of: start, lookUps).map { .resolved(end: $0.end) }
        ?? known(path, of: start, isLast: true, 0..<path.count)
    }
    if isExpression(path) { return .undecidable }
    var type = start
    // Whether the path has left what is known; a type in front of a segment leads back.
    var isLost = false
    var position = 0
    while true {
      var end = position
      var colon: Int?
      while end < path.count, path[end] != UInt8(ascii: ".") {
        if path[end] == UInt8(ascii: ":"), colon == nil { colon = end }
        end += 1
      }
      var first = position
      if let colon {
        // The type in front says where a path starts, or which derived type owns the property.
        let name = path.extracting(position..<colon)
        guard let named = self.type(name, lookUps) else {
          return .unknownType(position..<colon)
        }
        type = named
        first = colon + 1
      }
      let isLast = end == path.count
      guard let current = type else {
        if !isLost { return .needsType(first..<end) }
        if isLast { return .undecidable }
        position = end + 1
        continue
      }
      let name = path.extracting(first..<end)
      guard let property = property(name, of: current, lookUps) else {
        let outcome = known(name, of: current, isLast: isLast, first..<end)
        guard case .undecidable = outcome, !isLast else { return outcome }
        (type, isLost, position) = (nil, true, end + 1)
        continue
      }
      if isLast { return .resolved(end: property.end) }
      switch property.kind {
      case .navigation:
        type = property.end
        isLost = property.end == nil
      case .binary where path.count - end == 3 && path.extracting(end..<path.count).text == ".Id":
        return .resolved(end: nil)
      case .binary, .scalar:
        return .endsBefore(first..<end, type: current)
      }
      position = end + 1
    }
  }

  /// Whether there is neither type, nor segment, nor expression, as with most paths.
  static func isOneName(_ path: Span<UInt8>) -> Bool {
    let (dot, colon, parenthesis) = (UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "("))
    var cursor = 0
    while let word = ByteWord(path, at: cursor) {
      if word.length(before: dot, colon, parenthesis, orBelow: 0) < 8 { return false }
      cursor += 8
    }
    while cursor < path.count {
      if path[cursor] == dot || path[cursor] == colon || path[cursor] == parenthesis {
        return false
      }
      cursor += 1
    }
    return true
  }

  /// A property that no type declares: one that every type has, or a mistake.
  private func known(
    _ name: Span<UInt8>, of type: Int, isLast: Bool, _ range: Range<Int>
  ) -> Outcome {
    let text = name.text
    if names.isOpen[type] { return isLast ? .resolved(end: nil) : .undecidable }
    if text == "Id" || text == "InternalDisplayName" {
      return isLast ? .resolved(end: nil) : .endsBefore(range, type: type)
    }
    // Below the score there are parts of it.
    if text == "ResourceRiskScore" { return isLast ? .resolved(end: nil) : .undecidable }
    if text.hasPrefix("InternalDisplayName_L") { return .resolved(end: nil) }
    return .unknownProperty(range, type: type)
  }

  /// Some attributes take a path or an expression.
  private func isExpression(_ path: Span<UInt8>) -> Bool {
    path.starts(with: "C#:") || path.starts(with: "Literal:")
      || path.firstIndex(of: UInt8(ascii: "(")) != nil
  }
}

extension BindingResolver {
  /// What is known of the types that a path without type can start from.
  enum Starts {
    /// There may be any.
    case unknown
    case none
    case one(Int)
    case several([Int])

    init(_ type: Int?) {
      self = type.map { .one($0) } ?? .unknown
    }

    /// Nothing where that cannot be said.
    fileprivate var types: [Int]? {
      switch self {
      case .unknown: nil
      case .none: []
      case .one(let type): [type]
      case .several(let types): types
      }
    }
  }

  func starts(_ scope: BindingScope, of element: Element, _ lookUps: LookUps?) -> Starts {
    switch scope {
    case .type(BindingScope.outermost, _) where isInsideOtherType(element):
      return .unknown
    case .type(let level, let name):
      guard let attribute = attribute(name, level, element) else { return .none }
      return Starts(attribute.withBytes { type($0, lookUps) })
    case .source(let level, let name):
      guard let attribute = attribute(name, level, element) else { return .none }
      return Starts(ends(of: attribute, lookUps)?.source)
    case .target(let level, let name):
      guard let attribute = attribute(name, level, element) else { return .none }
      return Starts(ends(of: attribute, lookUps)?.target)
    case .end(let level, let name, let inner):
      guard let attribute = attribute(name, level, element) else { return .none }
      for start in (starts(inner, of: element, lookUps).types ?? []).map(Optional.some) + [nil] {
        if case .resolved(let end?) = attribute.withBytes({ resolve($0, from: start, lookUps) }) {
          return .one(end)
        }
      }
      return .unknown
    case .any(let scopes):
      var all: [Int] = []
      for scope in scopes {
        guard let types = starts(scope, of: element, lookUps).types else { return .unknown }
        all += types
      }
      return all.isEmpty ? .none : .several(all)
    }
  }

  /// Whether a part of a form names an entity type of its own: what its controls then show, the
  /// documentation does not say.
  private func isInsideOtherType(_ element: Element) -> Bool {
    var element = element
    while let parent = element.parent, parent.name != .configurationFile {
      if element.attribute(Term.entityType) != nil { return true }
      element = parent
    }
    return false
  }

  private func attribute(_ name: Name, _ level: Int, _ element: Element) -> Attribute? {
    var element = element
    for _ in 0..<min(level, 1000) {
      guard let parent = element.parent, parent.name != .configurationFile else {
        return level == BindingScope.outermost ? element.attribute(name) : nil
      }
      element = parent
    }
    return element.attribute(name)
  }
}
