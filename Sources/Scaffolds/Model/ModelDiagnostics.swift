import ScaffoldCompiler

/// The findings of scaffoldings that read the model.
extension Diagnostic {
  static func unknownProperty(
    _ name: String, of entityType: String, known: [String], at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .unknownProperty, at: location, "'\(entityType)' has no property '\(name)'"
    ).suggesting(known, for: name)
  }

  static func nothingToRead(
    _ what: String, of entityType: String, by scaffolding: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .nothingToRead, at: location,
      "'\(entityType)' has no \(what), which '\(scaffolding)' reads")
  }
}
