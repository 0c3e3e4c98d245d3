/// When a job starts by itself.
package struct JobSchedule: Sendable {
  /// The clock that a schedule reads.
  package enum Zone: String, Sendable, CaseIterable {
    case utc = "UTC"
    case serverTime = "ServerTime"
  }

  package let expression: CronExpression
  package let zone: Zone

  /// - Returns: nothing for a job without a schedule, or with one that cannot be read.
  package init?(_ job: Element) {
    self.init(job, read: CronExpression.init)
  }

  /// - Parameter read: what reads the expression, or remembers it.
  fileprivate init?(_ job: Element, read: (String) -> CronExpression?) {
    guard let text = job.text(Term.cronTabExpression), let expression = read(text) else {
      return nil
    }
    let written = job[Term.cronTimeZone] ?? "0"
    let named = Zone(rawValue: written) ?? (written == "1" ? .serverTime : nil)
    guard let zone = named ?? (written == "0" ? .utc : nil) else { return nil }
    self.expression = expression
    self.zone = zone
  }
}

/// The schedules of many jobs: each expression is read only once.
struct JobSchedules {
  private var read: [String: CronExpression?] = [:]

  /// When a job starts by itself.
  mutating func schedule(of job: Element) -> JobSchedule? {
    JobSchedule(job) { text in
      if let known = read[text] { return known }
      let expression = CronExpression(text)
      read[text] = .some(expression)
      return expression
    }
  }
}
