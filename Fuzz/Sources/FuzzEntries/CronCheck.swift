import ScaffoldCompiler

/// What holds of every schedule: all that read one agree.
enum CronCheck {
  static func problem(with bytes: [UInt8]) -> String? {
    // A zone file goes before the schedule, if there is any.
    let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
    let zone = parts.count == 2 ? TimeZoneRules(Array(bytes[parts[1].startIndex...])) : nil
    let text = String(decoding: parts.first ?? [], as: UTF8.self)
    switch CronExpression.read(text) {
    case .errors(let errors): return problem(with: errors, text)
    case .expression(let expression): return problem(with: expression, text, zone)
    }
  }

  private static func problem(with errors: [CronError], _ text: String) -> String? {
    if CronWords(text) != nil || ScheduleFields(text) != nil {
      return "what cannot be read has no words and no fields"
    }
    let isPlaced = errors.allSatisfy {
      $0.range.upperBound <= text.utf8.count && !$0.message.isEmpty
    }
    return isPlaced && !errors.isEmpty ? nil : "an error has a place"
  }

  private static func problem(
    with expression: CronExpression, _ text: String, _ zone: TimeZoneRules?
  ) -> String? {
    guard let words = CronWords(text)?.text, let fields = ScheduleFields(text) else {
      return "what can be read has words and fields"
    }
    if words.isEmpty { return "words say something" }
    let start = CalendarDay(year: 2026, month: 11, day: 23)
    var days: [CalendarDay] = []
    expression.visitFires(from: start, minute: 0, days: 366 * 8) { day, _ in
      days.append(day)
      return days.count < 3
    }
    if expression.neverFires, !days.isEmpty { return "what never fires has no starts" }
    if !days.allSatisfy(expression.fires(on:)) { return "starts are on days that fit" }
    if !expression.neverFires, expression.intersection(expression) == nil {
      return "a schedule meets itself"
    }
    // What cron reads in our fields is what stood there, but for seconds and guarded weekdays.
    guard let again = ScheduleFields(fields.crontab) else { return "a crontab line can be read" }
    if again.crontab != fields.crontab { return "a crontab line stays as it is" }
    return invocations(text, zone)
  }

  private static func invocations(_ text: String, _ rules: TimeZoneRules?) -> String? {
    guard
      let job = try? JobInvocation(
        executable: "/opt/Invoke-Job", job: "Job", client: "Client", url: "https://example.org",
        secretVariable: "SECRET")
    else { return "the job can be run" }
    let moment = 1_800_000_000
    for zone in JobSchedule.Zone.allCases {
      guard
        let schedule = try? InvocationSchedule(
          text, zone, serverZone: rules == nil ? nil : "Some/Zone", rules: rules)
      else { continue }
      _ = try? CrontabLine.text(job, schedule, environmentFile: nil)
      _ = try? SystemdUnits.files(job, schedule, environmentFile: nil)
      _ = try? WindowsTask.text(job, schedule)
      _ = try? GitHubWorkflow.text(job, schedule, from: moment)
    }
    if let rules {
      for offset in 0..<4 { _ = rules.moments(of: moment + offset * 7_889_400) }
    }
    return nil
  }
}
