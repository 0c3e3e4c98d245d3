package import ScaffoldCompiler

/// The history of resources.
///
/// The documentation requires neither attribute, but nothing could be named without them: a call
/// that lacks one stays in place.
package enum ViewHistoryResourceTemplate: PermissionScaffolding {
  package static let signature = ScaffoldingSignature(
    "ViewHistoryResourceTemplate", stratum: .access,
    summary: "Lets a profile see the history of an entity type",
    attributes: Array(AccessParameters.ofTemplate.prefix(2)),
    example: "<ViewHistoryResourceTemplate EntityType=\"Directory_User\" Profile=\"Helpdesk\"/>")

  package static let table = PermissionTable([
    PermissionRule(
      "{Profile}_{EntityType}_View_History_{EntityType}", .identifier, on: "{EntityType}",
      ["/Custom/Resources/{EntityType}/ViewHistory"])
  ])

  package static func write(
    _ call: ScaffoldingCall, to draft: inout TreeDraft, in context: ExpansionContext
  ) -> Bool {
    let isWhole = [call[.entityType], call[.profile]].allSatisfy { $0?.value.isEmpty == false }
    if isWhole { table.write(call, to: &draft, in: context) }
    return isWhole
  }
}
