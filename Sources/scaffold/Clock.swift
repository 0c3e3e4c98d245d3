import Glibc
import ScaffoldCompiler

/// The machine's clock, for what is asked about now.
enum Clock {
  /// Seconds since 1 January 1970.
  static var now: Int { time(nil) }

  /// The day in UTC.
  static var today: CalendarDay { CalendarDay(number: now / 86_400) }
}
