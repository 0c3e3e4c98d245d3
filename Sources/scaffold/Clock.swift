import Glibc
import ScaffoldCompiler

/// The machine's clock, for what is asked about now.
enum Clock {
  /// Seconds since 1 January 1970.
  static var now: Int { time(nil) }

  /// A time to measure with, which nobody sets.
  static var milliseconds: Int {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  /// The day in UTC.
  static var today: CalendarDay { CalendarDay(number: now / 86_400) }
}
