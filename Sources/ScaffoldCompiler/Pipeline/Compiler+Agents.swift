extension Compiler {
  /// Reading of the settings of agents, which get the numbers after those of the configuration.
  ///
  /// - Parameter files: the bytes of each, with the path that messages show.
  package func readAgentSettings(
    _ sources: [SourceFile], after files: [ParsedFile]
  ) -> (files: [ParsedFile], settings: [AgentSettings]) {
    let read = sources.enumerated().map { offset, source in
      AgentSettingsReader.read(
        source.bytes, path: source.path, id: FileID(files.count + offset))
    }
    return (read.map(\.file), read.compactMap(\.settings))
  }
}
