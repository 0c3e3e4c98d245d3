/// Dates as .NET reads them with the invariant culture, and `yyyyMMdd`.
enum DateTimeSyntax {
  static func isDateTime(_ text: String) -> Bool {
    let trimmed = text.split(separator: " ", omittingEmptySubsequences: true)
      .joined(separator: " ")
    if trimmed.count == 8, trimmed.allSatisfy(\.isASCIIDigit) {
      return isDate(
        year: Int(trimmed.prefix(4)), month: Int(trimmed.dropFirst(4).prefix(2)),
        day: Int(trimmed.suffix(2)))
    }
    // Months by name come in more orders than are worth telling apart.
    if months.contains(where: { trimmed.lowercased().contains($0) }) {
      return trimmed.contains(where: \.isASCIIDigit)
    }
    guard let end = trimmed.firstIndex(where: { $0 == " " || $0 == "T" }) else {
      return isDate(trimmed[...])
    }
    return isDate(trimmed[..<end]) && isTime(trimmed[trimmed.index(after: end)...])
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// `2026-03-01`, `2026/3/1`, or month first as in `3/1/2026`.
  private static func isDate(_ text: Substring) -> Bool {
    guard let mark = text.first(where: { "-/.".contains($0) }) else { return false }
    let parts = text.split(separator: mark, omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && $0.count <= 4 && $0.allSatisfy(\.isASCIIDigit) })
    else { return false }
    let numbers = parts.compactMap { Int($0) }
    if parts.count == 2 {
      // A year and a month.
      return parts[0].count == 4 && (1...12).contains(numbers[1])
    }
    guard parts.count == 3 else { return false }
    if parts[0].count == 4 {
      return isDate(year: numbers[0], month: numbers[1], day: numbers[2])
    }
    guard parts[2].count == 4 || parts[2].count == 2 else { return false }
    return isDate(
      year: parts[2].count == 2 ? 2000 + numbers[2] : numbers[2], month: numbers[0],
      day: numbers[1])
  }

  private static func isDate(year: Int?, month: Int?, day: Int?) -> Bool {
    guard let year, let month, let day, (1...9999).contains(year), (1...12).contains(month) else {
      return false
    }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...lengths[month - 1]).contains(day)
  }

  /// `08:30`, `08:30:00.123Z`, `08:30+01:00`, `8:30 PM`.
  private static func isTime(_ text: Substring) -> Bool {
    var text = text
    var limit = 23
    for half in [" AM", " PM", "AM", "PM"] where text.uppercased().hasSuffix(half) {
      text = text.dropLast(half.count)
      limit = 12
      break
    }
    if text.hasSuffix("Z") || text.hasSuffix("z") {
      text = text.dropLast()
    } else if let sign = text.lastIndex(where: { $0 == "+" || $0 == "-" }) {
      let zone = text[text.index(after: sign)...]
      let parts = zone.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
      guard parts.count <= 2, (0...14).contains(parts[0] ?? -1),
        parts.count < 2 || (0...59).contains(parts[1] ?? -1)
      else { return false }
      text = text[..<sign]
      while text.hasSuffix(" ") { text = text.dropLast() }
    }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let hour = Int(parts[0]), (0...limit).contains(hour),
      let minute = Int(parts[1]), (0...59).contains(minute)
    else { return false }
    guard parts.count == 3 else { return true }
    let seconds = parts[2].split(separator: ".", omittingEmptySubsequences: false)
    guard let second = seconds.first.flatMap({ Int($0) }), (0...59).contains(second) else {
      return false
    }
    return seconds.count == 1
      || seconds.count == 2 && !seconds[1].isEmpty && seconds[1].allSatisfy(\.isASCIIDigit)
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
