/// A rule for all years to come, as `CET-1CEST,M3.5.0,M10.5.0/3` (POSIX, with RFC 8536's hours).
struct PosixZone: Sendable {
  private let standard: TimeZoneRules.Offset
  private let summer: (offset: TimeZoneRules.Offset, start: Change, end: Change)?

  /// A day of each year, and the time on its clock.
  private struct Change: Sendable {
    enum Day: Sendable {
      /// From 1; the 29th of February is never counted.
      case julian(Int)
      /// From 0.
      case ordinal(Int)
      /// The fifth week is the last.
      case weekday(month: Int, week: Int, day: Int)
    }

    let day: Day
    let seconds: Int

    /// The moment in a year, by a clock that does not change.
    func clock(in year: Int) -> Int { number(in: year) * 86_400 + seconds }

    private func number(in year: Int) -> Int {
      let first = CalendarDay(year: year, month: 1, day: 1).number
      switch day {
      case .ordinal(let place):
        return first + place
      case .julian(let place):
        let march = CalendarDay(year: year, month: 3, day: 1).number
        return place < 60 ? first + place - 1 : march + place - 60
      case .weekday(let month, let week, let weekday):
        let start = CalendarDay(year: year, month: month, day: 1)
        let next = CalendarDay(
          year: month == 12 ? year + 1 : year, month: month == 12 ? 1 : month + 1, day: 1)
        var number = start.number + (weekday - start.weekday + 7) % 7 + (week - 1) * 7
        while number >= next.number { number -= 7 }
        return number
      }
    }
  }

  /// - Returns: nothing for a text of another form.
  init?(_ text: String) {
    var parser = Parser(text)
    guard let name = parser.name(), let west = parser.time() else { return nil }
    standard = TimeZoneRules.Offset(seconds: -west, name: name)
    if parser.isAtEnd {
      summer = nil
      return
    }
    guard let other = parser.name() else { return nil }
    let east = parser.peek == "," ? standard.seconds + 3600 : parser.time().map { -$0 }
    guard let east, let start = parser.change(), let end = parser.change(), parser.isAtEnd else {
      return nil
    }
    summer = (TimeZoneRules.Offset(seconds: east, name: other), start, end)
  }

  func offset(at moment: Int) -> TimeZoneRules.Offset {
    guard let summer else { return standard }
    let days =
      (moment + standard.seconds >= 0
        ? moment + standard.seconds
        : moment + standard.seconds - 86_399) / 86_400
    let year = CalendarDay(number: days).year
    let start = summer.start.clock(in: year) - standard.seconds
    let end = summer.end.clock(in: year) - summer.offset.seconds
    let isSummer =
      start < end ? moment >= start && moment < end : !(moment >= end && moment < start)
    return isSummer ? summer.offset : standard
  }

  private struct Parser {
    private var rest: Substring.UnicodeScalarView

    init(_ text: String) {
      rest = Substring(text).unicodeScalars
    }

    var isAtEnd: Bool { rest.isEmpty }

    var peek: Unicode.Scalar? { rest.first }

    /// Letters, or anything between angle brackets.
    mutating func name() -> String? {
      let name: Substring.UnicodeScalarView
      if take("<") {
        name = rest.prefix { $0 != ">" }
        rest = rest.dropFirst(name.count)
        guard take(">") else { return nil }
      } else {
        name = rest.prefix { $0.properties.isAlphabetic }
        rest = rest.dropFirst(name.count)
      }
      return name.isEmpty ? nil : String(name)
    }

    /// `[+-]h[:mm[:ss]]` in seconds.
    mutating func time() -> Int? {
      let sign = take("-") ? -1 : 1
      if sign == 1 { _ = take("+") }
      guard let hours = number() else { return nil }
      var seconds = hours * 3600
      for unit in [60, 1] where take(":") {
        guard let part = number() else { return nil }
        seconds += part * unit
      }
      return sign * seconds
    }

    mutating func change() -> Change? {
      guard take(",") else { return nil }
      let day: Change.Day
      if take("M") {
        guard let month = number(), take("."), let week = number(), take("."),
          let weekday = number(), (1...12).contains(month), (1...5).contains(week),
          (0...6).contains(weekday)
        else { return nil }
        day = .weekday(month: month, week: week, day: weekday)
      } else if take("J") {
        guard let place = number(), (1...365).contains(place) else { return nil }
        day = .julian(place)
      } else {
        guard let place = number(), (0...365).contains(place) else { return nil }
        day = .ordinal(place)
      }
      guard take("/") else { return Change(day: day, seconds: 7200) }
      return time().map { Change(day: day, seconds: $0) }
    }

    private mutating func number() -> Int? {
      let digits = rest.prefix { ("0"..."9").contains($0) }
      rest = rest.dropFirst(digits.count)
      return digits.count > 6 ? nil : Int(String(digits))
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
      guard rest.first == scalar else { return false }
      rest = rest.dropFirst()
      return true
    }
  }
}
