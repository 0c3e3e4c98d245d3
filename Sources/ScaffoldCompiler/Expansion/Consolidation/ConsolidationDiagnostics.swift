/// The findings about hand-written elements beside generated ones.
extension Diagnostic {
  static func unknownConsolidationMode(of element: Element) -> Diagnostic {
    let attribute = element.attribute(.consolidationMode)
    let value = attribute?.value ?? ""
    return Diagnostic(
      .consolidationMode, at: attribute?.location ?? element.location,
      "'ConsolidationMode' is \(Suggestions.list(ConsolidationMode.names.map { "'\($0)'" }, last: " or ")), not '\(value)'"
    ).suggesting(ConsolidationMode.names, for: value)
  }

  static func adjustmentOfNothing(
    _ element: Element, _ mode: ConsolidationMode, known: KnownNames
  ) -> Diagnostic {
    let identifier = element[.identifier] ?? ""
    let what = "\(element.name.text) '\(identifier)'"
    let diagnostic =
      mode == .delete
      ? Diagnostic(
        .deletionOfNothing, at: element.location, "nothing generates the \(what) to delete")
      : Diagnostic(
        .adjustmentOfNothing, at: element.location,
        "nothing generates the \(what) that this adjusts")
    return diagnostic.suggesting(known, for: identifier)
  }

  static func identicalReplacement(_ element: Element) -> Diagnostic {
    var diagnostic = Diagnostic(
      .identicalReplacement, at: element.location,
      "this is what is generated without it", help: ["remove the element"])
    // A task inside another job runs there too; only at top level is nothing lost.
    if let root = element.parent, root.parent == nil {
      let line = element.range.withWholeLine(in: element.tree.text.bytes)
      diagnostic.fixes.append(
        .init(
          "remove the element", isSafe: true,
          edits: [.init(SourceLocation(file: element.location.file, range: line), "")]))
    }
    return diagnostic
  }

  static func replacementLacks(_ parts: [String], _ element: Element) -> Diagnostic {
    let shown = parts.prefix(6)
    let rest = parts.count - shown.count
    let list = Suggestions.list(Array(shown) + (rest > 0 ? ["\(rest) more"] : []))
    return Diagnostic(
      .replacementLacks, at: element.location,
      "this replaces a generated \(element.name.text) and lacks its \(list)",
      help: ["write ConsolidationMode=\"Merge\" to keep what is generated"])
  }

  static func duplicateGenerated(
    _ later: Element, at location: SourceLocation, first: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .duplicateGenerated, at: location,
      "this generates the \(later.name.text) '\(later[.identifier] ?? "")', as another scaffolding does",
      notes: [.init("the other one is here", at: first)])
  }
}
