package import ScaffoldCompiler

/// The search bars of pages on roles and provisioning. What it makes is not shown.
package enum SearchBarPageAccessControl: UndocumentedScaffolding {
  package static let signature = ScaffoldingSignature(
    "SearchBarPageAccessControl", stratum: .access,
    summary: "Lets a profile use the search bars of pages",
    attributes: [AccessParameters.entityType, AccessParameters.profile],
    arguments: [
      ArgumentSignature(
        "SearchBarPage",
        [
          ParameterSignature(
            "SearchBarPage",
            .enumeration([
              "None", "ReviewRoles", "ReconciliateRoles", "ReviewProvisioning",
              "PerformManualProvisioning", "ReconciliateResources", "WorkflowOverview",
            ]), summary: "The page")
        ], repeatable: true, summary: "Adds what the search bar of one page needs")
    ], documentation: .none,
    example: """
      <SearchBarPageAccessControl EntityType="Directory_User" Profile="Helpdesk">
        <SearchBarPage SearchBarPage="ReviewRoles"/>
      </SearchBarPageAccessControl>
      """)
}
