/// The rules about comments that switch findings off.
extension DiagnosticRule {
  package static let ignoreForm = DiagnosticRule(
    "SC1009", "ignore-form", .warning,
    summary: "A comment that ignores findings does not say which, or why",
    explanation: """
      It names rules by id and then gives a reason, so that the next reader knows whether it still \
      holds: `scaffold:ignore SC4001 created by the installer`. It stands before the element that \
      it is about.
      """,
    example: """
      <!-- scaffold:ignore SC4001 -->
      <CreateConnectorSynchroIncremental Connector="Entra"/>
      """)

  package static let ignoreUnknownRule = DiagnosticRule(
    "SC1010", "ignore-unknown-rule", .warning,
    summary: "A comment ignores a rule that does not exist",
    explanation: """
      Nothing is ignored by it. `scaffold list rules` shows the ids there are.
      """,
    example: """
      <!-- scaffold:ignore SC9999 created by the installer -->
      <CreateConnectorSynchroIncremental Connector="Entra"/>
      """)

  package static let ignoreUnused = DiagnosticRule(
    "SC1011", "ignore-unused", .warning,
    summary: "A comment ignores findings that there are none of",
    explanation: """
      The element after the comment, and everything in it, is free of what the comment ignores. \
      Remove the id, or the comment, so that it does not hide a later mistake.
      """,
    example: """
      <!-- scaffold:ignore SC4001 created by the installer -->
      <Connector Identifier="AD"/>
      """)
}
