import ArgumentParser
import ScaffoldCompiler

struct ScheduleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule",
    abstract: "Show every scheduled job in words, and when it starts next",
    discussion: """
      A job with CronTimeZone="ServerTime" reads the server's clock; --zone says which that is, \
      and its changes in spring and autumn are then seen.
      """)

  @Argument(help: "The configuration's folder.")
  var conf = "Conf"

  @Option(help: "How to print it.")
  var format = ListFormat.text

  @Option(
    help: ArgumentHelp(
      "From when on, as 2027-01-31 or 2027-01-31T08:00, in UTC. [default: now]",
      valueName: "date"))
  var from: String?

  @Option(help: ArgumentHelp("How many starts of each job to show.", valueName: "n"))
  var count = 3

  @Option(
    help: ArgumentHelp("The server's time zone, for instance Europe/Paris.", valueName: "zone"))
  var zone: String?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if let from, Moment(from) == nil {
      throw ValidationError("'--from' is a date like 2027-01-31T08:00, not '\(from)'")
    }
    if !(0...1000).contains(count) {
      throw ValidationError("'--count' is from 0 to 1000, not \(count)")
    }
  }

  func run() throws {
    let session = try Session(folder: conf, options: shared)
    let server: TimeZoneRules?
    do throws(EnvironmentError) {
      server = try zone.map { name throws(EnvironmentError) in try ZoneDatabase.rules(of: name) }
    } catch {
      throw Session.failure(error)
    }
    let report = ScheduleReport(
      session.expanded.configuration.index,
      from: from.flatMap(Moment.init)?.seconds ?? Clock.now, count: count, server: server)
    switch format {
    case .text: StandardStreams.output.write(report.text)
    case .json: StandardStreams.output.write(report.json)
    case .markdown: StandardStreams.output.write(report.markdown)
    }
    let findings =
      session.diagnostics.filter { $0.severity == .error }
      + session.findings(of: Checks.ofSchedules)
    session.report(findings.sortedForReport(), to: StandardStreams.error)
    if session.fails(findings) { throw ExitCode(ExitStatus.findings) }
  }
}

/// A moment that somebody typed.
private struct Moment {
  let seconds: Int

  /// A date, or a date and a time of day, in UTC.
  init?(_ text: String) {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count <= 2, let day = CalendarDay(dateTime: String(parts[0])) else { return nil }
    var seconds = day.number * 86_400
    if parts.count == 2 {
      let time = parts[1].hasSuffix("Z") ? parts[1].dropLast() : parts[1]
      let numbers = time.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
      guard (2...3).contains(numbers.count), let hour = numbers[0], let minute = numbers[1],
        let second = numbers.count == 3 ? numbers[2] : 0, (0...23).contains(hour),
        (0...59).contains(minute), (0...59).contains(second)
      else { return nil }
      seconds += hour * 3600 + minute * 60 + second
    }
    self.seconds = seconds
  }
}
