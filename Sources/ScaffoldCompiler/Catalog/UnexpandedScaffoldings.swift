/// The scaffoldings of the dialect that have no signature here: they stay in place.
package enum UnexpandedScaffoldings {
  package static let names: [String] = [
    "BootstrapModule",
    "ConnectorMappings",
    "CreateUpdateDeleteMenus",
    "CreateUpdateDeleteWorkflows",
    "EntityTypeDisplayName",
    "EntityTypeDisplayTable",
    "EntityTypeDisplayTableAdaptable",
    "EntityTypeDisplayTargetResourceTable",
    "EntityTypeMenuItem",
    "EntityTypeSearchBar",
    "OptimizeDisplayTable",
    "ProfileModule",
    "TargetResourceReport",
    "TargetResourceReportMenus",
    "UniverseDataModel",
    "UpdateResourcesMenus",
    "UpdateResourcesWorkflows",
    "WorkflowActorsNotification",
    "WorkflowEntityType",
    "WorkflowEntityTypeDisplayEntityType",
    "WorkflowEntityTypeDisplayTable",
    "WorkflowEntityTypeSearchBar",
    "WorkflowPerformerNotification",
    "WorkforceModule",
  ]
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
    ("ConnectorMappings", [.connection]),
    ("CreateUpdateDeleteMenus", [.menuItem]),
    ("CreateUpdateDeleteWorkflows", [.activity, .workflow]),
    ("EntityReportDefault", [.menuItem, .reportQuery]),
    ("EntityTypeDisplayTable", [.displayTable]),
    ("EntityTypeDisplayTableAdaptable", [.displayTable]),
    ("EntityTypeDisplayTargetResourceTable", [.displayTable]),
    ("EntityTypeMenuItem", [.menuItem]),
    ("EntityTypeSearchBar", [.menuItem]),
    ("OptimizeDisplayTable", [.entityAssociation]),
    ("ProfileModule", [.profile]),
    ("TargetResourceReport", [.reportQuery]),
    ("TargetResourceReportMenus", [.menuItem]),
    ("UpdateResourcesMenus", [.menuItem]),
    ("UpdateResourcesWorkflows", [.activity, .workflow]),
    ("ViewSourceResourceTemplate", [.displayTable]),
    ("WorkflowEntityType", [.entityAssociation]),
    ("WorkflowEntityTypeDisplayTable", [.displayTable, .tile]),
    (
      "WorkforceModule",
      [
        .accessControlPropertyGroup, .activity, .buildUniqueValueAspect, .connection, .connector,
        .dimension, .displayTable, .entityAssociation, .form, .homonymEntityLink, .menuItem,
        .profile, .reportQuery, .tile, .workflow,
      ]
    ),
  ]
}
