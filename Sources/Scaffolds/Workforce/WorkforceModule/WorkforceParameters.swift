import ScaffoldCompiler

/// The arguments of the module.
enum WorkforceParameters {
  static let compositeProfile = ArgumentSignature(
    "CompositeProfile",
    [
      ParameterSignature(
        "ProfileIdentifier", required: true, references: .profile,
        summary: "The profile that gets the rules"),
      ParameterSignature(
        "TargetProfile", required: true, summary: "The component profile whose rules it gets"),
      ParameterSignature(
        "AreaOfResponsibility", summary: "The dimension that limits whom the rules are about"),
      ParameterSignature("ProfileDisplayName", summary: "Has no documented effect"),
    ], repeatable: true, summary: "Gives a profile the rules of a component profile")

  static let all: [ArgumentSignature] = [
    compositeProfile,
    ArgumentSignature(
      "EmailGeneration",
      [
        strategy("FirstName.LastName"),
        ParameterSignature("Domain", summary: "What stands behind the @ without a subsidiary"),
        ParameterSignature("NameSeparator", summary: "What stands between the names"),
      ], summary: "Says how mail addresses are made"),
    ArgumentSignature(
      "HomonymEntityLinkOptions",
      [
        ParameterSignature(
          "ActivatePhoneticComparison", .boolean, summary: "Whether names that sound alike count"),
        ParameterSignature(
          "DisableBirthNameComparison", .boolean, summary: "Whether birth names do not count"),
        ParameterSignature(
          "DisableInversion", .boolean,
          summary: "Whether first and last name in each other's place do not count"),
      ], summary: "Says how people of the same name are found"),
    ArgumentSignature(
      "LoginGeneration",
      [
        strategy("EmailSubject"),
        ParameterSignature("MaxLength", .count, summary: "The most letters of a login"),
        ParameterSignature("Prefix", summary: "How every login begins"),
      ], summary: "Says how logins are made"),
    ArgumentSignature(
      "ModelUsage",
      [
        ParameterSignature(
          "Binding", required: true, summary: "An entity type, or one property of it"),
        ParameterSignature(
          "Count", .count, summary: "How many there are; with 0 it is left out of the model"),
        ParameterSignature("ForcedCount", .count, summary: "Used instead of Count"),
      ], repeatable: true, summary: "Says how much a part of the model is used"),
    ArgumentSignature(
      "NewExternalWorkflow", [isReviewRequired],
      summary: "Says how contractors enter; that somebody reviews them has no documented effect"),
    ArgumentSignature(
      "NewInternalWorkflow", [isReviewRequired],
      summary: "Says how employees enter; without it somebody reviews them"),
    ArgumentSignature(
      "UniqueIdentifierGeneration",
      [
        strategy("Random"),
        ParameterSignature("Max", .count, summary: "The highest number"),
        ParameterSignature("Min", .count, summary: "The lowest number"),
        ParameterSignature("NameSeparator", summary: "Has no documented effect"),
        ParameterSignature("Prefix", summary: "How every identifier begins"),
      ], summary: "Says how identifiers of people are made"),
  ]

  /// The only strategy of each kind that the documentation shows.
  static let knownStrategies: [String: String] = [
    "EmailGeneration": "FirstName.LastName", "LoginGeneration": "EmailSubject",
    "UniqueIdentifierGeneration": "Random",
  ]

  private static func strategy(_ known: String) -> ParameterSignature {
    ParameterSignature(
      "Strategy", required: true, summary: "How it is made; only '\(known)' is documented")
  }

  private static let isReviewRequired = ParameterSignature(
    "IsReviewRequired", .boolean, summary: "Whether somebody reviews the request")
}
