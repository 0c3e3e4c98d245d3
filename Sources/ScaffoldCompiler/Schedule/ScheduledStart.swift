/// Something that starts by itself: a job, or the setting that cleans the database.
package struct ScheduledStart: Sendable {
  package let element: Element
  package let identifier: String
  /// As it is written.
  package let expression: String
  package let zone: JobSchedule.Zone
  package let reading: CronExpression.Reading

  /// All that a configuration schedules, by name.
  package static func all(in index: DefinitionIndex) -> [ScheduledStart] {
    let jobs = index.elements(.job).filter { !$0.deletes }
    let settings = index.elements(Term.schedulingCleanDataBaseSetting)
    return (jobs + settings).compactMap(ScheduledStart.init)
      .sorted { $0.identifier.precedes($1.identifier) }
  }

  package init?(_ element: Element) {
    guard let expression = element.text(Term.cronTabExpression) else { return nil }
    self.element = element
    self.expression = expression
    identifier = element.text(.identifier) ?? element.name.text
    zone =
      ["1", JobSchedule.Zone.serverTime.rawValue].contains(element[Term.cronTimeZone])
      ? .serverTime : .utc
    reading = CronExpression.read(expression)
  }

  /// A 29th of February on one day of the week can be forty years away.
  package static let horizon = 366 * 41

  /// One start.
  package struct Run: Hashable, Sendable {
    package enum Change: Hashable, Sendable {
      /// Clocks go forward over the time.
      case skipped
      /// Clocks go back, and the time comes a second time.
      case twice
    }

    /// The time on the schedule's clock, in seconds as if it were UTC.
    package let clock: Int
    /// The moment in seconds since 1 January 1970; nothing where the server's zone is not known.
    package let moment: Int?
    /// What the clock is called then: `UTC`, `CEST`.
    package let clockName: String
    package let change: Change?
  }

  /// The next starts from a moment on.
  ///
  /// - Parameters:
  ///   - count: how many, at most.
  ///   - days: how many days to look at, from the day before the moment on.
  ///   - server: the time zone of the server, where it is known.
  package func runs(
    from moment: Int, count: Int, days: Int = ScheduledStart.horizon, server: TimeZoneRules?
  ) -> [Run] {
    guard case .expression(let expression) = reading, count > 0 else { return [] }
    let rules = zone == .serverTime ? server : nil
    let clock = moment + (rules?.offset(at: moment).seconds ?? 0)
    // A time of the hour that comes twice may lie before the moment on the clock.
    let start = clock - (rules == nil ? 0 : 86_400)
    let day = CalendarDay(number: start.floored(86_400))
    // The seconds of a schedule only matter to it that has six fields.
    let second = firstSecond
    var runs: [Run] = []
    expression.visitFires(
      from: day, minute: (start - day.number * 86_400) / 60, days: days
    ) { day, minute in
      let run = self.run(at: day.number * 86_400 + minute * 60 + second, rules)
      if (run.moment ?? run.clock) >= moment { runs.append(run) }
      return runs.count < count
    }
    return runs
  }

  private func run(at clock: Int, _ rules: TimeZoneRules?) -> Run {
    guard zone == .serverTime else {
      return Run(clock: clock, moment: clock, clockName: "UTC", change: nil)
    }
    guard let rules else {
      return Run(clock: clock, moment: nil, clockName: "server time", change: nil)
    }
    let moment: Int
    let change: Run.Change?
    switch rules.moments(of: clock) {
    case .one(let only): (moment, change) = (only, nil)
    case .two(let first, _): (moment, change) = (first, .twice)
    case .skipped(let shifted): (moment, change) = (shifted, .skipped)
    }
    return Run(
      clock: clock, moment: moment, clockName: rules.offset(at: moment).name, change: change)
  }

  private var firstSecond: Int {
    var parser = CronParser(expression)
    return parser.parse()?[.second].trailingZeroBitCount ?? 0
  }
}

extension Int {
  /// Division that rounds down, for moments before 1970 as well.
  func floored(_ divisor: Int) -> Int {
    self >= 0 ? self / divisor : (self - divisor + 1) / divisor
  }
}
