package import ScaffoldCompiler

/// Every scaffolding that is expanded, by name.
package enum ScaffoldRegistry {
  package static let all: [any Scaffolding.Type] = [
    CleanDatabaseJob.self,
    CreateAccessCertificationJob.self,
    CreateAgentSynchroComplete.self,
    CreateAgentSynchroIncremental.self,
    CreateConnectorSynchroComplete.self,
    CreateConnectorSynchroIncremental.self,
    CreateConnectorsJobs.self,
    CreateInitializationJob.self,
    GetJobLogAdministrationAccessControlRules.self,
    JobAdministrationAccessControlRules.self,
    JobExecutionAccessControlRules.self,
    JobViewAccessControlRules.self,
    PendingAssignedResourceTypesAccessControlRules.self,
    ProvisioningAccessControlRules.self,
    ResourceChangesViewAccessControlRules.self,
    RunJobAdministrationAccessControlRules.self,
    RunJobNotificationAccessControlRules.self,
    RunJobRepairAdministrationAccessControlRules.self,
    RunJobRepairNotificationAccessControlRules.self,
    SynchronizationAccessControlRules.self,
  ]
}
