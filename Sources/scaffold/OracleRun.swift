import ArgumentParser
import ScaffoldCompiler

/// From a configuration and an export of the product to where the two disagree.
struct OracleRun {
  let session: Session
  let files: [ParsedFile]
  let diagnostics: [Diagnostic]

  /// - Throws: an `ExitCode` after saying what is wrong with the configuration.
  init(folder: String, export: String, options: SharedOptions) throws {
    session = try Session(folder: folder, options: options)
    guard !session.found.containsErrors else {
      session.report(session.found, to: StandardStreams.error)
      throw ExitCode(ExitStatus.findings)
    }
    let compiler = session.compiler
    let comparison = compiler.compare(
      session.expanded,
      with: compiler.readExport(try Self.sources(of: export), after: session.expanded.files))
    files = comparison.files
    diagnostics = compiler.control(comparison.diagnostics, in: files, isComplete: false)
  }

  private static func sources(of export: String) throws(EnvironmentError) -> [SourceFile] {
    let name = WorkingFolder.relative(export)
    guard FileSystem.entry(export, followsLinks: true)?.kind == .folder else {
      return [SourceFile(path: name, bytes: try FileSystem.read(export))]
    }
    let discovery = try ConfigurationDiscovery(folder: export)
    let candidates = try discovery.candidates()
    if candidates.isEmpty { throw EnvironmentError("there is no XML file below '\(export)'") }
    return try candidates.map { candidate throws(EnvironmentError) in
      let file = try discovery.read(candidate)
      return SourceFile(path: "\(name)/\(file.path)", bytes: file.bytes)
    }
  }
}
