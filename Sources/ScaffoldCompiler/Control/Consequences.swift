/// Tells findings that only follow from another one: a name that stands in a file which cannot be
/// read, a key that is missing because its attribute is misspelt. One cause, one finding.
struct Consequences {
  private let files: [ParsedFile]
  /// What would be defined, were it not in a file that cannot be read, in an unknown element or behind
  /// a misspelt `Identifier`.
  private let doubtfulNames: Set<String>
  /// Whether something may be missing because a file, an element or a call is not understood.
  private let isIncomplete: Bool
  private let hasUnreadFiles: Bool
  /// Whether a permission may be missing because its rule is in error.
  private let hasDoubtfulRights: Bool
  /// Where names and values are wrong, in order, by file.
  private let causes: [FileID: [Int]]

  init(_ found: [Diagnostic], in files: [ParsedFile]) {
    self.files = files
    let unread = files.filter { $0.isConfiguration && $0.tree == nil }
    var names = Set(unread.flatMap(Self.definitions))
    var isIncomplete = !unread.isEmpty
    var hasDoubtfulRights = false
    var causes: [FileID: [Int]] = [:]
    for finding in found where finding.expansion.isEmpty {
      let rule = finding.rule
      if Self.wrongNames.contains(rule) || rule == .valueType || rule == .enumerationValue {
        causes[finding.location.file, default: []].append(finding.location.range.start)
      }
      guard let element = Self.element(at: finding.location, in: files) else { continue }
      let outermost = Self.outermost(element)
      if rule == .unknownAttribute, let name = Self.lostName(of: element, finding.location) {
        names.insert(name)
      }
      if rule == .unknownElement || rule == .misplacedElement {
        names.formUnion(element.subtree.compactMap { $0[.identifier] })
        if element.id == outermost.id { isIncomplete = true }
      }
      if rule.area == "scaffoldings", finding.severity == .error { isIncomplete = true }
      if outermost.name == .accessControlRule, finding.rule.area != "agent" {
        hasDoubtfulRights = true
      }
    }
    doubtfulNames = names
    self.isIncomplete = isIncomplete
    hasUnreadFiles = !unread.isEmpty
    self.hasDoubtfulRights = hasDoubtfulRights
    self.causes = causes.mapValues { $0.sorted() }
  }

  /// The findings that stand for themselves.
  static func removed(from found: [Diagnostic], in files: [ParsedFile]) -> [Diagnostic] {
    let consequences = Consequences(found, in: files)
    return found.filter { !consequences.contains($0) }
  }

  private func contains(_ finding: Diagnostic) -> Bool {
    let rule = finding.rule
    if isIncomplete, Self.fromAbsence.contains(rule) { return true }
    if hasDoubtfulRights, rule == .missingPermission || rule == .missingProgress { return true }
    if rule == .unknownReference || rule == .unknownProperty {
      return isDoubtful(finding) || rule == .unknownProperty && hasCause(finding, .startTag)
    }
    if rule == .pathThroughValue { return hasCause(finding, .startTag) }
    return Self.ofElement.contains(rule) && hasCause(finding, .element)
  }
}

extension Consequences {
  /// Rules that conclude something from what the whole configuration does not have.
  private static let fromAbsence: [DiagnosticRule] = [
    .noEntityTypes, .onlyClientChosen, .noClientDeclared, .clientNeeded, .unknownAnchor,
    .occurenceOutOfRange, .principalConnectorNeeded, .classificationNotApplied,
    .profilesNotApplied, .expressionsNotComputed, .taskNeverRuns, .connectorNotCollected,
    .adjustmentOfNothing, .deletionOfNothing, .missingPermission, .missingProgress,
  ]

  /// Rules that conclude something from what an element does not have, and stand in it.
  private static let ofElement: [DiagnosticRule] = [
    .recommendedAttribute, .riskItems, .entityTypeWithoutKey, .primaryKey, .hierarchicalDimension,
    .bindingWithoutFirst, .uniqueValueExpression, .uniqueValueCheck, .recipientType,
    .jobNeedsAgent, .clientMissing, .mixedLevels, .changesDeleted, .missingParameter,
    .overrideWithoutEffect,
  ]

  private static let wrongNames: [DiagnosticRule] = [
    .unknownElement, .misplacedElement, .unknownAttribute, .languageSuffix, .unknownParameter,
  ]

  // MARK: Names

  private func isDoubtful(_ finding: Diagnostic) -> Bool {
    if doubtfulNames.isEmpty { return false }
    // What scaffoldings make of names that are not known is not known either.
    guard finding.expansion.isEmpty else { return hasUnreadFiles }
    let file = files[finding.location.file.index]
    let name = file.text[finding.location.range]
    if doubtfulNames.contains(name) { return true }
    let workflow = "Workflow_"
    if name.hasPrefix(workflow), doubtfulNames.contains(String(name.dropFirst(workflow.count))) {
      return true
    }
    return name.split(separator: ":").contains { doubtfulNames.contains(String($0)) }
  }

  /// What an element seems to define whose Identifier is misspelt.
  ///
  /// - Parameter location: where the name of an attribute stands.
  private static func lostName(of element: Element, _ location: SourceLocation) -> String? {
    guard element.attribute(.identifier) == nil else { return nil }
    let attribute = element.attributes.first { $0.nameLocation == location }
    guard let attribute,
      !Suggestions.nearest(to: attribute.name.text, among: [Name.identifier.text]).isEmpty
    else { return nil }
    return attribute.value
  }

  /// What a file that cannot be read seems to define, word by word.
  private static func definitions(in file: ParsedFile) -> [String] {
    let attributes = ["Identifier=", " Id=", "Code=", "IndicatorNumber="].map { Array($0.utf8) }
    let bytes = file.text.bytes
    var names: [String] = []
    for (place, byte) in bytes.enumerated() where byte == UInt8(ascii: "=") {
      let isDefinition = attributes.contains {
        place + 1 >= $0.count && bytes[(place + 1 - $0.count)...place].elementsEqual($0)
      }
      guard isDefinition, place + 1 < bytes.count else { continue }
      let quote = bytes[place + 1]
      let value = bytes[(place + 2)...].prefix { $0 != quote && $0 != UInt8(ascii: "\n") }
      let text = AttributeValue.decode(value)
      names.append(text)
      names += text.split(separator: " ").map(String.init)
    }
    return names
  }

  // MARK: Places

  private enum Extent {
    case startTag
    case element
  }

  /// Whether a name or value is wrong in the element that a finding stands in.
  private func hasCause(_ finding: Diagnostic, _ extent: Extent) -> Bool {
    guard let places = causes[finding.location.file],
      let element = Self.element(at: finding.location, in: files)
    else { return false }
    let range = extent == .element ? element.range : element.startTagRange
    return places.contains { range.start <= $0 && $0 < range.end }
  }

  /// The innermost element around a place.
  private static func element(at location: SourceLocation, in files: [ParsedFile]) -> Element? {
    guard let tree = files[location.file.index].tree, !tree.nodes.isEmpty else { return nil }
    var low = 0
    var high = tree.nodes.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(tree.nodes[middle].start) <= location.range.start {
        low = middle
      } else {
        high = middle
      }
    }
    var element: Element? = tree.element(low)
    while let current = element, current.range.end <= location.range.start {
      element = current.parent
    }
    return element
  }

  /// The element under the root that an element is, or is a part of.
  private static func outermost(_ element: Element) -> Element {
    var element = element
    while let parent = element.parent, parent.parent != nil { element = parent }
    return element
  }
}
