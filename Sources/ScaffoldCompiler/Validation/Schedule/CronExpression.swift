/// A schedule as the product reads it: NCRONTAB with five fields, or six with seconds in front.
///
/// A moment fits when every field fits, day of the month and day of the week together.
package struct CronExpression: Hashable, Sendable {
  /// Whether the text has the sixth field.
  package let hasSeconds: Bool
  private let values: CronValues

  /// What came of reading a text.
  package enum Reading: Sendable {
    case expression(CronExpression)
    /// At least one, in order of place.
    case errors([CronError])
  }

  package static func read(_ text: String) -> Reading {
    var parser = CronParser(text)
    guard let values = parser.parse() else { return .errors(parser.errors) }
    return .expression(CronExpression(hasSeconds: parser.hasSeconds, values: values))
  }

  /// The schedule that a text spells; nothing where it cannot be read.
  package init?(_ text: String) {
    guard case .expression(let expression) = Self.read(text) else { return nil }
    self = expression
  }

  private init(hasSeconds: Bool, values: CronValues) {
    self.hasSeconds = hasSeconds
    self.values = values
  }

  // MARK: Questions

  /// How many times it fires in an hour in which it fires at all.
  package var timesAnHour: Int {
    bits(.second).nonzeroBitCount * bits(.minute).nonzeroBitCount
  }

  /// Whether no calendar has a day that fits, as the 30th of February.
  package var neverFires: Bool {
    !CronField.month.range.contains { month in
      contains(.month, month)
        && (1...CalendarDay.mostDays(in: month)).contains { contains(.day, $0) }
    }
  }

  /// Whether it fires on this day.
  package func fires(on day: CalendarDay) -> Bool {
    contains(.month, day.month) && contains(.day, day.day) && contains(.weekday, day.weekday)
  }

  /// The minutes of a day at which it fires, on days on which it does.
  package var minutesOfDay: [Int] {
    values.list(.hour).flatMap { hour in values.list(.minute).map { hour * 60 + $0 } }
  }

  /// What fires whenever both do; nothing where they never do so together.
  package func intersection(_ other: CronExpression) -> CronExpression? {
    let common = values.intersection(other.values)
    let both = CronExpression(hasSeconds: hasSeconds || other.hasSeconds, values: common)
    return common.hasEmptyField || both.neverFires ? nil : both
  }

  /// Goes through the minutes at which it fires, from a day and minute on.
  ///
  /// - Parameters:
  ///   - days: how many days to look at; the 29th of February comes in eight years at most.
  ///   - visit: says whether to go on.
  package func visitFires(
    from start: CalendarDay, minute: Int, days: Int, _ visit: (CalendarDay, Int) -> Bool
  ) {
    guard !neverFires else { return }
    let minutes = minutesOfDay
    var day = start
    for _ in 0..<days {
      if fires(on: day) {
        for time in minutes where day != start || time >= minute {
          if !visit(day, time) { return }
        }
      }
      day = day.next
    }
  }

  private func bits(_ field: CronField) -> UInt64 { values[field] }

  private func contains(_ field: CronField, _ value: Int) -> Bool {
    bits(field) & (1 << UInt64(value)) != 0
  }
}

/// The values of each field of a schedule, as bits.
struct CronValues: Hashable, Sendable {
  private var fields = SIMD8<UInt64>(repeating: 0)

  subscript(field: CronField) -> UInt64 {
    get { fields[field.rawValue] }
    set { fields[field.rawValue] = newValue }
  }

  /// The values of a field, lowest first.
  func list(_ field: CronField) -> [Int] {
    (0..<64).filter { self[field] & (1 << UInt64($0)) != 0 }
  }

  /// What both have.
  func intersection(_ other: CronValues) -> CronValues {
    var common = CronValues()
    common.fields = fields & other.fields
    return common
  }

  /// Whether a field has no value.
  var hasEmptyField: Bool { CronField.allCases.contains { self[$0] == 0 } }
}
