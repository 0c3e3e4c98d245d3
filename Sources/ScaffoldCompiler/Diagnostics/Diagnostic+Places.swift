extension Diagnostic {
  /// Every place that it names.
  var places: [SourceLocation] {
    [location] + notes.compactMap(\.location) + expansion.map(\.invocation)
      + fixes.flatMap { $0.edits.map(\.location) }
  }
}
