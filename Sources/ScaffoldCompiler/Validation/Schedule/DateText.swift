extension CalendarDay {
  /// The day of a DateTime as .NET reads it with the invariant culture, and as the product writes
  /// it: `2027-12-31`, `2027-12-31T08:00:00Z`, `20271231`, `12/31/2027`.
  package init?(dateTime text: String) {
    let day = text.split { $0 == "T" || $0 == " " }.first.map(String.init) ?? ""
    let numbers: [Int?]
    if day.utf8.count == 8, day.allSatisfy({ $0.isASCII && $0.isNumber }) {
      numbers = [Int(day.prefix(4)), Int(day.dropFirst(4).prefix(2)), Int(day.suffix(2))]
    } else if day.contains("/") {
      let parts = day.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
      guard parts.count == 3 else { return nil }
      numbers = [parts[2], parts[0], parts[1]]
    } else {
      numbers = day.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    }
    guard numbers.count == 3, let year = numbers[0], let month = numbers[1], let day = numbers[2],
      (1...9999).contains(year), (1...12).contains(month), day >= 1
    else { return nil }
    self.init(year: year, month: month, day: day)
    // The day after the last one of a month is the first of the next.
    let next = CalendarDay(number: number)
    guard next.day == day, next.month == month else { return nil }
  }

  /// Days since 1 January 1970, after Howard Hinnant's `days_from_civil`.
  package var number: Int {
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day with this number, after `civil_from_days`.
  package init(number: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// `2027-12-31`.
  package var text: String {
    "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
