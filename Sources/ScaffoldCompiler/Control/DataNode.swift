/// A value of a settings or baseline file, and where it stands.
package struct DataNode: Sendable {
  package indirect enum Content: Sendable {
    case null
    case scalar(String)
    case list([DataNode])
    case mapping([(key: DataNode, value: DataNode)])
  }

  package let content: Content
  package let position: SourcePosition

  package init(_ content: Content, at position: SourcePosition) {
    self.content = content
    self.position = position
  }

  /// The text of a scalar.
  var text: String? {
    if case .scalar(let text) = content { text } else { nil }
  }

  /// What messages call a value of this form.
  var title: String {
    switch content {
    case .null: "nothing"
    case .scalar: "a single value"
    case .list: "a list"
    case .mapping: "a mapping"
    }
  }
}

/// Something wrong in a settings or baseline file: the user's mistake, but none of the
/// configuration.
package struct DataProblem: Error, Sendable, Equatable {
  package let position: SourcePosition
  package let message: String

  package init(_ message: String, at position: SourcePosition) {
    self.message = message
    self.position = position
  }

  /// `path:line:column: error: message`.
  package func text(path: String) -> String {
    "\(path):\(position.line):\(position.column): error: \(message)"
  }
}
