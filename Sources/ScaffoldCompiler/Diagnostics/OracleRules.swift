/// Where the product and this tool disagree about what a scaffolding makes.
extension DiagnosticRule {
  package static let productMakesMore = DiagnosticRule(
    "SC8101", "product-makes-more", .error,
    summary: "The product generates something that is not expected",
    explanation: """
      'scaffold verify --against' compares an export of the product with the expansion. The export \
      holds an object that the expansion lacks. Either the export is of another configuration, or \
      the table row that the message names is wrong; then tell the maintainers.
      """,
    example: "")

  package static let productMakesLess = DiagnosticRule(
    "SC8102", "product-makes-less", .error,
    summary: "The product does not generate something that is expected",
    explanation: """
      The expansion holds an object that an export of the product lacks, for a scaffolding that the \
      export has otherwise. Either the export is of another configuration, or the table row that \
      the message names is wrong.
      """,
    example: "")

  package static let productValueDiffers = DiagnosticRule(
    "SC8103", "product-value-differs", .error,
    summary: "The product generates another value",
    explanation: """
      An attribute of a generated object has one value in an export of the product and another one \
      in the expansion, or is missing from one of them.
      """,
    example: "")

  package static let productOrderDiffers = DiagnosticRule(
    "SC8104", "product-order-differs", .error,
    summary: "The product generates things in another order",
    explanation: """
      Only orders that mean something are compared: that of tasks without levels, of activities, of \
      items of an indicator.
      """,
    example: "")

  package static let unknownToExpansion = DiagnosticRule(
    "SC8105", "unknown-to-expansion", .warning,
    summary: "The export holds a scaffolding that this tool does not expand",
    explanation: """
      Nothing is compared for it.
      """,
    example: "")
}
