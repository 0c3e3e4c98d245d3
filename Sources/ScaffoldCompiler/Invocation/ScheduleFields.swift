/// A schedule as sets of numbers, to be spelt for other schedulers.
package struct ScheduleFields: Hashable, Sendable {
  let seconds: [Int]
  let minutes: [Int]
  let hours: [Int]
  let days: [Int]
  let months: [Int]
  /// Sunday is 0.
  let weekdays: [Int]

  /// - Returns: nothing for a schedule that cannot be read.
  package init?(_ expression: String) {
    var parser = CronParser(expression)
    guard let sets = parser.parse() else { return nil }
    seconds = sets.list(.second)
    minutes = sets.list(.minute)
    hours = sets.list(.hour)
    days = sets.list(.day)
    months = sets.list(.month)
    weekdays = sets.list(.weekday)
  }

  init(
    seconds: [Int], minutes: [Int], hours: [Int], days: [Int], months: [Int], weekdays: [Int]
  ) {
    self.seconds = seconds
    self.minutes = minutes
    self.hours = hours
    self.days = days
    self.months = months
    self.weekdays = weekdays
  }

  var isEveryDayOfMonth: Bool { days.count == 31 }
  var isEveryMonth: Bool { months.count == 12 }
  var isEveryWeekday: Bool { weekdays.count == 7 }

  /// Whether both a day of the month and a day of the week are asked for. The product wants both
  /// to fit; cron is content with one.
  var asksForBothDays: Bool { !isEveryDayOfMonth && !isEveryWeekday }

  /// The five fields of cron, in numbers alone. Days of the week are left to a guard in the command
  /// where days of the month are asked for too.
  package var crontab: String {
    let fields = [
      Self.field(minutes, 0...59), Self.field(hours, 0...23), Self.field(days, 1...31),
      Self.field(months, 1...12), asksForBothDays ? "*" : Self.field(weekdays, 0...6),
    ]
    return fields.joined(separator: " ")
  }

  /// `OnCalendar=` of systemd, which wants both days to fit, as the product does.
  package var calendar: String {
    let names = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    // systemd's week begins on Monday.
    let weekdays = (weekdays.filter { $0 > 0 } + weekdays.filter { $0 == 0 }).map { names[$0] }
    func list(_ values: [Int], full: Int) -> String {
      values.count == full
        ? "*" : values.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ",")
    }
    let date = "*-\(list(months, full: 12))-\(list(days, full: 31))"
    let time =
      "\(list(hours, full: 24)):\(list(minutes, full: 60)):\(list(seconds, full: 60))"
    let prefix = isEveryWeekday ? "" : weekdays.joined(separator: ",") + " "
    return prefix + date + " " + time
  }

  /// `*`, `*/15`, `6-20`, `1,3,5`.
  private static func field(_ values: [Int], _ range: ClosedRange<Int>) -> String {
    if values.count == range.count { return "*" }
    if values.count > 2 {
      let step = values[1] - values[0]
      let isEven = zip(values, values.dropFirst()).allSatisfy { $1 - $0 == step }
      if isEven, step > 1, values[0] == range.lowerBound,
        values[values.count - 1] + step > range.upperBound
      {
        return "*/\(step)"
      }
      if isEven, step == 1 { return "\(values[0])-\(values[values.count - 1])" }
    }
    return values.map(String.init).joined(separator: ",")
  }

  /// The same starts by a clock that shows something else.
  ///
  /// - Parameter seconds: what that clock is ahead.
  /// - Returns: nothing where a day of the month would change, which no field can say.
  func shifted(by seconds: Int) -> [ScheduleFields]? {
    struct Key: Hashable {
      let days: Int
      let minutes: [Int]
    }
    var minutesByHour: [Int: [Int]] = [:]
    for hour in hours {
      for minute in minutes {
        let total = hour * 60 + minute + seconds.floored(60)
        minutesByHour[total.floored(60), default: []].append(total - total.floored(60) * 60)
      }
    }
    var hoursByKey: [Key: [Int]] = [:]
    for (hour, minutes) in minutesByHour {
      let days = hour.floored(24)
      hoursByKey[Key(days: days, minutes: minutes.sorted()), default: []].append(hour - days * 24)
    }
    var shifted: [ScheduleFields] = []
    for (key, hours) in hoursByKey {
      if key.days != 0, !isEveryDayOfMonth || !isEveryMonth { return nil }
      shifted.append(
        ScheduleFields(
          seconds: self.seconds, minutes: key.minutes, hours: hours.sorted(), days: days,
          months: months, weekdays: weekdays.map { ($0 + key.days + 7) % 7 }.sorted()))
    }
    return shifted.sorted { $0.crontab.precedes($1.crontab) }
  }
}
