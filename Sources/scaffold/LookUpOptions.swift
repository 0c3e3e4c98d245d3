import ArgumentParser
import ScaffoldCompiler

/// The options of commands that look something up in one configuration, and the session that they
/// open.
struct LookUpOptions: ParsableArguments {
  @Option(help: "The configuration's folder.")
  var conf = "Conf"

  @OptionGroup var shared: SharedOptions

  /// The configuration, read and expanded.
  func session() throws -> Session { try Session(folder: conf, options: shared) }

  /// Whether standard output gets colours.
  var isColored: Bool { shared.isColored(StandardStreams.output) }
}

extension Session {
  /// What ends a command that did not find what it was asked for: the errors that may be why, and
  /// the names that may have been meant.
  func notFound(
    _ message: String, _ name: String, among known: some Sequence<String>
  ) -> ExitCode {
    report(diagnostics.filter { $0.severity == .error }, to: StandardStreams.error)
    let near = Suggestions.nearest(to: name, among: known)
    let hint = near.isEmpty ? "" : "; " + Suggestions.question(near)
    return Session.failure(EnvironmentError(message + hint))
  }

  /// Every job as it will run.
  var plans: JobPlans { expanded.configuration.index.fact(JobPlans.self) }

  /// The job with this identifier.
  ///
  /// - Throws: an `ExitCode` after saying which jobs have a similar name.
  func plan(of job: String) throws -> JobPlan {
    if let plan = plans.all.first(where: { $0.identifier == job }) { return plan }
    throw notFound("there is no job '\(job)'", job, among: plans.all.map(\.identifier))
  }
}
