/// A configuration with everything that its scaffoldings make, and where each piece goes.
package struct ExpandedConfiguration: Sendable {
  /// What happens to one stretch of a tree's text.
  package struct Edit: Sendable {
    package enum Change: Sendable {
      /// A call gives way to what it made.
      case expanded(TreeID)
      /// A hand-written element now stands in a generated place, or nowhere.
      case removed
    }

    package let range: SourceRange
    package let change: Change
  }

  /// Files, generated trees, and an index that holds what the product will see.
  package let configuration: Configuration
  /// For each tree that changes, its edits in order of place; they do not overlap.
  package let edits: [TreeID: [Edit]]
  /// What hand-written elements did to generated ones, in order of place within each stratum.
  package let adjustments: [Adjustment]
  /// The strata with calls that could not be expanded because of an error.
  package let failedStrata: Set<Stratum>
  /// What was found on the way, in no particular order.
  package let diagnostics: [Diagnostic]

  /// Every file, parsed or not.
  package var files: [ParsedFile] { configuration.files }
}
