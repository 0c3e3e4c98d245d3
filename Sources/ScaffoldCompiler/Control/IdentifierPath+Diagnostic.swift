extension IdentifierPath {
  /// The path in the file, and for a finding in generated XML the path in what is generated.
  package init(of diagnostic: Diagnostic, in files: [ParsedFile]) {
    let location = diagnostic.location
    let file = files[location.file.index]
    let source = file.tree.flatMap { Self.path(to: location.range, in: $0) } ?? file.path
    self.init(
      ([source] + (diagnostic.expansion.last.map { [$0.generated] } ?? []))
        .joined(separator: " → "))
  }

  private static func path(to range: SourceRange, in tree: SyntaxTree) -> String? {
    guard let element = tree.innermost(at: range.start),
      let path = IdentifierPath(of: element)
    else { return nil }
    guard range.start < element.startTagRange.end,
      let attribute = element.attributes.first(where: {
        $0.range.start <= range.start && range.end <= $0.range.end
      })
    else { return path.text }
    return "\(path.text)/@\(attribute.name.text)"
  }
}
