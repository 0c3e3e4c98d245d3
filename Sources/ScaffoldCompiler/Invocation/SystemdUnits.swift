/// A service and a timer for systemd.
package enum SystemdUnits {
  /// The files by name.
  package static func files(
    _ invocation: JobInvocation, _ schedule: InvocationSchedule?, environmentFile: String?
  ) throws(EnvironmentError) -> [(name: String, text: String)] {
    guard invocation.executable.hasPrefix("/") else {
      throw EnvironmentError(
        "systemd needs the whole path of the program; say '--executable /…/identitymanager-Invoke-Job'"
      )
    }
    let name = "identitymanager-\(invocation.slug)"
    let service = """
      [Unit]
      Description=\(description("Run the job \(invocation.job)"))
      Wants=network-online.target
      After=network-online.target

      [Service]
      Type=oneshot
      EnvironmentFile=\(path(environmentFile ?? "/etc/identitymanager/agent.env"))
      ExecStart=\(command(invocation))

      """
    guard let schedule else { return [("\(name).service", service)] }
    let zone = schedule.zoneName.map { " \($0)" } ?? ""
    let timer = """
      [Unit]
      Description=\(description("\(invocation.job): \(schedule.words)"))

      [Timer]
      OnCalendar=\(schedule.fields.calendar)\(zone)
      AccuracySec=1s

      [Install]
      WantedBy=timers.target

      """
    return [("\(name).service", service), ("\(name).timer", timer)]
  }

  private static func command(_ invocation: JobInvocation) -> String {
    let words = invocation.arguments.map { argument in
      switch argument {
      case .literal(let text): Quoting.systemd(text)
      // In braces the value stays one word, whatever it holds.
      case .secret: "${\(invocation.secretVariable)}"
      }
    }
    // The program's own path is not expanded, so its dollars stay single.
    let program = Quoting.systemd(invocation.executable).replacing("$$", with: "$")
    return ([program] + words).joined(separator: " ")
  }

  private static func description(_ text: String) -> String {
    var safe = Quoting.comment(text).replacing("%", with: "%%")
    // A backslash at the end would take the next line with it.
    while safe.hasSuffix("\\") { safe.removeLast() }
    return safe
  }

  private static func path(_ text: String) -> String {
    Quoting.comment(text).replacing("%", with: "%%")
  }
}
