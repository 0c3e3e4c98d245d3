import ScaffoldCompiler

/// All access rules of the module: those of the administrator, those of the components with what is
/// around them, and the copies for profiles that are put together from components.
struct ModuleAccess {
  private let options: ModuleOptions
  private let pruning: ModulePruning
  private let call: ScaffoldingCall

  init(_ options: ModuleOptions, _ pruning: ModulePruning, _ call: ScaffoldingCall) {
    self.options = options
    self.pruning = pruning
    self.call = call
  }

  /// By Identifier.
  var rules: [GeneratedElement] {
    let components = componentRules.filter(isKept)
    let own = AdministratorRules.all + RoleModelRules.administrator + components
    let around = components.flatMap { $0.rulesAround(entityTypes) }
    var elements = (own.filter(isKept) + around).map {
      withoutReview($0).element(prefix: "", from: call.origin)
    }
    let byProfile = Dictionary(grouping: components, by: \.profile)
    for composite in options.composites {
      for rule in byProfile[composite.component.value] ?? [] {
        elements += copies(of: rule, for: composite)
      }
    }
    return elements.sorted { ($0.identifier ?? "").precedes($1.identifier ?? "") }
  }

  private var componentRules: [ModuleRule] {
    RoleModelRules.components + ViewRules.all + RequestRules.all + ReportRules.all
  }

  /// The rule, and those around it, for a profile that includes the component.
  private func copies(
    of rule: ModuleRule, for composite: ModuleOptions.CompositeProfile
  ) -> [GeneratedElement] {
    var copy = withoutReview(rule)
    copy.profile = composite.profile.value
    if let area = composite.area?.value, let binding = Self.bindings[rule.entityType] {
      copy.filters.append(.area("\(binding).\(area).Id", dimension: "\(area)0"))
    }
    let prefix = "\(composite.profile.value)_"
    return ([copy] + copy.rulesAround(entityTypes)).map {
      $0.element(prefix: prefix, from: composite.profile.origin)
    }
  }

  /// Where the records of people are, from the entity types that an area of responsibility limits.
  private static let bindings = [
    "Directory_User": "MainRecord", "Workflow_Directory_User": "Directory_User.Records",
  ]

  private var entityTypes: [String] {
    (PeopleTypes.all + PlaceTypes.all).map(\.identifier).filter { !pruning.removes($0) }
  }

  private func isKept(_ rule: ModuleRule) -> Bool {
    !pruning.removes(rule.entityType)
      && (options.reviewsInternals || rule.profile != ModuleCalls.reviewOfInternals)
  }

  private func withoutReview(_ rule: ModuleRule) -> ModuleRule {
    guard !options.reviewsInternals else { return rule }
    let review = "/Custom/Workflows/Directory_User_NewInternal/Review/"
    var kept = ModuleRule(
      rule.identifier, label: rule.label, on: rule.entityType, for: rule.profile,
      around: rule.around, rule.entries.filter { !$0.permission.hasPrefix(review) })
    kept.filters = rule.filters
    return kept
  }
}

/// The rules that open the role model to those who see people's rights: the same for each of its
/// entity types.
enum RoleModelRules {
  private static let entityTypes = [
    "AssignedCompositeRole", "AssignedResourceNavigation", "AssignedResourceScalar",
    "AssignedResourceType", "AssignedSingleRole", "Category", "CompositeRole", "Policy",
    "ResourceType", "SingleRole",
  ]

  static let administrator: [ModuleRule] = entityTypes.map { entityType in
    ModuleRule(
      "Administrator_\(entityType)_Directory_Directory_User_ViewResources_*", on: entityType,
      [.opening("/Custom/Resources/Directory_User")])
  }

  static let components: [ModuleRule] = entityTypes.flatMap { entityType in
    [
      ModuleRule(
        "Composite_\(entityType)_Directory_Directory_User_ViewResources_*", on: entityType,
        for: "Workforce/Directory/Directory_User/ViewResources",
        [.opening("/Custom/Resources/Directory_User")]),
      ModuleRule(
        "Composite_\(entityType)_Directory_Self_ViewResources_*", on: entityType,
        for: "Workforce/Self/ViewResources",
        [
          .opening("/Custom/Resources/Directory_User/SelfOwnedResources"),
          .opening("/Custom/Resources/Directory_User/SelfTargetResources"),
          .opening("/Custom/Resources/Directory_User/Self"),
        ]),
    ]
  }
}
