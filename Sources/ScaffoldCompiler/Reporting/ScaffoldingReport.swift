/// Signatures for people and machines.
package struct ScaffoldingReport {
  private let signatures: [ScaffoldingSignature]
  private let isDetailed: Bool

  /// - Parameter isDetailed: whether to show all of each, or a line.
  package init(_ signatures: [ScaffoldingSignature], isDetailed: Bool) {
    self.signatures = signatures
    self.isDetailed = isDetailed
  }

  // MARK: Text

  package var text: String {
    guard isDetailed else {
      let width = signatures.map(\.element.count).max() ?? 0
      return signatures.map { signature in
        let padding = String(repeating: " ", count: width - signature.element.count)
        let documentation = signature.documentation.rawValue
        let gap = String(repeating: " ", count: 7 - documentation.count)
        return "\(signature.element)\(padding)  \(documentation)\(gap)  \(signature.summary)\n"
      }.joined()
    }
    return signatures.map(details).joined(separator: "\n")
  }

  private func details(_ signature: ScaffoldingSignature) -> String {
    var lines = [
      signature.element, "  \(signature.summary)",
      "  Documented: \(signature.documentation.rawValue)",
    ]
    if !signature.attributes.isEmpty {
      lines += ["", "  Attributes"]
      lines += signature.attributes.map { "    \(title($0))\n        \($0.summary)" }
    }
    if !signature.arguments.isEmpty {
      lines += ["", "  Arguments"]
      for argument in signature.arguments {
        let often = argument.isRepeatable ? " (any number)" : ""
        lines.append("    <\(argument.element)>\(often)\n        \(argument.summary)")
        lines += argument.parameters.map { "      \(title($0))\n          \($0.summary)" }
      }
    }
    lines += ["", "  Example"]
    lines += signature.example.split(separator: "\n").map { "    \($0)" }
    return lines.joined(separator: "\n") + "\n"
  }

  private func title(_ parameter: ParameterSignature) -> String {
    var title =
      parameter.isLocalized
      ? "\(parameter.name)_L1 … _L16" : parameter.spellings.joined(separator: " or ")
    title += ": \(Self.type(parameter))"
    return parameter.isRequired ? title + ", required" : title
  }

  private static func type(_ parameter: ParameterSignature) -> String {
    if let reference = parameter.reference {
      let article = "aeiouO".contains(reference.title.prefix(1)) ? "an" : "a"
      return "name of \(article) \(reference.title)"
    }
    switch parameter.type {
    case .string: return "text"
    case .boolean: return "true or false"
    case .count: return "number"
    case .enumeration(let names): return Suggestions.list(names, last: " or ")
    }
  }

  // MARK: Markdown

  package var markdown: String {
    var text = isDetailed ? "" : "# Scaffoldings\n\n"
    for signature in signatures {
      text += "## \(signature.element)\n\n\(signature.summary). "
      text += "Documented: \(signature.documentation.rawValue).\n\n"
      if !signature.attributes.isEmpty {
        text += "| attribute | type | required | meaning |\n|---|---|---|---|\n"
        text += signature.attributes.map(row).joined() + "\n"
      }
      for argument in signature.arguments {
        let often = argument.isRepeatable ? ", any number" : ""
        text += "- `<\(argument.element)>`\(often): \(argument.summary).\n"
        for parameter in argument.parameters {
          let need = parameter.isRequired ? ", required" : ""
          let name =
            parameter.isLocalized
            ? "`\(parameter.name)`"
            : parameter.spellings.map { "`\($0)`" }.joined(separator: " or ")
          text +=
            "  - \(name) (\(Self.type(parameter))\(need)): \(parameter.summary).\n"
        }
      }
      if !signature.arguments.isEmpty { text += "\n" }
      text += "```xml\n\(signature.example)\n```\n\n"
    }
    return String(text.dropLast())
  }

  private func row(_ parameter: ParameterSignature) -> String {
    let name = parameter.isLocalized ? "`\(parameter.name)_L1` … `_L16`" : "`\(parameter.name)`"
    let need = parameter.isRequired ? "yes" : ""
    return "| \(name) | \(Self.type(parameter)) | \(need) | \(parameter.summary) |\n"
  }

  // MARK: JSON

  package var json: String {
    let list = signatures.map { signature in
      JSONText.object([
        ("element", .string(signature.element)),
        ("summary", .string(signature.summary)),
        ("stratum", .string("\(signature.stratum)")),
        ("documentation", .string(signature.documentation.rawValue)),
        ("attributes", .array(signature.attributes.map(Self.json))),
        (
          "arguments",
          .array(
            signature.arguments.map { argument in
              .object([
                ("element", .string(argument.element)),
                ("summary", .string(argument.summary)),
                ("repeatable", .boolean(argument.isRepeatable)),
                ("attributes", .array(argument.parameters.map(Self.json))),
              ])
            })
        ),
        ("example", .string(signature.example)),
      ])
    }
    return JSONText.object([
      ("format_version", .string("1.0")), ("scaffoldings", .array(list)),
    ]).text(indented: true) + "\n"
  }

  private static func json(_ parameter: ParameterSignature) -> JSONText {
    var members: [(key: String, value: JSONText)] = [
      ("name", .string(parameter.name)),
      ("required", .boolean(parameter.isRequired)),
      ("localized", .boolean(parameter.isLocalized)),
      ("summary", .string(parameter.summary)),
    ]
    switch parameter.type {
    case .string: members.append(("type", .string("string")))
    case .boolean: members.append(("type", .string("boolean")))
    case .count: members.append(("type", .string("count")))
    case .enumeration(let names):
      members.append(("type", .string("enumeration")))
      members.append(("values", .array(names.map(JSONText.string))))
    }
    if let reference = parameter.reference {
      members.append(("references", .string(reference.element)))
    }
    return .object(members)
  }
}
