package import ScaffoldCompiler

/// Giving profiles to people.
///
/// The entity types of dimensions are read along; that they are those of dimensions is inferred.
package enum AssignProfileAccessControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forProfile(
    "AssignProfileAccessControlRules", "Lets a profile assign profiles", .partial)

  package static let table = PermissionTable(
    [
      rule("AssignedProfile", .actions(of: "/AccessControl/AssignedProfile")),
      rule("{Each}", each: .dimensions, read),
    ]
      + [
        "Category", "CompositeRole", "Profile", "ResourceType", "Resource", "Setting", "SingleRole",
      ].map { rule(NamePattern($0), read) })

  private static let read = [PermissionEntry.opening("/AccessControl/AssignedProfile")]

  private static func rule(
    _ entityType: NamePattern, each subjects: RuleSubjects? = nil, _ entries: [PermissionEntry]
  ) -> PermissionRule {
    PermissionRule(
      "{Profile}_\(entityType.text)_AccessControl_AssignedProfile",
      .text(" - Management Profiles", " - Gestion des profils"), on: entityType, each: subjects,
      entries)
  }
}
