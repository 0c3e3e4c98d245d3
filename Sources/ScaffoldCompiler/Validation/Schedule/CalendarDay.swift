/// A day of the Gregorian calendar, without time zone.
package struct CalendarDay: Hashable, Sendable {
  package let year: Int
  /// From 1.
  package let month: Int
  /// From 1.
  package let day: Int
  /// Sunday is 0.
  package let weekday: Int

  package init(year: Int, month: Int, day: Int) {
    self.init(
      year: year, month: month, day: day, weekday: Self.weekday(year: year, month: month, day: day))
  }

  private init(year: Int, month: Int, day: Int, weekday: Int) {
    self.year = year
    self.month = month
    self.day = day
    self.weekday = weekday
  }

  package var next: CalendarDay {
    let weekday = (weekday + 1) % 7
    if day < Self.days(in: month, of: year) {
      return CalendarDay(year: year, month: month, day: day + 1, weekday: weekday)
    }
    return month < 12
      ? CalendarDay(year: year, month: month + 1, day: 1, weekday: weekday)
      : CalendarDay(year: year + 1, month: 1, day: 1, weekday: weekday)
  }

  /// The days of a month in a leap year.
  static func mostDays(in month: Int) -> Int { days(in: month, of: 2000) }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Sakamoto's way.
  private static func weekday(year: Int, month: Int, day: Int) -> Int {
    let offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let year = month < 3 ? year - 1 : year
    return (year + year / 4 - year / 100 + year / 400 + offsets[month - 1] + day) % 7
  }
}
