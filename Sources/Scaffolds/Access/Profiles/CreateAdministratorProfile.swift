package import ScaffoldCompiler

/// The profile of administrators and all its permissions.
///
/// Those calls are made that the documented output shows. The text names six more
/// (CreateConnectorsJobs, ManageAccounts, ManageSettingAccessControlRule,
/// RedundantAssignmentAccessControlRule, SettingsAccessControlRules, UniverseAccessControlRules),
/// which no output shows. Without an entity type the calls that need one are left out; without
/// names of its own the profile has those of the documented example.
package enum CreateAdministratorProfile: Scaffolding {
  package static let signature = ScaffoldingSignature(
    "CreateAdministratorProfile", stratum: .composition,
    summary: "Makes the profile of administrators with all its permissions",
    attributes: [
      ParameterSignature(
        "EntityType", references: .entityType,
        summary: "The entity type of the people whose assignments are administered")
    ],
    arguments: [
      ArgumentSignature(
        "DisplayNameProfile",
        [
          ParameterSignature("Identifier", required: true, summary: "The code of the language"),
          ParameterSignature(
            "DisplayName", required: true, or: "Value", summary: "The profile's name on screen"),
        ], repeatable: true, summary: "Names the profile in one language")
    ], documentation: .partial,
    example: """
      <CreateAdministratorProfile EntityType="Directory_User">
        <DisplayNameProfile Identifier="en-US" DisplayName="Administrator"/>
      </CreateAdministratorProfile>
      """)

  package static func write(
    _ call: ScaffoldingCall, to draft: inout TreeDraft, in context: ExpansionContext
  ) -> Bool {
    draft.open("Profile", from: call.origin)
    draft.set("Identifier", identifier, from: call.origin)
    for (language, name) in names(call, in: context) {
      draft.set("DisplayName_L\(language)", name)
    }
    draft.close()
    table.write(call, to: &draft, in: context, profile: identifier)
    return true
  }

  private static let identifier = "Administrator"

  package static let table = PermissionTable(calls: [
    "AccessReviewAdministrationAccessControlRules",
    "AssignProfileAccessControlRules",
    "BasketRulesControlRules",
    "ConnectorResourceTypeAccessControl",
    "ConnectorsAccessControlRules",
    "CreateResourceIncrementalAccessControlRules",
    "JobExecutionAccessControlRules",
    "MonitoringAdministrationAccessControlRules",
    NestedCall("PerformManualProvisioningAccessControlRules", .entityType, .profile),
    "ProfileAdministrationAccessControlRules",
    "ProvisioningAccessControlRules",
    NestedCall("ReconciliateResourcesAccessControlRules", .entityType, .profile),
    NestedCall("ReconciliateRolesAccessControlRules", .entityType, .profile),
    "ReportAccessControlRules",
    NestedCall("ResourceApiAdministration", .entityType, .profile),
    "ResourcePickerControlRules",
    "ResourceTypeMappingControlRules",
    NestedCall("ReviewProvisioningAccessControlRules", .entityType, .profile),
    NestedCall("ReviewRolesAccessControlRules", .entityType, .profile),
    "RisksAdministrationAccessControlRules",
    "RoleAdministrationAccessControlRules",
    "RoleNamingAccessControlRules",
    "SimulationAccessControlRules",
    "SynchronizationAccessControlRules",
    "TaskAdministrationAccessControlRules",
    NestedCall("ViewHistoryResourceTemplate", .entityType, .profile),
    "WorkflowAspect",
    "WorkflowConfigurationControlRules",
    "WorkflowFulfillmentControlRules",
    NestedCall("WorkflowOverviewControlRules", .entityType, .profile),
  ])

  // MARK: Names

  private static func names(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [(language: Int, name: Sourced)] {
    let languages = context.index.fact(Languages.self)
    let arguments = call.arguments(.displayNameProfile)
    guard !arguments.isEmpty else {
      return languages.numbered.map { number, language in
        let name = Translated("Administrator", "Administrateur").text(language)
        return (number, Sourced(name, from: call.origin))
      }
    }
    var names: [Int: Sourced] = [:]
    for argument in arguments {
      guard let code = argument[.identifier], let name = argument[.displayName] ?? argument[.value]
      else { continue }
      guard let number = languages.number(of: code.value) else {
        context.diagnose(
          .unknownReference(
            code.value, .language,
            known: KnownNames(context.index.elements(.language).compactMap { $0[.code] }),
            at: context.location(code.origin) ?? context.location(argument.element)))
        continue
      }
      names[number] = name
    }
    return names.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

extension Name {
  fileprivate static let displayName = Name("DisplayName")
  fileprivate static let displayNameProfile = Name("DisplayNameProfile")
  fileprivate static let value = Name("Value")
}
