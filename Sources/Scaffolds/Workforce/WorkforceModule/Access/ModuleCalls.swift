import ScaffoldCompiler

/// The scaffoldings that the module calls.
struct ModuleCalls {
  static let reviewOfInternals = "Workforce/Workflows/Directory_User_NewInternal/Review"

  private let options: ModuleOptions
  private let pruning: ModulePruning
  private let call: ScaffoldingCall

  init(_ options: ModuleOptions, _ pruning: ModulePruning, _ call: ScaffoldingCall) {
    self.options = options
    self.pruning = pruning
    self.call = call
  }

  private static let people = "Directory_User"
  private static let administration = "Workforce/Administration/Directory_User_"

  /// The entity types whose data comes from files.
  private static let mapped = [
    "Country", "ExternalCompany", "JobCategory", "Organization", "OrganizationType",
    "PersonalTitle", "Region", "ReservedEmail", "ReservedIdentifier", "ReservedLogin", "Site",
    "Subsidiary", "Title", "User", "UserCategory", "UserRecord", "UserType",
  ]

  /// The entity types that somebody maintains by hand.
  private static let maintained = mapped.filter { $0 != "User" && $0 != "UserRecord" }

  /// The shortcuts of people's table first, the others by name, as documented.
  var elements: [GeneratedElement] {
    let optimization = GeneratedElement(
      "OptimizeDisplayTable", ["DisplayTableIdentifier": Self.people], from: call.origin)
    let first = pruning.removes(Self.people) ? [] : [optimization]
    return first
      + (models + templates + rights).sorted {
        ("\($0.name)_", $0.attributes.map(\.value).joined(separator: " "))
          < ("\($1.name)_", $1.attributes.map(\.value).joined(separator: " "))
      }
  }

  private var models: [GeneratedElement] {
    let mappings = types(Self.mapped).map {
      GeneratedElement(
        "ConnectorMappings",
        [
          "Connector": "Directory", "EntityType": $0, "IsIncremental": "true",
          "Package": "Usercube.Excel@0000001",
        ], from: call.origin)
    }
    let copies = [
      "WorkflowEntityType", "WorkflowEntityTypeDisplayTable", "WorkflowEntityTypeSearchBar",
      "CreateAdministratorProfile",
    ]
    return mappings
      + types(["User"]).flatMap { type in
        copies.map { GeneratedElement($0, ["EntityType": type], from: call.origin) }
      }
  }

  private var templates: [GeneratedElement] {
    let rights = types(Self.maintained.filter { $0 != "JobCategory" }).map {
      scaffolding(
        "CreateUpdateDeleteAccessControlRules", $0, "Workforce/Workflows/\($0)/Administration")
    }
    return rights
      + types(Self.maintained).map {
        scaffolding("CreateUpdateDeleteTemplate", $0, "Administrator")
      }
      + types(["PresenceState", "User", "UserRecord"]).map {
        scaffolding("ViewTemplate", $0, "Administrator")
      }
  }

  // MARK: Rights

  private var rights: [GeneratedElement] {
    guard !pruning.removes(Self.people) else { return [] }
    var calls = requestProfiles.map {
      GeneratedElement("BasketRulesControlRules", ["Profile": $0], from: call.origin)
    }
    calls += (reviewProfiles + ["Administrator"]).map {
      scaffolding("WorkflowAccessControlRules", "Workflow_\(Self.people)", $0)
    }
    calls += granted("ManageAccounts", by: "ManageAccounts", ["Administrator"])
    calls += granted(
      "ReconciliateResourcesAccessControlRules", by: "ReconciliateResources")
    calls += granted("ReconciliateRolesAccessControlRules", by: "ReconciliateRoles")
    calls += granted("ReviewProvisioningAccessControlRules", by: "ReviewProvisioning")
    calls += granted("ReviewRolesAccessControlRules", by: "ReviewRoles")
    calls += granted("WorkflowOverviewControlRules", by: "ViewWorkflowOverview")
    return calls
  }

  /// A call for a component of administration, and for every profile that includes it.
  private func granted(
    _ name: String, by component: String, _ others: [String] = []
  ) -> [GeneratedElement] {
    let component = Self.administration + component
    return ([component] + others + including { $0 == component }).map {
      scaffolding(name, Self.people, $0)
    }
  }

  /// The components that ask for something or review it, and the profiles that include one.
  private var requestProfiles: [String] {
    components { $0.hasSuffix("/Request") || $0.hasSuffix("/Review") }
  }

  private var reviewProfiles: [String] {
    components { $0.hasSuffix("/Review") }
  }

  private func components(where isMeant: (String) -> Bool) -> [String] {
    let own = ModuleParts(options).profiles.filter { $0.name == "Profile" }.map(\.identifier)
    return own.filter(isMeant) + including { own.contains($0) && isMeant($0) }
  }

  /// The profiles that include a component, each once, by name.
  private func including(_ isMeant: (String) -> Bool) -> [String] {
    Set(options.composites.filter { isMeant($0.component.value) }.map(\.profile.value))
      .sorted { $0.precedes($1) }
  }

  // MARK: Elements

  private func types(_ names: [String]) -> [String] {
    names.map { "Directory_\($0)" }.filter { !pruning.removes($0) }
  }

  private func scaffolding(
    _ name: String, _ entityType: String, _ profile: String
  ) -> GeneratedElement {
    GeneratedElement(name, ["EntityType": entityType, "Profile": profile], from: call.origin)
  }
}
