import ArgumentParser
import ScaffoldCompiler

struct ExpandCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "expand",
    _superCommandName: Scaffold.name,
    abstract: "Write the configuration with every scaffolding replaced by what it stands for",
    discussion: """
      Without -o the result is one document on standard output. Bytes that no scaffolding touches \
      are copied as they are. An error in the configuration writes nothing, unless --keep-going \
      is given.
      """)

  enum Layout: String, ExpressibleByArgument, CaseIterable {
    case tree
    case single
    case scaffolding
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
    help: ArgumentHelp(
      "The folder, or for a single document the file, to write.", valueName: "path"))
  var output: String?

  @Option(
    help: "A mirrored tree, one document, or a file per call. [default: tree with -o, else single]")
  var layout: Layout?

  @Option(help: "Leave out what is written by hand.")
  var only: Only?

  @Option(help: "Follow each generated element by a comment that says where it came from.")
  var origin: OriginStyle?

  @Option(
    help: ArgumentHelp(
      "Write a JSON file that says where every byte of the output came from.", valueName: "file"))
  var sourceMap: String?

  @Flag(help: "Write nothing; the exit status is 1 if the output differs.")
  var check = false

  @Flag(help: "Remove files from the output folder that only an earlier run wrote.")
  var prune = false

  @Flag(help: "Write the output although the configuration has errors.")
  var keepGoing = false

  @Flag(help: "Expand again whenever a file changes, until Ctrl-C; write only what differs.")
  var watch = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    try validateWatch()
    let layout = self.layout ?? (output == nil ? .single : .tree)
    let isTree = layout != .single
    if isTree, output == nil { throw ValidationError("'--layout \(layout)' needs '-o'") }
    if layout == .scaffolding, only != nil || origin != nil || sourceMap != nil {
      throw ValidationError(
        "'--only', '--origin' and '--source-map' do not go with '--layout scaffolding'")
    }
    if check, output == nil { throw ValidationError("'--check' needs '-o'") }
    if prune, !isTree { throw ValidationError("'--prune' needs a folder to write to, with '-o'") }
    if let sourceMap, WorkingFolder.isSameOrInside(sourceMap, conf) {
      throw ValidationError("the source map '\(sourceMap)' lies in the configuration '\(conf)'")
    }
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
    if watch { try expandWhileWatching() }
    let session = try Session(folder: conf, options: shared)
    let findings = findings(of: session)
    session.report(findings.reported, to: StandardStreams.error)
    guard isRight(findings) else { throw ExitCode(ExitStatus.findings) }
    let isSame: Bool
    MemoryLimit.giveBack()
    do throws(EnvironmentError) {
      isSame =
        isSingle
        ? try ExpandOutput(self, session).writeDocument(emitter(session))
        : try ExpandOutput(self, session).writeTree(emitter(session))
    } catch {
      throw Session.failure(error)
    }
    session.end(!isSame || session.fails(findings.reported) ? ExitStatus.findings : ExitStatus.done)
  }

  var isSingle: Bool { (layout ?? (output == nil ? .single : .tree)) == .single }

  func emitter(_ session: Session) -> Emitter {
    var options = Emitter.Options()
    options.onlyGenerated = only == .generated
    options.originComments = origin == .comments
    return Emitter(session.expanded, options: options, displayPath: session.displayPath)
  }

  /// What was found, and what of it is reported.
  func findings(of session: Session) -> (found: [Diagnostic], reported: [Diagnostic]) {
    var found = session.found
    if isSingle, let conflict = Diagnostic.namespaceConflict(in: session.expanded) {
      found = (found + [conflict]).sortedForReport()
    }
    return (found, session.control(found))
  }

  /// Whether the output is worth writing; says why not where that is not plain.
  func isRight(_ findings: (found: [Diagnostic], reported: [Diagnostic])) -> Bool {
    if keepGoing { return true }
    if findings.reported.containsErrors { return false }
    guard findings.found.containsErrors else { return true }
    StandardStreams.error.write(
      "scaffold: errors that comments or settings play down keep the output from being right;"
        + " --keep-going writes it all the same\n")
    return false
  }
}
