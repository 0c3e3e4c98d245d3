/// Attributes that the documentation requires and published configuration leaves out.
enum RecommendedAttributes {
  /// Whether elements of this name have such attributes.
  static func concern(_ name: Name) -> Bool { elements.contains(name) }

  private static let elements = NameSet(
    [names.prepare, names.ldap, names.otherLdap, names.automation] + Name.ofTasks)

  static func findings(of element: Element, _ context: ValidationContext) -> [Diagnostic] {
    switch element.name {
    case names.prepare:
      return prepare(element, context) + task(element, context)
    case names.ldap, names.otherLdap:
      return ["DefaultObjectClass", "RDNAttributeIdentifier"].compactMap {
        missing($0, of: element, "the documentation requires it", context)
      }
    case names.automation:
      // A role or a resource type has an entity type of its own; a category or policy has none.
      guard let type = element[names.type], ["Category", "Policy", "4", "5"].contains(type) else {
        return []
      }
      return [
        missing("EntityType", of: element, "it says whose assignments are meant", context)
      ].compactMap { $0 }
    default:
      return task(element, context)
    }
  }

  private static func prepare(
    _ element: Element, _ context: ValidationContext
  ) -> [Diagnostic] {
    guard element.attribute(names.mode) == nil else { return [] }
    if element[names.type] == "Changes" {
      return [
        missing(
          "SynchronizationMode", of: element, "the documentation requires it", context)
      ].compactMap { $0 }
    }
    return [
      .missingAttribute(
        AttributeDefinition("SynchronizationMode", .string), of: element.name.text,
        at: context.blame(element))
    ]
  }

  private static func task(_ element: Element, _ context: ValidationContext) -> [Diagnostic] {
    guard element.name.isTask, element.attribute(.identifier) == nil else { return [] }
    return [
      missing("Identifier", of: element, "without it nothing can name the task", context)
    ].compactMap { $0 }
  }

  private static func missing(
    _ name: String, of element: Element, _ reason: String, _ context: ValidationContext
  ) -> Diagnostic? {
    guard element.attribute(Name(name)) == nil else { return nil }
    return .recommendedAttribute(
      name, of: element.name.text, reason, at: context.blame(element))
  }

  private struct Names: Sendable {
    let prepare = Name("PrepareSynchronizationTask")
    let ldap = Name("LdapResourceTypeMapping")
    let otherLdap = Name("LDAPResourceTypeMapping")
    let automation = Name("AutomationRule")
    let type = Name("Type")
    let mode = Name("SynchronizationMode")
  }

  private static let names = Names()
}
