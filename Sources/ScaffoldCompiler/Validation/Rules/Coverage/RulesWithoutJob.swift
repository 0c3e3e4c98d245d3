/// Classification and profile rules of a connector are applied by some job.
enum RulesWithoutJob: Check {
  static func findings(in context: ValidationContext) -> [Diagnostic] {
    guard context.isWhole else { return [] }
    let coverage = context.plans.coverage
    return findings(
      Term.resourceClassificationRule, coverage.classification, coverage, context,
      Diagnostic.classificationNotApplied)
      + findings(
        Term.profileRuleContext, coverage.profiles, coverage, context,
        Diagnostic.profilesNotApplied)
  }

  /// One finding for each connector, at its first rule.
  private static func findings(
    _ kind: Name, _ extent: JobCoverage.Extent, _ coverage: JobCoverage,
    _ context: ValidationContext, _ diagnostic: (String, Blame) -> Diagnostic
  ) -> [Diagnostic] {
    guard !extent.isEverything else { return [] }
    let targets = context.index.fact(FilledTargets.self)
    var reported = ValueSet()
    let findings = context.index.elements(kind).fetched.flatMap { rule -> [Diagnostic] in
      guard let type = rule.filled(Term.resourceType), !extent.resourceTypes.contains(type),
        let target = context.index.definition(Term.resourceType, named: type)?
          .filled(Term.targetEntityType),
        !extent.entityTypes.contains(target)
      else { return [] }
      return targets.connectors(ofResourceType: type).filter {
        // A connector that no job works on at all is something else.
        coverage.served.contains($0) && !extent.connectors.contains($0) && reported.insert($0)
      }.map { diagnostic($0.value, context.blame(Term.resourceType, of: rule)) }
    }
    return findings.isEmpty || !extent.isKnown(context.index) ? [] : findings
  }
}

extension Diagnostic {
  fileprivate static func classificationNotApplied(
    _ connector: String, at blame: Blame
  ) -> Diagnostic {
    Diagnostic(
      .classificationNotApplied, at: blame,
      "no job applies the classification rules of the connector '\(connector)'",
      help: ["add an UpdateClassificationTask to one of its jobs"])
  }

  fileprivate static func profilesNotApplied(_ connector: String, at blame: Blame) -> Diagnostic {
    Diagnostic(
      .profilesNotApplied, at: blame,
      "no job applies the profile rules of the connector '\(connector)'",
      help: ["add a SetInternalUserProfilesTask to one of its jobs"])
  }
}
