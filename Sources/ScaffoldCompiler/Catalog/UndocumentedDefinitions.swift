/// What scaffoldings whose expansion nobody documents may define.
enum UndocumentedDefinitions {
  /// The kinds of names that the calls of a configuration may define. What they make is not known, so
  /// nothing of these kinds can be called undeclared.
  static func kinds(_ index: DefinitionIndex) -> Set<ReferenceKind> {
    var kinds: Set<ReferenceKind> = []
    for (scaffolding, defined) in definitions where index.count(Name(scaffolding)) > 0 {
      kinds.formUnion(defined)
    }
    return kinds
  }

  /// What each makes by its description, as far as other elements name it. Those that are not listed
  /// make access control rules, expressions and mappings only.
  private static let definitions: [(scaffolding: String, kinds: [ReferenceKind])] = [
    ("BootstrapModule", [.agent, .category, .language, .policy, .profile]),
    ("EntityReportDefault", [.menuItem, .reportQuery]),
    ("EntityTypeMenuItem", [.menuItem]),
    ("ProfileModule", [.profile]),
    ("ViewSourceResourceTemplate", [.displayTable]),
  ]
}
