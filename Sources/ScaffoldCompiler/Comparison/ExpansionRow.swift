/// The row of the documentation that says how an object comes to be: `Job/ExportTask`, or
/// `AccessControlRule {Profile}_Job_JobViews_Job`.
///
/// docs/expansions.md lists them for each scaffolding, and is made with this very function.
package enum ExpansionRow {
  /// - Parameter element: generated; something inside a task or rule belongs to that one's row.
  package static func name(of element: Element, in configuration: Configuration) -> String {
    let object = object(around: element)
    if let parent = object.parent { return "\(parent.name.text)/\(object.name.text)" }
    guard let identifier = object[.identifier], object.name != .job else { return object.name.text }
    return "\(object.name.text) \(pattern(of: identifier, object, configuration))"
  }

  /// The object at top level, or the task directly below it.
  package static func object(around element: Element) -> Element {
    var element = element
    while let parent = element.parent, parent.parent != nil { element = parent }
    if let parent = element.parent, parent.name != .job { return parent }
    return element
  }

  /// The identifier with what comes from elsewhere replaced by its name.
  private static func pattern(
    of identifier: String, _ object: Element, _ configuration: Configuration
  ) -> String {
    var values: [(value: String, name: String)] = []
    if let call = object.tree.provenance.flatMap({ configuration.element($0.call) }) {
      values += call.attributes.map { ($0.value, $0.name.text) }
    }
    if let origin = object.origin, origin.role == .configuration,
      let source = configuration.element(origin.node), let name = source[.identifier]
    {
      values.append((name, source.name.text))
    }
    values += object.attributes.filter { $0.name != .identifier }.map { ($0.value, $0.name.text) }
    values = values.filter { entry in
      // Numbers and yes or no say nothing, wherever they occur again.
      entry.name.allSatisfy(\.isLetter) && !entry.value.allSatisfy(\.isNumber)
        && !["true", "false"].contains(entry.value)
    }
    values.sort { $0.value.utf8.count > $1.value.utf8.count }
    var pattern = identifier
    for (value, name) in values where !value.contains("{") {
      pattern = Substitution.replace(value, by: "{\(name)}", in: pattern)
    }
    return pattern
  }

  /// Whether an object could be of a row, by its name and identifier.
  static func matches(_ row: String, _ object: Element) -> Bool {
    guard let blank = row.firstIndex(of: " ") else { return row == object.name.text }
    guard row[..<blank] == object.name.text, let identifier = object[.identifier] else {
      return false
    }
    // What stands between the braces may be anything; the rest comes in this order.
    let parts = row[row.index(after: blank)...]
      .split(separator: /\{[A-Za-z]+\}/, omittingEmptySubsequences: false)
    guard let first = parts.first, let last = parts.last, identifier.hasPrefix(first) else {
      return false
    }
    guard parts.count > 1 else { return identifier == first }
    var rest = identifier.dropFirst(first.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let place = rest.firstRange(of: part) else { return false }
      rest = rest[place.upperBound...]
    }
    return rest.hasSuffix(last)
  }
}
