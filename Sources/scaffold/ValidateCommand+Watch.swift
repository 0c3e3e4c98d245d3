import ArgumentParser
import ScaffoldCompiler

extension ValidateCommand {
  func validateWatch() throws {
    guard watch else { return }
    if fix || diff || writeBaseline != nil {
      throw ValidationError(
        "'--watch' changes nothing, so not with '--fix', '--diff' or '--write-baseline'")
    }
    if let format, format.reporter != nil {
      throw ValidationError(
        "'--watch' shows '--format text' or 'concise', not '\(format.rawValue)'")
    }
  }

  /// Checks again whenever something changes.
  func checkWhileWatching() throws -> Never {
    let watch = try Watch(conf, shared, besides: [baseline])
    watch.run(on: StandardStreams.output, isConcise: format == .concise) { session, screen in
      let outcome = try validation(of: session).outcome()
      screen.show(outcome.reported, in: outcome.files, session.displayPath)
      if let baseline { BaselineFile.report(outcome.stale, of: baseline) }
    }
  }
}
