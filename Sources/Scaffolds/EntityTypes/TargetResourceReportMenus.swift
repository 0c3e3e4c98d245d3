package import ScaffoldCompiler

/// The menu item of the report on an entity type's resources.
///
/// The documented example has a name in the first language only.
package enum TargetResourceReportMenus: ElementScaffolding {
  package static let signature = ModelParameters.signature(
    "TargetResourceReportMenus", stratum: .presentation,
    "Generates the menu item of the report on an entity type's resources")

  package static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    guard let entityType = EntityTypeFacts(of: call, in: context) else { return nil }
    var item = GeneratedElement("MenuItem", from: call.origin)
    item.set("Identifier", entityType.identifier.map { "Reports_Resources_\($0)" })
    item.set("DisplayName_L1", entityType.label(1))
    item.set("ParentMenuItem", "Reports", from: call.origin)
    item.set("ReportQuery", entityType.identifier.map { "Resources_\($0)" })
    return [item]
  }
}
