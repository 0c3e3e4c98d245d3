/// The findings of a comparison with an export of the product.
extension Diagnostic {
  private static let documentation = "docs/expansions.md lists the rows"

  static func unknownToExpansion(_ name: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .unknownToExpansion, at: location,
      "the export holds what '\(name)' makes, which is not expanded here")
  }

  static func absentScaffolding(_ name: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .productMakesLess, at: location,
      "the export has no folder for '\(name)', which makes something here",
      notes: [.init(documentation)])
  }

  static func productMakesMore(
    _ product: Element, parent: Element?, _ row: RowOfDocumentation,
    at location: SourceLocation
  ) -> Diagnostic {
    let place = parent.map { " in \($0.identifierPath)" } ?? ""
    return Diagnostic(
      .productMakesMore, at: location,
      "the product makes \(text(of: product))\(place), the expansion nothing (\(row.text))",
      notes: [.init(documentation)])
  }

  static func productMakesLess(
    _ own: Element, _ row: RowOfDocumentation, at location: SourceLocation,
    _ trail: [ExpansionStep]
  ) -> Diagnostic {
    let place = own.parent.map { " in \($0.identifierPath)" } ?? ""
    var finding = Diagnostic(
      .productMakesLess, at: location,
      "the expansion makes \(text(of: own))\(place), the product nothing (\(row.text))",
      notes: [.init(documentation)])
    finding.expansion = trail
    return finding
  }

  static func productValueDiffers(
    _ path: String, _ product: String?, _ own: String?, _ row: RowOfDocumentation,
    at location: SourceLocation, _ other: SourceLocation, _ trail: [ExpansionStep]
  ) -> Diagnostic {
    let values = [product, own].map { $0.map { "'\($0)'" } ?? "absent" }
    var finding = Diagnostic(
      .productValueDiffers, at: location,
      "\(path) is \(values[0]) for the product, \(values[1]) in the expansion (\(row.text))",
      notes: [.init("the product has it", at: other), .init(documentation)])
    finding.expansion = trail
    return finding
  }

  static func productOrderDiffers(
    _ own: Element, _ product: Int, _ place: Int, _ row: RowOfDocumentation,
    at location: SourceLocation, _ other: SourceLocation, _ trail: [ExpansionStep]
  ) -> Diagnostic {
    var finding = Diagnostic(
      .productOrderDiffers, at: location,
      "\(own.identifierPath) comes as number \(product) for the product, as number \(place) in the expansion (\(row.text))",
      notes: [.init("the product has it", at: other), .init(documentation)])
    finding.expansion = trail
    return finding
  }

  /// The start tag as far as it tells what is meant.
  private static func text(of element: Element) -> String {
    let title = ElementChange.title(of: element)
    return title.isEmpty ? element.name.text : "\(element.name.text) '\(title)'"
  }
}
