import ArgumentParser
import ScaffoldCompiler

struct ExpandCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "expand",
    abstract: "Write the configuration with every scaffolding replaced by what it stands for",
    discussion: """
      Without -o the result is one document on standard output. Bytes that no scaffolding touches \
      are copied as they are. An error in the configuration writes nothing, unless --keep-going \
      is given.
      """)

  enum Layout: String, ExpressibleByArgument, CaseIterable {
    case tree
    case single
  }

  enum Only: String, ExpressibleByArgument, CaseIterable {
    case generated
  }

  enum OriginStyle: String, ExpressibleByArgument, CaseIterable {
    case comments
  }

  @Argument(help: "The configuration's folder.")
  var conf = "Conf"

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder, or for a single document the file, to write.", valueName: "path"))
  var output: String?

  @Option(help: "A mirrored tree, or one document. [default: tree with -o, else single]")
  var layout: Layout?

  @Option(help: "Leave out what is written by hand.")
  var only: Only?

  @Option(help: "Follow each generated element by a comment that says where it came from.")
  var origin: OriginStyle?

  @Flag(help: "Write nothing; the exit status is 1 if the output differs.")
  var check = false

  @Flag(help: "Remove files from the output folder that only an earlier run wrote.")
  var prune = false

  @Flag(help: "Write the output although the configuration has errors.")
  var keepGoing = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    let isTree = (layout ?? (output == nil ? .single : .tree)) == .tree
    if isTree, output == nil { throw ValidationError("'--layout tree' needs '-o'") }
    if check, output == nil { throw ValidationError("'--check' needs '-o'") }
    if prune, !isTree { throw ValidationError("'--prune' needs a folder to write to, with '-o'") }
    if let output {
      if WorkingFolder.isSameOrInside(output, conf) {
        throw ValidationError("the output '\(output)' lies in the configuration '\(conf)'")
      }
      if isTree, WorkingFolder.isSameOrInside(conf, output) {
        throw ValidationError("the configuration '\(conf)' lies in the output '\(output)'")
      }
    }
  }

  func run() throws {
    let session = try Session(folder: conf, options: shared)
    var diagnostics = session.diagnostics
    let isSingle = (layout ?? (output == nil ? .single : .tree)) == .single
    if isSingle, let conflict = Diagnostic.namespaceConflict(in: session.expanded) {
      diagnostics = (diagnostics + [conflict]).sortedForReport()
    }
    session.report(diagnostics, to: StandardStreams.error)
    if diagnostics.containsErrors, !keepGoing { throw ExitCode(ExitStatus.findings) }

    var options = Emitter.Options()
    options.onlyGenerated = only == .generated
    options.originComments = origin == .comments
    let emitter = Emitter(
      session.expanded, options: options, displayPath: session.displayPath)
    let isSame: Bool
    do throws(EnvironmentError) {
      isSame =
        isSingle
        ? try writeDocument(emitter.singleDocument())
        : try writeTree(session, emitter)
    } catch {
      throw Session.failure(error)
    }
    if !isSame || shared.fails(diagnostics) { throw ExitCode(ExitStatus.findings) }
  }

  /// - Returns: whether nothing differs, where that is asked for.
  private func writeDocument(_ bytes: [UInt8]) throws(EnvironmentError) -> Bool {
    guard let output else {
      StandardStreams.output.write(bytes)
      return true
    }
    let file = OutputFile(path: output)
    if check {
      if file.holds(bytes) { return true }
      StandardStreams.output.write("different: \(output)\n")
      return false
    }
    try file.write(bytes)
    return true
  }

  /// - Returns: whether nothing differs, where that is asked for.
  private func writeTree(_ session: Session, _ emitter: Emitter) throws(EnvironmentError) -> Bool {
    let folder = OutputFolder(path: output ?? "")
    let contents = session.compiler.emit(session.expanded, with: emitter)
    let files = zip(session.expanded.files, contents).compactMap { file, bytes in
      bytes.map { (file.path, $0) }
    }
    if check {
      let differences = folder.differences(from: files)
      for difference in differences {
        StandardStreams.output.write(TerminalText.safe(difference.description) + "\n")
      }
      return differences.isEmpty
    }
    let stale = try folder.write(files, prunes: prune, workers: shared.workers)
    if !shared.quiet {
      for path in stale {
        StandardStreams.error.write(
          "scaffold: '\(TerminalText.safe(path))' is left from an earlier run; --prune removes it\n"
        )
      }
    }
    return true
  }
}
