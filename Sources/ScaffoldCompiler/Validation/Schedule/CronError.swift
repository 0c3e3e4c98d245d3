/// Something in a schedule that cannot be read, with its place in the text.
package struct CronError: Error, Hashable, Sendable {
  /// In bytes of the text.
  package let range: Range<Int>
  /// The specific fact, names quoted.
  package let message: String

  static func fieldCount(_ count: Int, length: Int) -> CronError {
    CronError(
      range: 0..<length,
      message: "a schedule has five fields (minute, hour, day, month, weekday), not \(count)")
  }

  static func alias(_ text: String, at range: Range<Int>) -> CronError {
    CronError(range: range, message: "an alias like '\(text)' is not known; write five fields")
  }

  static func unsupported(_ character: Character, at range: Range<Int>) -> CronError {
    CronError(
      range: range,
      message: "'\(character)' is not known in a schedule; its operators are '*', ',', '-' and '/'")
  }

  static func missingValue(_ field: CronField, at range: Range<Int>) -> CronError {
    CronError(range: range, message: "a value of the \(field.title) is missing")
  }

  static func notAValue(_ text: String, _ field: CronField, at range: Range<Int>) -> CronError {
    CronError(
      range: range,
      message: "the \(field.title) is \(span(field)), not '\(text)'"
        + (field == .weekday && text == "7" ? "; Sunday is 0" : ""))
  }

  static func backwards(_ text: String, at range: Range<Int>) -> CronError {
    CronError(range: range, message: "the range '\(text)' runs backwards")
  }

  static func notAStep(_ text: String, at range: Range<Int>) -> CronError {
    CronError(range: range, message: "a step is a number from 1, not '\(text)'")
  }

  private static func span(_ field: CronField) -> String {
    let numbers = "\(field.range.lowerBound) to \(field.range.upperBound)"
    guard let first = field.names.first, let last = field.names.last else { return numbers }
    return numbers + " or \(first.prefix(3).uppercased()) to \(last.prefix(3).uppercased())"
  }
}
