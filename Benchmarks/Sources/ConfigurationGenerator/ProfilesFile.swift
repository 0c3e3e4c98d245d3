/// Profiles with every access scaffolding that generates rules, but one whose rules have Identifiers
/// of another's.
enum ProfilesFile {
  /// - Parameter profiles: how many profiles to make.
  static func text(profiles: Int) -> String {
    XMLText.file { xml in
      for number in 1...max(profiles, 1) {
        let name = "Profile\(number)"
        xml.element(
          "Profile",
          [
            "Identifier": name, "DisplayName_L1": "Profile \(number)",
            "DisplayName_L2": "Profil \(number)",
          ])
        for scaffolding in ofProfiles { xml.element(scaffolding, ["Profile": name]) }
        for scaffolding in ofEntityTypes {
          xml.element(scaffolding, ["EntityType": "Directory_User", "Profile": name])
        }
        xml.element(
          "UpdateResourcesAccessControlRules",
          ["EntityType": "Directory_Organization", "Profile": name])
        xml.element(
          "WorkflowAccessControlRules",
          ["EntityType": "Workflow_Directory_User", "Profile": name])
      }
    }
  }

  private static let ofProfiles = [
    "AccessReviewAdministrationAccessControlRules", "AssignProfileAccessControlRules",
    "BasketRulesControlRules", "ConnectorResourceTypeAccessControl",
    "ConnectorsAccessControlRules", "CreateResourceIncrementalAccessControlRules",
    "GetJobLogAdministrationAccessControlRules", "JobAdministrationAccessControlRules",
    "JobExecutionAccessControlRules", "JobViewAccessControlRules",
    "MonitoringAdministrationAccessControlRules",
    "PendingAssignedResourceTypesAccessControlRules", "PolicySimulationControlRules",
    "ProfileAdministrationAccessControlRules", "ProvisioningAccessControlRules",
    "RedundantAssignmentAccessControlRule", "ReportAccessControlRules",
    "ResourceChangesViewAccessControlRules", "ResourcePickerControlRules",
    "ResourceTypeMappingControlRules", "RisksAdministrationAccessControlRules",
    "RoleAdministrationAccessControlRules", "RoleAndSimulationControlRules",
    "RoleNamingAccessControlRules", "RunJobAdministrationAccessControlRules",
    "RunJobNotificationAccessControlRules", "RunJobRepairAdministrationAccessControlRules",
    "RunJobRepairNotificationAccessControlRules", "SettingsAccessControlRules",
    "SimulationAccessControlRules", "SynchronizationAccessControlRules",
    "TaskAdministrationAccessControlRules", "UniverseAccessControlRules", "WorkflowAspect",
    "WorkflowConfigurationControlRules", "WorkflowFulfillmentControlRules",
  ]

  private static let ofEntityTypes = [
    "BulkPerformManualProvisioningAccessControlRules",
    "BulkResourceReconciliationAccessControlRules",
    "BulkReviewProvisioningAccessControlRules", "CreateUpdateDeleteAccessControlRules",
    "ManageAccounts", "PerformManualProvisioningAccessControlRules",
    "ReconciliateResourcesAccessControlRules", "ReconciliateRolesAccessControlRules",
    "ResourceApiAdministration", "ReviewProvisioningAccessControlRules",
    "ReviewRolesAccessControlRules", "TargetResourceReportAccessControlRules",
    "ViewAccessControlRules", "ViewHistoryResourceTemplate", "WorkflowOverviewControlRules",
  ]
}
