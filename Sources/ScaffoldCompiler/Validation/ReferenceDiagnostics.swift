/// The findings about names that nothing has.
extension Diagnostic {
  package static func unknownPackage(
    _ package: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .unknownPackage, at: location,
      "the package '\(package)' is not known; it is taken for one that exports"
    ).suggesting(ConnectionPackage.all.map(\.identifier), for: package)
  }

  static func unknownReference(
    _ value: String, _ kind: ReferenceKind, near: NearNames, at blame: Blame, fix: Fix?
  ) -> Diagnostic {
    Diagnostic(.unknownReference, at: blame, "the \(kind.title) '\(value)' is not declared")
      .helping(near, fix)
  }

  static func unknownActivity(
    _ activity: String, of workflow: String, near: NearNames, at blame: Blame, fix: Fix?
  ) -> Diagnostic {
    Diagnostic(
      .unknownReference, at: blame,
      "the workflow '\(workflow)' has no activity '\(activity)'"
    ).helping(near, fix)
  }

  static func unknownProperty(
    _ property: String, of type: String, near: NearNames, at blame: Blame, fix: Fix?
  ) -> Diagnostic {
    Diagnostic(
      .unknownProperty, at: blame, "the entity type '\(type)' has no property '\(property)'"
    ).helping(near, fix)
  }

  static func propertyWithoutType(_ property: String, at blame: Blame) -> Diagnostic {
    Diagnostic(
      .unknownProperty, at: blame, "'\(property)' does not say of which entity type it is",
      help: ["write 'EntityType:\(property)'"])
  }

  static func pathThroughValue(
    _ property: String, of type: String, at blame: Blame
  ) -> Diagnostic {
    Diagnostic(
      .pathThroughValue, at: blame,
      "'\(property)' of '\(type)' leads to no other entity type")
  }

  func helping(_ near: NearNames, _ fix: Fix?) -> Diagnostic {
    var copy = self
    switch near {
    case .case(let exact):
      copy.help.append("it is spelt '\(exact)'; references are matched exactly")
    case .near(let names) where !names.isEmpty:
      copy.help.append(Suggestions.question(names))
    case .near:
      break
    }
    copy.fixes = fix.map { [$0] } ?? []
    return copy
  }
}
