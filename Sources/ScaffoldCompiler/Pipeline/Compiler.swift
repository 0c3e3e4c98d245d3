/// The way of the data, from a folder to an expanded configuration. Everything else is detail.
///
/// ```
/// folder → [ParsedFile] → ExpandedConfiguration → [UInt8]
/// ```
package struct Compiler: Sendable {
  /// What the stages need to know.
  package struct Options: Sendable {
    package var workers = Workers(count: 1)
    /// Every scaffolding there is.
    package var scaffoldings: [any Scaffolding.Type] = []
    /// Names of scaffoldings that are known but not expanded.
    package var leftInPlace: [String] = []
    /// Kinds whose definitions may live in the product's database alone.
    package var externalKinds: Set<ReferenceKind> = []

    package init() {}
  }

  private let options: Options

  package init(_ options: Options) {
    self.options = options
  }

  /// Discovery and reading: every file of the folder, in order of path.
  ///
  /// - Throws: `EnvironmentError` if the folder or a file cannot be read.
  package func read(folder: String) throws(EnvironmentError) -> [ParsedFile] {
    let discovery = try ConfigurationDiscovery(folder: folder)
    let candidates = try discovery.candidates()
    let results = options.workers.map(candidates, state: { XMLReader() }) {
      (reader, index, candidate) -> Result<ParsedFile, EnvironmentError> in
      let id = FileID(index)
      if let obstacle = candidate.obstacle {
        return .success(ParsedFile(unread: candidate.path, id: id, because: obstacle))
      }
      do throws(EnvironmentError) {
        return .success(reader.read(try discovery.read(candidate), id: id))
      } catch {
        return .failure(error)
      }
    }
    var files: [ParsedFile] = []
    files.reserveCapacity(results.count)
    for result in results { files.append(try result.get()) }
    return files
  }

  /// Reading of files that are already in memory, in the order given.
  package func read(_ sources: [SourceFile]) -> [ParsedFile] {
    options.workers.map(sources, state: { XMLReader() }) { reader, index, source in
      reader.read(source, id: FileID(index))
    }
  }

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

  /// Expansion: what the files mean once every scaffolding has given way to what it makes.
  package func expand(_ files: [ParsedFile]) -> ExpandedConfiguration {
    Expander(
      scaffoldings: options.scaffoldings, leftInPlace: options.leftInPlace,
      externalKinds: options.externalKinds, workers: options.workers
    ).expand(files)
  }

  /// Validation: what would fail at deployment, or at night.
  package func validate(
    _ expanded: ExpandedConfiguration, agents: AgentFacts = AgentFacts()
  ) -> [Diagnostic] {
    Validator(externalKinds: options.externalKinds, workers: options.workers, agents: agents)
      .diagnostics(of: expanded)
  }

  /// All that was found, in the order in which people read.
  package func diagnostics(of expanded: ExpandedConfiguration) -> [Diagnostic] {
    (expanded.files.flatMap(\.diagnostics) + expanded.diagnostics).sortedForReport()
  }

  /// Emission: the bytes of every file, in order; nothing for a file that is left out.
  package func emit(_ expanded: ExpandedConfiguration, with emitter: Emitter) -> [[UInt8]?] {
    options.workers.map(expanded.files, state: {}) { _, _, file in emitter.bytes(of: file) }
  }
}

extension ParsedFile {
  /// A file that discovery would not read.
  fileprivate init(
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
