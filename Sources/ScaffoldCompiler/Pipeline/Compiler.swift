internal import Synchronization

/// The way of the data, from a folder to an expanded configuration. Everything else is detail.
///
/// ```
/// folder → [ParsedFile] → ExpandedConfiguration → [OutputFolder.File]
/// ```
package struct Compiler: Sendable {
  /// What the stages need to know.
  package struct Options: Sendable {
    package var workers = Workers(count: 1)
    /// Every scaffolding there is.
    package var scaffoldings: [any Scaffolding.Type] = []
    /// What may live in the product's database alone.
    package var external = ExternalNames()
    /// What is not read.
    package var leftOut = PathFilter()
    /// How much each kind of finding weighs.
    package var severities = SeverityPolicy()
    /// How many bytes of XML scaffoldings may make in all.
    package var maximumExpansion = Expander.maximumSize
    /// Is told how many files there are, and each that is read.
    package var progress = Progress()
    /// Where it is remembered what was found out, for whoever compiles again and again.
    package var memory: CompilerMemory?

    /// Kinds of which every definition may live there.
    package var externalKinds: Set<ReferenceKind> {
      get { external.kinds }
      set { external.kinds = newValue }
    }

    package init() {}
  }

  let options: Options

  package init(_ options: Options) {
    self.options = options
  }

  /// Discovery and reading: every file of the folder, in order of path.
  ///
  /// - Throws: `EnvironmentError` if the folder or a file cannot be read.
  package func read(folder: String) throws(EnvironmentError) -> [ParsedFile] {
    let discovery = try ConfigurationDiscovery(
      folder: folder, leavingOut: options.leftOut, workers: options.workers)
    let candidates = try discovery.candidates()
    try discovery.checkMemory(for: candidates)
    options.progress.begin(candidates.count)
    let failures = Mutex<[Int: EnvironmentError]>([:])
    let files = options.workers.map(candidates, state: { XMLReader() }) {
      reader, index, candidate in
      defer { options.progress.advance() }
      do throws(EnvironmentError) {
        return try discovery.read(candidate, id: FileID(index), with: &reader)
      } catch {
        failures.withLock { $0[index] = error }
        return ParsedFile(unread: candidate.path, id: FileID(index))
      }
    }
    if let first = failures.withLock({ $0.min { $0.key < $1.key } }) { throw first.value }
    return files
  }

  /// Reading of files that are already in memory, in the order given.
  package func read(_ sources: [SourceFile]) -> [ParsedFile] {
    options.workers.map(sources, state: { XMLReader() }) { reader, index, source in
      reader.read(source, id: FileID(index))
    }
  }

  /// The same files, with those read again of which the bytes have changed.
  package func read(
    _ changed: [FileID: [UInt8]], replacing files: [ParsedFile]
  ) -> [ParsedFile] {
    var reader = XMLReader()
    return files.map { file in
      changed[file.id].map { reader.read(SourceFile(path: file.path, bytes: $0), id: file.id) }
        ?? file
    }
  }

  /// Expansion: what the files mean once every scaffolding has given way to what it makes.
  package func expand(_ files: [ParsedFile]) -> ExpandedConfiguration {
    Expander(
      scaffoldings: options.scaffoldings, external: options.external, workers: options.workers,
      maximumSize: options.maximumExpansion, memory: options.memory?.expansion
    ).expand(files)
  }

  /// Validation: what would fail at deployment, or at night.
  package func validate(
    _ expanded: ExpandedConfiguration, checks: [any Check.Type] = Checks.all,
    agents: AgentFacts = AgentFacts()
  ) -> [Diagnostic] {
    Validator(
      checks: checks, scaffoldings: options.scaffoldings.map { $0.signature },
      external: options.external,
      workers: options.workers, agents: agents, memory: options.memory?.validation
    ).diagnostics(of: expanded)
  }

  /// All that was found, in the order in which people read.
  package func diagnostics(of expanded: ExpandedConfiguration) -> [Diagnostic] {
    (expanded.files.flatMap(\.diagnostics) + expanded.diagnostics).sortedForReport()
  }

  /// Control: what is reported once comments and settings have had their say.
  ///
  /// - Parameter isComplete: whether all checks have run; only then is a comment without effect one.
  package func control(
    _ found: [Diagnostic], in files: [ParsedFile], isComplete: Bool
  ) -> [Diagnostic] {
    let comments = IgnoreComments(files, workers: options.workers)
    let found = isComplete ? Consequences.removed(from: found, in: files) : found
    let isComplete = isComplete && files.allSatisfy { !$0.isConfiguration || $0.tree != nil }
    return options.severities.apply(to: comments.apply(to: found, isComplete: isComplete))
  }

  /// Emission: every file, in order. Its bytes are made when they are asked for, so that no more of
  /// them are in memory than are being written.
  package func emit(
    _ expanded: ExpandedConfiguration, with emitter: Emitter
  ) -> [OutputFolder.File] {
    expanded.files.map { file in
      OutputFolder.File(path: file.path, inPieces: { emitter.write(file, $0) })
    }
  }

  /// Emission with notes for a source map; nothing for a file that is left out.
  package func emitWithTrails(
    _ expanded: ExpandedConfiguration, with emitter: Emitter
  ) -> [(bytes: [UInt8], trail: EmissionTrail)?] {
    options.workers.map(expanded.files, state: {}) { _, _, file in
      var trail: EmissionTrail? = EmissionTrail()
      let bytes = emitter.bytes(of: file, trail: &trail)
      return bytes.flatMap { bytes in trail.map { (bytes, $0) } }
    }
  }
}
