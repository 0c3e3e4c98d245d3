/// Findings of scaffoldings that make others, read others' elements, or are whole modules.
extension DiagnosticRule {
  package static let lateCall = DiagnosticRule(
    "SC6016", "late-call", .error,
    summary: "A scaffolding is made after its turn",
    explanation: """
      Scaffoldings are expanded in turns: compositions, structure, presentation, what is derived \
      from it, access, jobs. One that is made by a scaffolding of a later turn would have to be \
      there before.
      """,
    example: """

      """)

  package static let nothingToRead = DiagnosticRule(
    "SC6017", "nothing-to-read", .error,
    summary: "What a scaffolding reads is not there",
    explanation: """
      Some scaffoldings derive from others' elements: a report from the entity type's display \
      table, a copy for workflows from a table or a search bar. Write what is missing, or call the \
      scaffolding that makes it.
      """,
    example: """
      <TargetResourceReport EntityType="LDAP_Entry"/>
      """)

  package static let unknownModulePart = DiagnosticRule(
    "SC6018", "unknown-module-part", .warning,
    summary: "A module's argument names a part that the module does not have",
    explanation: """
      The argument has no effect. Component profiles, entity types and properties of a module have \
      fixed names.
      """,
    example: """
      <WorkforceModule>
        <CompositeProfile ProfileIdentifier="User" TargetProfile="Workforce/Self/Veiw"/>
      </WorkforceModule>
      """)

  package static let expansionTooLarge = DiagnosticRule(
    "SC6019", "expansion-too-large", .error,
    summary: "Scaffoldings make more than the tool keeps",
    explanation: """
      All that scaffoldings make together may have 512 MiB. Many calls of a scaffolding that copies \
      a long list multiply to more than the product could take either. The finding stands at the \
      first call that does not fit; no other call is expanded.
      """,
    example: """

      """)
}
