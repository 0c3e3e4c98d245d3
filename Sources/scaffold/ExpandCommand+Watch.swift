import ArgumentParser
import ScaffoldCompiler

extension ExpandCommand {
  func validateWatch() throws {
    guard watch else { return }
    if output == nil { throw ValidationError("'--watch' needs a place to write to, with '-o'") }
    if check { throw ValidationError("'--watch' writes, so not with '--check'") }
  }

  /// Expands again whenever something changes, and writes what changes by that.
  func expandWhileWatching() throws -> Never {
    let watch = try Watch(conf, shared, besides: [])
    watch.run(on: StandardStreams.error, isConcise: false) { session, screen in
      let findings = findings(of: session)
      screen.show(findings.reported, in: session.expanded.files, session.displayPath)
      guard isRight(findings) else { return screen.tell("nothing is written") }
      let written = try watch.end.holdOff {
        try ExpandOutput(self, session).update(emitter(session))
      }
      screen.tell("\(written) file\(written == 1 ? "" : "s") written")
    }
  }
}
