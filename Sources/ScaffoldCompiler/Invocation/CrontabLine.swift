/// A line for a crontab.
package enum CrontabLine {
  package static func text(
    _ invocation: JobInvocation, _ schedule: InvocationSchedule, environmentFile: String?
  ) throws(EnvironmentError) -> String {
    let second = try schedule.onlySecond("cron")
    var command = schedule.guarded(invocation.shell, second: second)
    if let environmentFile {
      command = "set -a; . \(Quoting.shell(environmentFile)); set +a; \(command)"
    }
    guard let line = Quoting.crontab(command) else {
      throw EnvironmentError("a crontab cannot hold a line ending, and the command has one")
    }
    let clock =
      switch (schedule.zone, schedule.serverZone) {
      case (.utc, _): "UTC"
      case (.serverTime, let name?): name
      case (.serverTime, nil): "the time of the server"
      }
    let secret =
      environmentFile.map { "stands in \($0)" } ?? "must be in the environment of the crontab"
    return """
      # \(Quoting.comment(invocation.job)): \(schedule.words)
      # cron goes by the clock of its machine, which must show \(Quoting.comment(clock)).
      # \(invocation.secretVariable) \(Quoting.comment(secret)).
      \(schedule.fields.crontab) \(line)

      """
  }
}
