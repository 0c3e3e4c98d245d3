/// A workflow for GitHub Actions, whose schedules go by UTC.
package enum GitHubWorkflow {
  /// - Parameter moment: from when on offsets of the server's clock are looked at.
  package static func text(
    _ invocation: JobInvocation, _ schedule: InvocationSchedule, from moment: Int
  ) throws(EnvironmentError) -> String {
    let second = try schedule.onlySecond("GitHub Actions")
    let starts = try starts(schedule, from: moment)
    var script = ""
    if let zone = schedule.serverZone, starts.contains(where: { $0.offset != nil }) {
      let cases = starts.map { start in
        "  \(Quoting.shell(start.crontab))) wanted=\(start.offset ?? "") ;;\n"
      }.joined()
      script = """
        # Each half of the year has a schedule of its own; the other one does nothing.
        wanted=
        case "$SCHEDULE" in
        \(cases)esac
        if [ -n "$wanted" ] && [ "$(TZ=\(Quoting.shell(zone)) date +%z)" != "$wanted" ]; then exit 0; fi

        """
    }
    script += schedule.guarded(invocation.shell, second: second)
    // GitHub fills in what looks like an expression, wherever it stands.
    let safe = script.replacing("${{", with: "${{ '${{' }}")
    let title = Quoting.comment(invocation.job).replacing("${{", with: "$ {{")
    let crons = starts.map { "    - cron: \(Quoting.yaml($0.crontab))\n" }.joined()
    return """
      # \(title): \(schedule.words)
      name: \(Quoting.yaml(title))
      on:
        workflow_dispatch:
        schedule:
      \(crons)jobs:
        run:
          runs-on: self-hosted
          steps:
            - shell: bash
              env:
                \(invocation.secretVariable): ${{ secrets.\(invocation.secretVariable) }}
                SCHEDULE: ${{ github.event.schedule }}
              run: |
      \(Quoting.yamlBlock(safe, depth: 10))
      """
  }

  private struct Start: Hashable {
    let crontab: String
    /// The server's offset for which it holds; nothing where it always does.
    let offset: String?
  }

  private static func starts(
    _ schedule: InvocationSchedule, from moment: Int
  ) throws(EnvironmentError) -> [Start] {
    if schedule.zone == .utc { return [Start(crontab: schedule.fields.crontab, offset: nil)] }
    guard let rules = schedule.rules else {
      throw EnvironmentError(
        "the schedule goes by the server's clock and GitHub's by UTC; say '--zone' which zone that is"
      )
    }
    // Half a month is shorter than any time between two changes of a clock.
    let offsets = Set((0..<26).map { rules.offset(at: moment + $0 * 15 * 86_400).seconds })
    var starts: [Start] = []
    for offset in offsets.sorted() {
      guard !schedule.fields.asksForBothDays || offset == 0,
        let shifted = schedule.fields.shifted(by: -offset)
      else {
        throw EnvironmentError("in UTC the schedule falls on other days, which no field can say")
      }
      starts += shifted.map {
        Start(crontab: $0.crontab, offset: offsets.count == 1 ? nil : text(offset))
      }
    }
    let twice = Dictionary(grouping: starts, by: \.crontab).filter { $0.value.count > 1 }.keys
    if let crontab = twice.sorted().first {
      // A schedule that is the same in both halves of the year needs no telling apart.
      starts.removeAll { $0.crontab == crontab }
      starts.append(Start(crontab: crontab, offset: nil))
    }
    return starts
  }

  /// `+0100`, as `date +%z` prints it.
  private static func text(_ offset: Int) -> String {
    let minutes = abs(offset) / 60
    let digits = [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return (offset < 0 ? "-" : "+") + digits.joined()
  }
}
