/// The findings of writing.
extension Diagnostic {
  /// Why the files of a configuration cannot become one document; nothing if they can.
  package static func namespaceConflict(in expanded: ExpandedConfiguration) -> Diagnostic? {
    guard let (first, second) = SingleDocument.conflict(in: expanded.files) else { return nil }
    return Diagnostic(
      .namespaceConflict, at: second.location,
      "'\(second.name.text)' means something else in another file, so one document cannot hold both",
      notes: [.init("the other one is here", at: first.location)],
      help: ["write a tree with -o"])
  }
}

extension OutputFolder.Difference: CustomStringConvertible {
  package var description: String {
    switch self {
    case .missing(let path): "missing: \(path)"
    case .different(let path): "different: \(path)"
    case .stale(let path): "stale: \(path)"
    }
  }
}
