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

  /// - Parameters:
  ///   - indented: over many lines for people, or in one.
  ///   - embedded: whether it can stand inside markup, where nothing in it may look like a tag.
  package func text(indented: Bool = false, embedded: Bool = false) -> String {
    var writer = JSONWriter(isIndented: indented, isEmbedded: embedded)
    write(to: &writer)
    return writer.finish()
  }

  private func write(to writer: inout JSONWriter) {
    switch self {
    case .null: writer.write(literal: "null")
    case .boolean(let value): writer.write(literal: value ? "true" : "false")
    case .number(let value): writer.write(value)
    case .string(let value): writer.write(value)
    case .array(let values):
      writer.open(UInt8(ascii: "["))
      for place in values.indices {
        writer.separate(isFirst: place == 0)
        values[place].write(to: &writer)
      }
      writer.close(UInt8(ascii: "]"), isEmpty: values.isEmpty)
    case .object(let members):
      writer.open(UInt8(ascii: "{"))
      for place in members.indices {
        writer.separate(isFirst: place == 0)
        writer.write(members[place].key)
        writer.assign()
        members[place].value.write(to: &writer)
      }
      writer.close(UInt8(ascii: "}"), isEmpty: members.isEmpty)
    }
  }
}
