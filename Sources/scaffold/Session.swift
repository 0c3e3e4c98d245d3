import ArgumentParser
import ScaffoldCompiler

/// One run over one configuration: what commands do before and after their own work.
struct Session {
  let options: SharedOptions
  let compiler: Compiler
  let displayPath: DisplayPath
  let expanded: ExpandedConfiguration
  /// All findings, in order of report.
  let diagnostics: [Diagnostic]

  /// Reads and expands a configuration.
  ///
  /// - Throws: an `ExitCode` after saying what is wrong.
  init(folder: String, options: SharedOptions) throws {
    let files: [ParsedFile]
    do throws(EnvironmentError) {
      files = try options.compiler.read(folder: folder)
      if files.isEmpty {
        throw EnvironmentError("there is no XML file below '\(folder)'")
      }
    } catch {
      throw Session.failure(error)
    }
    self.init(
      files: files, displayPath: DisplayPath(folder: WorkingFolder.relative(folder)),
      options: options)
  }

  /// Expands a configuration that was read already.
  init(files: [ParsedFile], displayPath: DisplayPath, options: SharedOptions) {
    self.options = options
    self.displayPath = displayPath
    compiler = options.compiler
    expanded = compiler.expand(files)
    diagnostics = compiler.diagnostics(of: expanded)
  }

  /// Prints the findings and how many there are.
  func report(_ diagnostics: [Diagnostic], to stream: StandardStream, concise: Bool = false) {
    let isColored = options.isColored(stream)
    var reporter = TextReporter(
      files: expanded.files, displayPath: displayPath, isColored: isColored, isConcise: concise)
    stream.write(reporter.text(of: diagnostics))
    if !options.quiet, !diagnostics.isEmpty {
      let summary = TextReporter.summary(diagnostics, fileCount: expanded.files.count)
      stream.write(summary + "\n")
    }
  }

  /// Says that the work could not be done.
  static func failure(_ error: EnvironmentError) -> ExitCode {
    StandardStreams.error.write("scaffold: \(TerminalText.safe(error.description))\n")
    return ExitCode(ExitStatus.failed)
  }
}
