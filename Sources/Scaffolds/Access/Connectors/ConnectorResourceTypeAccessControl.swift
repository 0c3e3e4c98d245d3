package import ScaffoldCompiler

/// Resource types on the page of a connector.
///
/// The documentation prints the permission in front of its attribute here.
package enum ConnectorResourceTypeAccessControl: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forProfile(
    "ConnectorResourceTypeAccessControl",
    "Lets a profile create and change the resource types of connectors")

  package static let table = PermissionTable(
    [
      "Category", "Connection", "EntityProperty", "PasswordResetSetting", "Policy",
      "ResourcePropertyMapping", "ResourceType",
    ].map { rule($0) }
      + [rule("ResourceTypeMapping", and: ["/Connectors/ResourceTypeMapping/Query"])])

  private static func rule(
    _ entityType: String, and others: [PermissionEntry] = []
  ) -> PermissionRule {
    let entries = [PermissionEntry].actions(
      ["Create", "Update"], of: "/UserInterface/ConnectorResourceType")
    return PermissionRule(
      "ConnectorResourceType_{Profile}_\(entityType)", .entityType, on: "\(entityType)",
      (others + entries).map(\.permissionFirst))
  }
}
