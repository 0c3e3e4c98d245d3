/// What starts when.
package struct ScheduleReport {
  private let starts: [ScheduledStart]
  private let runs: [[ScheduledStart.Run]]
  private let collisions: [ScheduleCollisions.Collision]

  /// - Parameters:
  ///   - moment: in seconds since 1 January 1970 UTC.
  ///   - server: the time zone of the server, where it is known.
  package init(
    _ index: DefinitionIndex, from moment: Int, count: Int, server: TimeZoneRules?
  ) {
    let starts = ScheduledStart.all(in: index)
    self.starts = starts
    collisions = ScheduleCollisions(starts, from: moment, server: server, index).all
    runs = starts.map { $0.runs(from: moment, count: count, server: server) }
  }

  private static func words(_ start: ScheduledStart) -> String {
    switch start.reading {
    case .errors(let errors):
      let first = errors.first
      let place = (first?.range.lowerBound ?? 0) + 1
      return "cannot be read: \(first?.message ?? "") (column \(place))"
    case .expression(let expression):
      if expression.neverFires { return "never fires" }
      return CronWords(start.expression)?.text ?? start.expression
    }
  }

  private static func remark(_ run: ScheduledStart.Run) -> String? {
    switch run.change {
    case nil: nil
    case .skipped: "clocks skip this time, so it may start an hour later or not at all"
    case .twice: "this time comes twice"
    }
  }

  /// `Mon 2026-11-23 06:40`.
  private static func date(_ clock: Int) -> String {
    let day = CalendarDay(number: clock.floored(86_400))
    let name = CronField.weekday.names[day.weekday].prefix(3)
    return "\(name.prefix(1).uppercased())\(name.dropFirst()) \(day.text) \(time(clock))"
  }

  private static func time(_ clock: Int) -> String {
    let seconds = clock - clock.floored(86_400) * 86_400
    let parts = [seconds / 3600, seconds / 60 % 60] + (seconds % 60 == 0 ? [] : [seconds % 60])
    return parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }

  private static func utc(_ run: ScheduledStart.Run) -> String? {
    guard let moment = run.moment, moment != run.clock else { return nil }
    let isSameDay = moment.floored(86_400) == run.clock.floored(86_400)
    return (isSameDay ? time(moment) : date(moment)) + " UTC"
  }

  private static func line(_ run: ScheduledStart.Run) -> String {
    var line = "\(date(run.clock)) \(run.clockName)"
    if let utc = utc(run) { line += " (\(utc))" }
    if let remark = remark(run) { line += "; \(remark)" }
    return line
  }

  package var text: String {
    if starts.isEmpty { return "nothing is scheduled\n" }
    let jobs = zip(starts, runs).map { start, runs in
      var text = "\(start.identifier): \(Self.words(start))\n"
      text += "  \(start.expression) (\(start.zone.rawValue))\n"
      for run in runs { text += "  \(Self.line(run))\n" }
      return Self.lines(of: text).map { TerminalText.safe($0) + "\n" }.joined()
    }
    guard !collisions.isEmpty else { return jobs.joined(separator: "\n") }
    let title = "Within a week, these start together and work on one connector\n"
    let lines = collisions.map { "  \(TerminalText.safe(Self.line($0)))\n" }
    return jobs.joined(separator: "\n") + "\n" + title + lines.joined()
  }

  /// A line feed behind a carriage return ends none, as the two are one character.
  private static func lines(of text: String) -> [Substring] {
    // To look for the borders of characters takes most of the time.
    guard !text.utf8.contains(UInt8(ascii: "\r")) else { return text.split(separator: "\n") }
    return text.utf8.split(separator: UInt8(ascii: "\n")).map { Substring($0) }
  }

  private static func line(_ collision: ScheduleCollisions.Collision) -> String {
    "\(collision.first.identifier) and \(collision.second.identifier) on '\(collision.connector)',"
      + " first at \(line(collision.run))"
  }

  package var markdown: String {
    var text = "| job | schedule | in words | next starts |\n|---|---|---|---|\n"
    for (start, runs) in zip(starts, runs) {
      let next = runs.map { MarkdownText.escaped(Self.line($0)) }.joined(separator: "<br>")
      text += "| \(MarkdownText.escaped(start.identifier)) "
      text += "| \(MarkdownText.code(start.expression)) \(start.zone.rawValue) "
      text += "| \(MarkdownText.escaped(Self.words(start))) | \(next) |\n"
    }
    if !collisions.isEmpty {
      text += "\nWithin a week, these start together and work on one connector:\n\n"
      text += collisions.map { "- \(MarkdownText.escaped(Self.line($0)))\n" }.joined()
    }
    return text
  }

  package var json: String {
    let jobs = zip(starts, runs).map { start, runs -> JSONText in
      .object([
        ("job", .string(start.identifier)), ("expression", .string(start.expression)),
        ("zone", .string(start.zone.rawValue)), ("words", .string(Self.words(start))),
        ("starts", .array(runs.map(Self.object))),
      ])
    }
    return JSONText.object([
      ("format_version", .string("1.0")), ("jobs", .array(jobs)),
      ("collisions", .array(collisions.map(Self.object))),
    ])
    .text(indented: true) + "\n"
  }

  private static func object(_ collision: ScheduleCollisions.Collision) -> JSONText {
    .object([
      ("jobs", .array([collision.first, collision.second].map { .string($0.identifier) })),
      ("connector", .string(collision.connector)), ("first_start", object(collision.run)),
    ])
  }

  private static func object(_ run: ScheduledStart.Run) -> JSONText {
    .object([
      (
        "clock",
        .string("\(CalendarDay(number: run.clock.floored(86_400)).text)T\(time(run.clock))")
      ),
      ("clock_name", .string(run.clockName)),
      (
        "utc",
        .optional(
          run.moment.map { "\(CalendarDay(number: $0.floored(86_400)).text)T\(time($0))Z" })
      ),
      ("remark", .optional(remark(run))),
    ])
  }
}
