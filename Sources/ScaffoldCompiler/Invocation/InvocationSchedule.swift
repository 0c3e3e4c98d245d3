/// When an external scheduler runs a job, and by which clock.
package struct InvocationSchedule: Sendable {
  package let fields: ScheduleFields
  package let words: String
  package let zone: JobSchedule.Zone
  /// The name of the server's time zone, where it is known.
  package let serverZone: String?
  package let rules: TimeZoneRules?

  /// - Throws: `EnvironmentError` for a schedule that cannot be read or never fires.
  package init(
    _ expression: String, _ zone: JobSchedule.Zone, serverZone: String?, rules: TimeZoneRules?
  ) throws(EnvironmentError) {
    guard let fields = ScheduleFields(expression), let words = CronWords(expression)?.text else {
      throw EnvironmentError("the schedule '\(expression)' cannot be read")
    }
    if CronExpression(expression)?.neverFires ?? true {
      throw EnvironmentError("the schedule '\(expression)' never fires")
    }
    self.fields = fields
    self.words = words
    self.zone = zone
    self.serverZone = serverZone
    self.rules = rules
  }

  /// The zone by name; nothing for the clock of the machine itself.
  var zoneName: String? { zone == .utc ? "UTC" : serverZone }

  /// The second at which a start waits, for schedulers that know minutes only.
  func onlySecond(_ scheduler: String) throws(EnvironmentError) -> Int {
    guard let second = fields.seconds.first, fields.seconds.count == 1 else {
      throw EnvironmentError(
        "\(scheduler) counts minutes, and the schedule has several starts within one")
    }
    return second
  }

  /// What a command for a POSIX shell has in front of it: a wait for the second, and a way out on
  /// the wrong day of the week.
  func guarded(_ command: String, second: Int) -> String {
    let waiting = second == 0 ? command : "sleep \(second); \(command)"
    guard fields.asksForBothDays else { return waiting }
    let clock = zoneName.map { "TZ=\(Quoting.shell($0)) " } ?? ""
    let days = fields.weekdays.map(String.init).joined(separator: "|")
    return "case \"$(\(clock)date +%w)\" in \(days)) \(waiting) ;; esac"
  }
}
