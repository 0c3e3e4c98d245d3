/// A schedule in words: `every 10 minutes from 06:00 to 20:50, Monday to Friday`.
package struct CronWords: Sendable {
  package let text: String

  /// - Returns: nothing for a schedule that cannot be read.
  package init?(_ expression: String) {
    var parser = CronParser(expression)
    guard let values = parser.parse() else { return nil }
    let time = Self.time(values.list(.minute), values.list(.hour))
    let days = Self.days(values)
    let seconds = values.list(.second)
    var text = time.text
    if let days {
      text += time.isFrequent ? ", \(days)" : " \(days)"
    } else if !time.isFrequent {
      text += " every day"
    }
    if seconds != [0] { text += ", at second \(Self.list(seconds.map(String.init)))" }
    self.text = text
  }

  // MARK: Times

  private static func time(
    _ minutes: [Int], _ hours: [Int]
  ) -> (text: String, isFrequent: Bool) {
    let allDay = hours.count == 24
    let minuteStep = step(of: minutes, in: 60)
    if let minuteStep, minuteStep < 60, minutes[0] == 0 {
      let often = minuteStep == 1 ? "every minute" : "every \(minuteStep) minutes"
      if allDay { return (often, true) }
      if hours.count == 1 || spacing(of: hours) == 1 {
        let end = clock(hours[hours.count - 1], minutes[minutes.count - 1])
        return ("\(often) from \(clock(hours[0], 0)) to \(end)", true)
      }
      return ("\(often) of the hours \(list(hours.map { clock($0, 0) }))", true)
    }
    if minutes.count * hours.count <= 6 {
      let times = hours.flatMap { hour in minutes.map { clock(hour, $0) } }
      return ("at \(list(times))", false)
    }
    let past =
      minutes.count == 1
      ? "" : "at \(list(minutes.map(String.init))) minutes past "
    if let hourStep = spacing(of: hours) {
      let each = hourStep == 1 ? "hour" : "\(hourStep) hours"
      let often = past.isEmpty ? "every \(each)" : "\(past)every \(each)"
      if allDay {
        let when = minutes[0] == 0 ? "on the hour" : "at \(minutes[0]) past"
        return (past.isEmpty ? "\(often) \(when)" : often, true)
      }
      let first = clock(hours[0], minutes[0])
      let last = clock(hours[hours.count - 1], minutes[minutes.count - 1])
      return ("\(often) from \(first) to \(last)", true)
    }
    let names = list(hours.map(String.init))
    return ("at \(list(minutes.map(String.init))) minutes past the hours \(names)", true)
  }

  /// The step of values that fill the whole span from their first one on, as `*/15` does.
  private static func step(of values: [Int], in span: Int) -> Int? {
    guard let step = spacing(of: values), values[values.count - 1] + step >= span else {
      return nil
    }
    return step
  }

  /// What lies between each two neighbours, where that is always the same.
  private static func spacing(of values: [Int]) -> Int? {
    guard values.count > 1 else { return nil }
    let step = values[1] - values[0]
    return zip(values, values.dropFirst()).allSatisfy { $1 - $0 == step } ? step : nil
  }

  private static func clock(_ hour: Int, _ minute: Int) -> String {
    "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  // MARK: Days

  /// Nothing for every day.
  private static func days(_ values: CronValues) -> String? {
    let weekdays = values.list(.weekday)
    let days = values.list(.day)
    let months = values.list(.month)
    var parts: [String] = []
    let hasDays = days.count < 31
    if hasDays { parts.append("on day \(list(days.map(String.init))) of the month") }
    if weekdays.count < 7 {
      let names = self.weekdays(weekdays)
      parts.append(hasDays ? "if that is \(names.inside)" : names.alone)
    }
    if months.count < 12 {
      parts.append("in \(list(months.map { title(CronField.month.names[$0 - 1]) }))")
    }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  private static func weekdays(_ values: [Int]) -> (alone: String, inside: String) {
    let names = CronField.weekday.names.map(title)
    if values.count > 2, spacing(of: values) == 1 {
      let span = "\(names[values[0]]) to \(names[values[values.count - 1]])"
      return (span, "a day from \(span)")
    }
    return (
      "on \(list(values.map { names[$0] + "s" }))",
      "a \(Suggestions.list(values.map { names[$0] }, last: " or "))"
    )
  }

  private static func title(_ name: String) -> String {
    name.prefix(1).uppercased() + name.dropFirst()
  }

  private static func list(_ parts: [String]) -> String { Suggestions.list(parts) }
}
