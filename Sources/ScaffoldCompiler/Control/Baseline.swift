/// Findings that are known and put up with: by rule and path of identifiers, so that they are
/// still known after lines have moved.
package struct Baseline: Sendable, Equatable {
  package struct Key: Hashable, Sendable {
    package let rule: String
    package let path: String
  }

  /// How many findings of each key are put up with.
  package private(set) var counts: [Key: Int] = [:]

  package init(_ diagnostics: [Diagnostic], in files: [ParsedFile]) {
    for diagnostic in diagnostics {
      counts[Self.key(of: diagnostic, in: files), default: 0] += 1
    }
  }

  /// What is left of findings once the known ones are taken away.
  ///
  /// - Returns: also the keys, and how many of each, that no longer occur, in order.
  package func apply(
    to diagnostics: [Diagnostic], in files: [ParsedFile]
  ) -> (new: [Diagnostic], stale: [(key: Key, count: Int)]) {
    var left = counts
    let new = diagnostics.filter { diagnostic in
      let key = Self.key(of: diagnostic, in: files)
      guard let count = left[key], count > 0 else { return true }
      left[key] = count - 1
      return false
    }
    return (new, Self.sorted(left.filter { $0.value > 0 }))
  }

  // MARK: The file

  /// What is put up with, in order.
  package var entries: [(key: Key, count: Int)] { Self.sorted(counts) }

  /// Reads a file that was written so.
  package init(_ root: DataNode?) throws(DataProblem) {
    let start = SourcePosition(line: 1, column: 1)
    guard let root, case .mapping(let members) = root.content else {
      throw DataProblem("this is no baseline", at: root?.position ?? start)
    }
    let version = members.first { $0.key.text == "format_version" }?.value
    guard let text = version?.text, text.hasPrefix("1.") else {
      throw DataProblem(
        "this is no baseline of format version 1", at: version?.position ?? root.position)
    }
    guard let findings = members.first(where: { $0.key.text == "findings" })?.value,
      case .list(let entries) = findings.content
    else { throw DataProblem("'findings' is missing", at: root.position) }
    for entry in entries {
      guard case .mapping(let members) = entry.content else {
        throw DataProblem("an entry has 'rule', 'path' and 'count'", at: entry.position)
      }
      let value = { (key: String) in members.first { $0.key.text == key }?.value.text }
      guard let rule = value("rule"), let path = value("path"),
        let count = value("count").flatMap(Int.init), count > 0
      else { throw DataProblem("an entry has 'rule', 'path' and 'count'", at: entry.position) }
      counts[Key(rule: rule, path: path), default: 0] += count
    }
  }

  private static func key(of diagnostic: Diagnostic, in files: [ParsedFile]) -> Key {
    Key(rule: diagnostic.rule.id, path: IdentifierPath(of: diagnostic, in: files).text)
  }

  private static func sorted(_ counts: [Key: Int]) -> [(key: Key, count: Int)] {
    counts.map { ($0.key, $0.value) }.sorted { left, right in
      if left.key.rule != right.key.rule {
        return left.key.rule.precedes(right.key.rule)
      }
      return left.key.path.precedes(right.key.path)
    }
  }
}
