/// The comments of a configuration that switch findings off for the element behind them.
package struct IgnoreComments: Sendable {
  /// What one comment covers.
  private struct Scope: Sendable {
    let comment: IgnoreComment
    let file: FileID
    /// The bytes of the element behind it; nothing where none follows.
    let covered: SourceRange?
  }

  private let scopes: [Scope]
  /// The scopes of each file that has any, by place in `scopes`.
  private let byFile: [FileID: [Int]]

  /// Looks into the bytes of each file that may hold the keyword, as its tree knows.
  package init(_ files: [ParsedFile], workers: Workers) {
    let files = files.filter { $0.tree?.mayHaveDirectives == true }
    scopes = workers.map(files, state: {}) { _, _, file in Self.scopes(of: file) }.flatMap(\.self)
    byFile = Dictionary(grouping: scopes.indices) { [scopes] in scopes[$0].file }
  }

  /// The findings that no comment switches off.
  ///
  /// - Parameter isComplete: whether all checks have run, so that a comment without effect, and
  ///   what else is wrong with the comments, can be reported too.
  package func apply(to diagnostics: [Diagnostic], isComplete: Bool) -> [Diagnostic] {
    if scopes.isEmpty { return diagnostics }
    var used: Set<SourceLocation> = []
    var kept = diagnostics.filter { diagnostic in
      var isKept = true
      for place in places(of: diagnostic) {
        for index in byFile[place.file] ?? [] {
          let scope = scopes[index]
          guard let covered = scope.covered, covered.start <= place.range.start,
            place.range.start < covered.end
          else { continue }
          for target in scope.comment.targets
          where target.text.uppercased() == diagnostic.rule.id {
            used.insert(SourceLocation(file: scope.file, range: target.range))
            isKept = false
          }
        }
      }
      return isKept
    }
    guard isComplete else { return kept }
    for scope in scopes { kept += findings(about: scope, used: used) }
    return kept.sortedForReport()
  }

  /// Where a finding stands, and the calls that it comes from.
  private func places(of diagnostic: Diagnostic) -> [SourceLocation] {
    [diagnostic.location] + diagnostic.expansion.map(\.invocation)
  }

  private func findings(about scope: Scope, used: Set<SourceLocation>) -> [Diagnostic] {
    let comment = scope.comment
    let word = SourceLocation(file: scope.file, range: comment.word.range)
    guard comment.word.text == IgnoreComment.keyword else {
      return [.unknownKeyword(comment.word.text, at: word)]
    }
    if comment.targets.isEmpty { return [.ignoreWithoutRule(at: word)] }
    var findings: [Diagnostic] = comment.hasReason ? [] : [.ignoreWithoutReason(at: word)]
    for target in comment.targets {
      let place = SourceLocation(file: scope.file, range: target.range)
      if !DiagnosticRule.all.contains(where: { $0.id == target.text.uppercased() }) {
        findings.append(.ignoreOfUnknownRule(target.text, at: place))
      } else if !used.contains(place) {
        findings.append(
          .ignoreUnused(target.text, hasElement: scope.covered != nil, at: place))
      }
    }
    return findings
  }

  // MARK: Finding the comments

  private static func scopes(of file: ParsedFile) -> [Scope] {
    guard let tree = file.tree else { return [] }
    return IgnoreComment.all(in: file.text.bytes).map { comment in
      Scope(comment: comment, file: file.id, covered: covered(by: comment, in: tree))
    }
  }

  /// The element behind a comment, if it stands in the same element as the comment.
  private static func covered(by comment: IgnoreComment, in tree: SyntaxTree) -> SourceRange? {
    guard let next = tree.first(from: comment.range.end) else { return nil }
    return next.parent?.id == tree.innermost(at: comment.range.start)?.id ? next.range : nil
  }
}
