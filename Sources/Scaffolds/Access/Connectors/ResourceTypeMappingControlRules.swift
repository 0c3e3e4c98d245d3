package import ScaffoldCompiler

/// Where an agent writes the resources of a type.
package enum ResourceTypeMappingControlRules: PermissionScaffolding {
  package static let signature = ScaffoldingSignature.forProfile(
    "ResourceTypeMappingControlRules",
    "Lets a profile read the mappings of resource types for provisioning")

  package static let table = PermissionTable([
    PermissionRule(
      "{Profile}_ResourceTypeMapping", .entityType, on: "ResourceTypeMapping",
      ["/Connectors/ProvisionerResourceTypeMapping/Query"])
  ])
}
