/// A JSON text with the place of everything in it.
struct JSONDocument: Sendable {
  let root: Node
  /// What stands between values, where people also write what they took out.
  let comments: [SourceRange]

  struct Node: Sendable {
    let value: Value
    /// From the first to after the last byte, quotes included.
    let range: SourceRange
  }

  indirect enum Value: Sendable {
    case object([Member])
    case array([Node])
    case string(String)
    /// A number, `true` or `false`, as it is written.
    case literal(String)
    case null
  }

  struct Member: Sendable {
    let key: String
    /// The key between its quotes.
    let keyRange: SourceRange
    let node: Node
  }
}

/// Why a text is no JSON, and where. It never repeats what stands there, which may be a secret.
struct JSONError: Error, Sendable {
  let range: SourceRange
  let message: String
}
