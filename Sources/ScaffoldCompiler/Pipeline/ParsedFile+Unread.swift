extension ParsedFile {
  /// A file that discovery would not read.
  init(
    unread path: String, id: FileID, because obstacle: ConfigurationDiscovery.Obstacle
  ) {
    let place = SourceLocation(file: id, range: SourceRange(0, 0))
    self.init(
      id: id, path: path, text: SourceText(bytes: []), tree: nil,
      diagnostics: [.notRead(obstacle, at: place)])
  }
}

extension Diagnostic {
  fileprivate static func notRead(
    _ obstacle: ConfigurationDiscovery.Obstacle, at location: SourceLocation
  ) -> Diagnostic {
    switch obstacle {
    case .linkLeadsOutside:
      Diagnostic(.notRead, at: location, "the link leads out of the configuration's folder")
    case .linkLeadsNowhere:
      Diagnostic(.notRead, at: location, "the link leads nowhere")
    case .notAFile:
      Diagnostic(.notRead, at: location, "this is neither a file nor a folder")
    }
  }
}
