/// One of the fields of a schedule: what it counts, and the names it knows.
enum CronField: Int, Sendable, CaseIterable {
  case second
  case minute
  case hour
  case day
  case month
  case weekday

  /// How messages call it.
  var title: String {
    switch self {
    case .second: "second"
    case .minute: "minute"
    case .hour: "hour"
    case .day: "day of the month"
    case .month: "month"
    case .weekday: "day of the week"
    }
  }

  var range: ClosedRange<Int> {
    switch self {
    case .second, .minute: 0...59
    case .hour: 0...23
    case .day: 1...31
    case .month: 1...12
    case .weekday: 0...6
    }
  }

  /// The names of the values, the first for the lowest; each may be cut after three letters.
  var names: [String] {
    switch self {
    case .month:
      [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december",
      ]
    case .weekday:
      ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]
    default: []
    }
  }

  /// The value that a name stands for.
  func value(named name: String) -> Int? {
    let name = name.lowercased()
    guard name.utf8.count >= 3 else { return nil }
    return names.firstIndex { $0.hasPrefix(name) }.map { $0 + range.lowerBound }
  }
}
