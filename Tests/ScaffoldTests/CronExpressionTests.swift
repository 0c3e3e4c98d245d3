import ScaffoldCompiler
import Testing

struct CronExpressionTests {
  // MARK: What can be read

  @Test(arguments: [
    ("* * * * *", 60), ("*/15 * * * *", 4), ("0 2 * * *", 1), ("20,50 6-20 * * 1-5", 2),
    ("0-10/5 * * * *", 3), ("5/20 * * * *", 3), ("7,7,7 * * * *", 1), ("*/45 * * * *", 2),
    ("*/60 * * * *", 1), ("0 */10 * * * *", 6), ("*/30 0 2 * * *", 2), ("59 23 31 12 6", 1),
    ("0 2 * JAN,APR,JUL,OCT MON-FRI", 1), ("0 2 * january sun", 1), ("  0   2 * * * ", 1),
    ("0\t2\t*\t*\t*", 1), ("1-1 * * * *", 1),
  ]) func timesAnHour(text: String, times: Int) throws {
    #expect(try #require(CronExpression(text)).timesAnHour == times)
  }

  @Test(arguments: ["0 0 2 * * *", "*/30 * * * * *"]) func sixFields(text: String) throws {
    #expect(try #require(CronExpression(text)).hasSeconds)
    #expect(try #require(CronExpression("0 2 * * *")).hasSeconds == false)
  }

  // MARK: What cannot

  @Test(arguments: [
    ("", 0..<0), ("0 2 * *", 0..<7), ("0 2 * * * * *", 0..<13), ("@daily", 0..<6),
    ("60 * * * *", 0..<2), ("0 24 * * *", 2..<4), ("0 2 0 * *", 4..<5), ("0 2 * 13 *", 6..<8),
    ("0 2 * * 7", 8..<9), ("0 2 ? * *", 4..<5), ("0 2 L * *", 4..<5), ("0 2 15W * *", 6..<7),
    ("0 2 * * MON#2", 11..<12), ("0 2 * * FRIL", 8..<12), ("0 2 * * FRI-MON", 8..<15),
    ("10-5 * * * *", 0..<4), ("*/0 * * * *", 2..<3), ("*/x * * * *", 2..<3),
    ("*/ * * * *", 2..<3), ("1, * * * *", 2..<3), (",1 * * * *", 0..<1), ("-5 * * * *", 0..<1),
    ("1- * * * *", 2..<3), ("0 2 * * 1-", 9..<10), ("MON * * * *", 0..<3), ("1-2-3 * * * *", 2..<5),
    ("1/2/3 * * * *", 2..<5), ("0 2 * é *", 6..<8), ("** * * * *", 0..<2),
    ("99999999999999999999 * * * *", 0..<20), ("0 2 * * MO", 8..<10),
  ]) func firstError(text: String, range: Range<Int>) throws {
    guard case .errors(let errors) = CronExpression.read(text) else {
      Issue.record("it was read")
      return
    }
    #expect(errors.first?.range == range)
  }

  @Test func allErrorsInOrder() throws {
    guard case .errors(let errors) = CronExpression.read("60,61 25 * * 9") else {
      Issue.record("it was read")
      return
    }
    #expect(errors.map(\.range) == [0..<2, 3..<5, 6..<8, 13..<14])
    #expect(errors.last?.message == "the day of the week is 0 to 6 or SUN to SAT, not '9'")
  }

  // MARK: When it fires

  @Test(arguments: [
    ("0 0 30 2 *", true), ("0 0 31 2,4,6,9,11 *", true), ("0 0 29 2 *", false),
    ("0 0 31 4,5 *", false), ("0 0 30,31 FEB-MAR *", false), ("0 0 * * *", false),
  ]) func neverFires(text: String, never: Bool) throws {
    #expect(try #require(CronExpression(text)).neverFires == never)
  }

  @Test func nextFires() throws {
    let expression = try #require(CronExpression("30 6,18 * * MON,FRI"))
    // The first of January 2027 is a Friday.
    let start = CalendarDay(year: 2027, month: 1, day: 1)
    let fires = expression.fires(from: start, minute: 7 * 60, count: 3)
    #expect(fires.map(\.minute) == [1110, 390, 1110])
    #expect(fires.map(\.day.day) == [1, 4, 4])
  }

  @Test func dayOfMonthAndOfWeekMustBothFit() throws {
    let expression = try #require(CronExpression("0 0 13 * FRI"))
    let fires = expression.fires(from: CalendarDay(year: 2026, month: 1, day: 1), count: 4)
    #expect(fires.map(\.day.month) == [2, 3, 11, 8])
    #expect(fires.last?.day.year == 2027)
  }

  @Test func leapDays() throws {
    let expression = try #require(CronExpression("0 0 29 2 *"))
    let fires = expression.fires(from: CalendarDay(year: 2096, month: 3, day: 1), count: 1)
    #expect(fires.first?.day == CalendarDay(year: 2104, month: 2, day: 29))
    #expect(
      CalendarDay(year: 2099, month: 12, day: 31).next == CalendarDay(year: 2100, month: 1, day: 1))
  }

  @Test(
    arguments: [
      ("*/10 * * * *", "0 8 * * *", 480), ("*/10 * * * *", "5 * * * *", nil),
      ("0 2 * * MON", "0 2 * * TUE", nil), ("0 2 1 * *", "0 2 * * MON", 120),
      ("0 2 31 * *", "0 2 * FEB *", nil), ("0 2 * * *", "0 0 2 * * *", 120),
    ] as [(String, String, Int?)]) func together(left: String, right: String, minute: Int?) throws
  {
    let (left, right) = (try #require(CronExpression(left)), try #require(CronExpression(right)))
    #expect(left.intersection(right)?.minutesOfDay.first == minute)
    #expect(right.intersection(left)?.minutesOfDay.first == minute)
  }
}

extension CronExpression {
  /// The first minutes from a day and minute on at which it fires.
  fileprivate func fires(
    from start: CalendarDay, minute: Int = 0, count: Int
  ) -> [(day: CalendarDay, minute: Int)] {
    var found: [(day: CalendarDay, minute: Int)] = []
    visitFires(from: start, minute: minute, days: 366 * 8) {
      found.append(($0, $1))
      return found.count < count
    }
    return found
  }
}
