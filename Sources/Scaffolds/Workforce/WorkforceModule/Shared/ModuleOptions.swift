import ScaffoldCompiler

/// What the arguments of a call choose.
struct ModuleOptions {
  /// One profile that is put together from components.
  struct CompositeProfile {
    let profile: Sourced
    let component: Sourced
    let area: Sourced?
  }

  /// How a value that must be unique is made.
  struct Generation {
    var separator = "."
    var domain = ""
    var prefix = ""
    var maxLength: Int?
    var min = 0
    var max = 99999
  }

  let email: Generation
  let login: Generation
  let uniqueIdentifier: Generation
  /// Whether somebody reviews new employees.
  let reviewsInternals: Bool
  let comparesPhonetically: Bool
  let comparesBirthName: Bool
  let comparesInverted: Bool
  /// Each pair of profile and component once.
  let composites: [CompositeProfile]
  /// Entity types, and `EntityType:Property`, that are left out.
  let removed: [Sourced]

  init(_ call: ScaffoldingCall) {
    email = Self.generation(call.argument(Name("EmailGeneration")))
    login = Self.generation(call.argument(Name("LoginGeneration")))
    uniqueIdentifier = Self.generation(call.argument(Name("UniqueIdentifierGeneration")))
    let review = call.argument(Name("NewInternalWorkflow"))?.element[Name("IsReviewRequired")]
    reviewsInternals = review.flatMap(Boolean.parse) ?? true
    let homonyms = call.argument(Name("HomonymEntityLinkOptions"))
    comparesPhonetically = homonyms?.isTrue(Name("ActivatePhoneticComparison")) ?? false
    comparesBirthName = !(homonyms?.isTrue(Name("DisableBirthNameComparison")) ?? false)
    comparesInverted = !(homonyms?.isTrue(Name("DisableInversion")) ?? false)
    var seen: Set<[String]> = []
    composites = call.arguments(Name("CompositeProfile")).compactMap { argument in
      guard let profile = argument[Name("ProfileIdentifier")],
        let component = argument[Name("TargetProfile")],
        seen.insert([profile.value, component.value]).inserted
      else { return nil }
      return CompositeProfile(
        profile: profile, component: component, area: argument[Name("AreaOfResponsibility")])
    }
    removed = call.arguments(Name("ModelUsage")).compactMap { argument in
      let forced = argument.element[Name("ForcedCount")]
      guard (forced ?? argument.element[Name("Count")]) == "0" else { return nil }
      return argument[.binding]
    }
  }

  private static func generation(_ argument: CheckedElement?) -> Generation {
    var generation = Generation()
    guard let element = argument?.element else { return generation }
    generation.separator = element[Name("NameSeparator")] ?? generation.separator
    generation.domain = element[Name("Domain")] ?? ""
    generation.prefix = element[Name("Prefix")] ?? ""
    generation.maxLength = element[Name("MaxLength")].flatMap { Int($0) }
    generation.min = element[Name("Min")].flatMap { Int($0) } ?? generation.min
    generation.max = element[Name("Max")].flatMap { Int($0) } ?? generation.max
    return generation
  }
}
