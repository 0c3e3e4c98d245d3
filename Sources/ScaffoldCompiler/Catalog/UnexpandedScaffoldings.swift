/// The scaffoldings of the dialect that have no signature here: they stay in place.
package enum UnexpandedScaffoldings {
  package static let names: [String] = []
}

extension UnexpandedScaffoldings {
  /// The kinds of names that the scaffoldings of a configuration may define. What they make is not
  /// known, so nothing of these kinds can be called undeclared.
  static func definedKinds(_ index: DefinitionIndex) -> Set<ReferenceKind> {
    var kinds: Set<ReferenceKind> = []
    for (scaffolding, defined) in definitions where index.count(Name(scaffolding)) > 0 {
      kinds.formUnion(defined)
    }
    return kinds
  }

  /// What the documentation shows each scaffolding to make, as far as other elements name it.
  /// Those that are not listed make access control rules, expressions and mappings only.
  private static let definitions: [(scaffolding: String, kinds: [ReferenceKind])] = [
    ("BootstrapModule", [.agent, .category, .language, .policy, .profile]),
    ("EntityReportDefault", [.menuItem, .reportQuery]),
    ("EntityTypeMenuItem", [.menuItem]),
    ("ProfileModule", [.profile]),
    ("ViewSourceResourceTemplate", [.displayTable]),
  ]
}
