internal import Glibc

/// Something that wants to know what is done during a piece of work, on whatever threads.
protocol WorkLog: AnyObject, Sendable {
  /// Does a part of the work on the thread that calls.
  func join(_ part: () -> Void)
}

/// The log of the work that a thread does.
enum ThreadLog {
  private static let place: pthread_key_t = {
    var key = pthread_key_t()
    unsafe pthread_key_create(&key, nil)
    return key
  }()

  /// Nothing where nobody wants to know.
  static var current: AnyObject? {
    guard let log = unsafe pthread_getspecific(place) else { return nil }
    return unsafe Unmanaged<AnyObject>.fromOpaque(log).takeUnretainedValue()
  }

  /// Does some work with a log.
  static func with<Result>(_ log: some WorkLog, _ work: () -> Result) -> Result {
    let outer = current
    set(log)
    defer { set(outer) }
    return work()
  }

  /// Does a part of some work that may go on on several threads.
  ///
  /// - Parameter log: that of the work.
  static func join(_ log: (any WorkLog)?, _ part: () -> Void) {
    if let log { log.join(part) } else { part() }
  }

  /// - Parameter log: that whoever calls holds until another one is set.
  private static func set(_ log: AnyObject?) {
    let address = unsafe log.map {
      unsafe UnsafeRawPointer(Unmanaged.passUnretained($0).toOpaque())
    }
    unsafe pthread_setspecific(place, address)
  }
}
