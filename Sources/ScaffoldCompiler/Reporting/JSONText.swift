/// A JSON value on its way to text. Keys keep the order in which they are given.
package indirect enum JSONText: Sendable {
  case null
  case boolean(Bool)
  case number(Int)
  case string(String)
  case array([JSONText])
  case object([(key: String, value: JSONText)])

  /// Nothing becomes null.
  package static func optional(_ text: String?) -> JSONText {
    text.map(JSONText.string) ?? .null
  }

  /// - Parameter indented: over many lines for people, or in one.
  package func text(indented: Bool = false) -> String {
    var output = ""
    write(to: &output, depth: indented ? 0 : nil)
    return output
  }

  private func write(to output: inout String, depth: Int?) {
    switch self {
    case .null: output += "null"
    case .boolean(let value): output += value ? "true" : "false"
    case .number(let value): output += String(value)
    case .string(let value): Self.write(value, to: &output)
    case .array(let values):
      Self.write(values, "[", "]", to: &output, depth: depth) { value, output, depth in
        value.write(to: &output, depth: depth)
      }
    case .object(let members):
      Self.write(members, "{", "}", to: &output, depth: depth) { member, output, depth in
        Self.write(member.key, to: &output)
        output += depth == nil ? ":" : ": "
        member.value.write(to: &output, depth: depth)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item], _ open: String, _ close: String, to output: inout String, depth: Int?,
    _ body: (Item, inout String, Int?) -> Void
  ) {
    output += open
    for (offset, item) in items.enumerated() {
      if offset > 0 { output += "," }
      if let depth { output += "\n" + String(repeating: "  ", count: depth + 1) }
      body(item, &output, depth.map { $0 + 1 })
    }
    if let depth, !items.isEmpty { output += "\n" + String(repeating: "  ", count: depth) }
    output += close
  }

  private static func write(_ text: String, to output: inout String) {
    output += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\r": output += "\\r"
      case "\t": output += "\\t"
      // People look at JSON in terminals too.
      case _ where TerminalText.isDangerous(scalar): escape(scalar, to: &output)
      default: output.unicodeScalars.append(scalar)
      }
    }
    output += "\""
  }

  /// Writes a character by its number, in halves where one number is not enough.
  static func escape(_ scalar: Unicode.Scalar, to output: inout String) {
    for unit in String(scalar).utf16 {
      let digits = String(unit, radix: 16)
      output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}
