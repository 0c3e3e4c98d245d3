/// A task for the Task Scheduler of Windows, as `schtasks /Create /XML` reads it.
package enum WindowsTask {
  /// The Task Scheduler takes no more.
  private static let mostTriggers = 48

  package static func text(
    _ invocation: JobInvocation, _ schedule: InvocationSchedule
  ) throws(EnvironmentError) -> String {
    let second = try schedule.onlySecond("the Task Scheduler")
    if schedule.fields.asksForBothDays {
      throw EnvironmentError(
        "the Task Scheduler cannot ask for a day of the month and a day of the week at once")
    }
    let triggers = triggers(schedule, second: second)
    guard triggers.count <= mostTriggers else {
      throw EnvironmentError(
        "the Task Scheduler takes \(mostTriggers) triggers, and the schedule needs \(triggers.count)"
      )
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
        <RegistrationInfo>
          <Description>\(Quoting.xml(Quoting.comment("\(invocation.job): \(schedule.words)")))</Description>
        </RegistrationInfo>
        <Triggers>
      \(triggers.joined())  </Triggers>
        <Settings>
          <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
          <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
          <StartWhenAvailable>false</StartWhenAvailable>
          <ExecutionTimeLimit>PT0S</ExecutionTimeLimit>
        </Settings>
        <Actions>
          <Exec>
            <Command>powershell.exe</Command>
            <Arguments>\(Quoting.xml(try arguments(invocation)))</Arguments>
          </Exec>
        </Actions>
      </Task>

      """
  }

  /// PowerShell puts the secret in place: the Task Scheduler shows arguments to whoever looks.
  private static func arguments(_ invocation: JobInvocation) throws(EnvironmentError) -> String {
    var words = ["&", try quoted(invocation.executable)]
    for argument in invocation.arguments {
      switch argument {
      case .literal(let text): words.append(try quoted(text))
      case .secret: words.append("$env:\(invocation.secretVariable)")
      }
    }
    let command = words.joined(separator: " ")
    return "-NoProfile -NonInteractive -Command \"\(command); exit $LASTEXITCODE\""
  }

  private static func quoted(_ text: String) throws(EnvironmentError) -> String {
    guard let quoted = Quoting.powerShell(text) else {
      throw EnvironmentError(
        "Windows PowerShell cannot hand on '\(text)': it holds a double quote or control character,"
          + " or ends in a backslash")
    }
    return quoted
  }

  // MARK: Triggers

  private static func triggers(_ schedule: InvocationSchedule, second: Int) -> [String] {
    let fields = schedule.fields
    let zone = schedule.zone == .utc ? "Z" : ""
    let minutes = fields.hours.flatMap { hour in fields.minutes.map { hour * 60 + $0 } }
    let days = self.days(fields)
    func trigger(_ minute: Int, _ repetition: String) -> String {
      let time = [minute / 60, minute % 60, second].map { $0 < 10 ? "0\($0)" : "\($0)" }
      return """
            <CalendarTrigger>
        \(repetition)      <StartBoundary>2020-01-01T\(time.joined(separator: ":"))\(zone)</StartBoundary>
              <Enabled>true</Enabled>
        \(days)    </CalendarTrigger>

        """
    }
    if let first = minutes.first, let last = minutes.last, let step = evenStep(minutes) {
      // The last start lies within the duration, the one after it does not.
      let length = last - first + 1
      return [
        trigger(
          first,
          """
                <Repetition>
                  <Interval>PT\(step)M</Interval>
                  <Duration>PT\(length)M</Duration>
                </Repetition>

          """)
      ]
    }
    return minutes.map { trigger($0, "") }
  }

  private static func evenStep(_ minutes: [Int]) -> Int? {
    guard minutes.count > 2 else { return nil }
    let step = minutes[1] - minutes[0]
    return zip(minutes, minutes.dropFirst()).allSatisfy { $1 - $0 == step } ? step : nil
  }

  private static func days(_ fields: ScheduleFields) -> String {
    func tags(_ names: [String]) -> String { names.map { "<\($0) />" }.joined() }
    let months = tags(fields.months.map { title(CronField.month.names[$0 - 1]) })
    let weekdays = tags(fields.weekdays.map { title(CronField.weekday.names[$0]) })
    let body: String
    if !fields.isEveryDayOfMonth || !fields.isEveryMonth && fields.isEveryWeekday {
      let days = fields.days.map { "<Day>\($0)</Day>" }.joined()
      body = """
              <ScheduleByMonth>
                <DaysOfMonth>\(days)</DaysOfMonth>
                <Months>\(months)</Months>
              </ScheduleByMonth>
        """
    } else if !fields.isEveryMonth {
      let weeks = ["1", "2", "3", "4", "Last"].map { "<Week>\($0)</Week>" }.joined()
      body = """
              <ScheduleByMonthDayOfWeek>
                <Weeks>\(weeks)</Weeks>
                <DaysOfWeek>\(weekdays)</DaysOfWeek>
                <Months>\(months)</Months>
              </ScheduleByMonthDayOfWeek>
        """
    } else if !fields.isEveryWeekday {
      body = """
              <ScheduleByWeek>
                <DaysOfWeek>\(weekdays)</DaysOfWeek>
                <WeeksInterval>1</WeeksInterval>
              </ScheduleByWeek>
        """
    } else {
      body = """
              <ScheduleByDay>
                <DaysInterval>1</DaysInterval>
              </ScheduleByDay>
        """
    }
    return body + "\n"
  }

  private static func title(_ name: String) -> String {
    name.prefix(1).uppercased() + name.dropFirst()
  }
}
