/// The scaffoldings of the dialect that are documented but not expanded here: they stay in place.
package enum UnexpandedScaffoldings {
  package static let names: [String] = [
    "AccessReviewAdministrationAccessControlRules",
    "AssignProfileAccessControlRules",
    "AssignedRolesAccessControlRules",
    "BasketRulesControlRules",
    "BootstrapModule",
    "BulkPerformManualProvisioningAccessControlRules",
    "BulkResourceReconciliationAccessControlRules",
    "BulkReviewProvisioningAccessControlRules",
    "BulkRoleReconciliationAccessControlRules",
    "ConnectorMappings",
    "ConnectorResourceTypeAccessControl",
    "ConnectorsAccessControlRules",
    "CreateAdministratorProfile",
    "CreateResourceIncrementalAccessControlRules",
    "CreateUpdateDeleteAccessControlRules",
    "CreateUpdateDeleteMenus",
    "CreateUpdateDeleteTemplate",
    "CreateUpdateDeleteWorkflows",
    "EntityReportDefault",
    "EntityTypeDisplayName",
    "EntityTypeDisplayTable",
    "EntityTypeDisplayTableAdaptable",
    "EntityTypeDisplayTargetResourceTable",
    "EntityTypeMenuItem",
    "EntityTypeSearchBar",
    "GovernanceRolesAccessControlRules",
    "JobTaskAdministrationAccessControlRules",
    "ManageAccounts",
    "ManageSettingAccessControlRule",
    "MonitoringAdministrationAccessControlRules",
    "OpenIdClientAdministrationAccessControlRules",
    "OptimizeDisplayTable",
    "PerformManualProvisioningAccessControlRules",
    "PolicySimulationControlRules",
    "ProfileAdministrationAccessControlRules",
    "ProfileModule",
    "ReconciliateResourcesAccessControlRules",
    "ReconciliateRolesAccessControlRules",
    "RedundantAssignmentAccessControlRule",
    "ReportAccessControlRules",
    "ResourceApiAdministration",
    "ResourcePickerControlRules",
    "ResourceTypeMappingControlRules",
    "ReviewProvisioningAccessControlRules",
    "ReviewRolesAccessControlRules",
    "RisksAdministrationAccessControlRules",
    "RoleAdministrationAccessControlRules",
    "RoleAndSimulationControlRules",
    "RoleNamingAccessControlRules",
    "SearchBarPageAccessControl",
    "SettingsAccessControlRules",
    "SimulationAccessControlRules",
    "TargetResourceReport",
    "TargetResourceReportAccessControlRules",
    "TargetResourceReportMenus",
    "TaskAdministrationAccessControlRules",
    "TaskInstanceAdministrationAccessControlRules",
    "UniverseAccessControlRules",
    "UniverseDataModel",
    "UpdateResourcesAccessControlRules",
    "UpdateResourcesMenus",
    "UpdateResourcesTemplate",
    "UpdateResourcesWorkflows",
    "ViewAccessControlRules",
    "ViewHistoryResourceTemplate",
    "ViewSourceResourceTemplate",
    "ViewTargetResourceTemplate",
    "ViewTemplate",
    "ViewTemplateAdaptable",
    "WorkflowAccessControlRules",
    "WorkflowActorsNotification",
    "WorkflowAspect",
    "WorkflowConfigurationControlRules",
    "WorkflowEntityType",
    "WorkflowEntityTypeDisplayEntityType",
    "WorkflowEntityTypeDisplayTable",
    "WorkflowEntityTypeSearchBar",
    "WorkflowFulfillmentControlRules",
    "WorkflowOverviewControlRules",
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
    ("CreateAdministratorProfile", [.profile]),
    ("CreateUpdateDeleteMenus", [.menuItem]),
    (
      "CreateUpdateDeleteTemplate",
      [.activity, .displayTable, .entityAssociation, .menuItem, .workflow]
    ),
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
    (
      "UpdateResourcesTemplate",
      [.activity, .displayTable, .entityAssociation, .menuItem, .workflow]
    ),
    ("UpdateResourcesWorkflows", [.activity, .workflow]),
    ("ViewSourceResourceTemplate", [.displayTable]),
    ("ViewTargetResourceTemplate", [.displayTable, .menuItem, .reportQuery]),
    ("ViewTemplate", [.displayTable]),
    ("ViewTemplateAdaptable", [.displayTable]),
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
