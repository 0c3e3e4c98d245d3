extension ParsedFile {
  /// A file that was not read.
  ///
  /// - Parameter obstacle: why discovery would not do it.
  convenience init(
    unread path: String, id: FileID, because obstacle: ConfigurationDiscovery.Obstacle? = nil
  ) {
    let place = SourceLocation(file: id, range: SourceRange(0, 0))
    self.init(
      id: id, path: path, text: SourceText(bytes: []), tree: nil,
      diagnostics: obstacle.map { [.notRead($0, at: place)] } ?? [])
  }
}

extension ConfigurationDiscovery {
  /// The file of a candidate: read, or the reason why it is not.
  func read(
    _ candidate: Candidate, id: FileID, with reader: inout XMLReader
  ) throws(EnvironmentError) -> ParsedFile {
    if let obstacle = candidate.obstacle {
      return ParsedFile(unread: candidate.path, id: id, because: obstacle)
    }
    return reader.read(try read(candidate), id: id)
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
