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
    guard let text = job.text(Term.cronTabExpression), let expression = CronExpression(text) else {
      return nil
    }
    let written = job[Term.cronTimeZone] ?? "0"
    let named = Zone(rawValue: written) ?? (written == "1" ? .serverTime : nil)
    guard let zone = named ?? (written == "0" ? .utc : nil) else { return nil }
    self.expression = expression
    self.zone = zone
  }
}
