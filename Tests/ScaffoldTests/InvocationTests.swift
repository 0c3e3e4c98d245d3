import Foundation
import ScaffoldCompiler
import Testing

/// What external schedulers are given, read back by the real ones and by real shells.
@Suite struct InvocationTests {
  static let hostile = [
    "AD_Synchronization_Delta", "with blanks  inside", "it's", "'", "''; touch x; '", "\"quoted\"",
    "$(touch x)", "`touch x`", "$HOME ${HOME}", "a\\", "\\n", "100%", "%h%%n", "* ?", "#no; no",
    "é — ’quoted’", "-r", "~", "a&b|c>d<e", "${{ secrets.X }}", "!!", "%PATH%", "^", "\\'\\\"",
  ]

  static let secret = "s e'c\"r$e t%\\"

  private func invocation(_ job: String, executable: String = "/bin/true") throws -> JobInvocation {
    try JobInvocation(
      executable: executable, job: job, client: "Job \(job)", url: "https://im.test/\(job)",
      secretVariable: "API_SECRET")
  }

  private func expected(_ job: String) -> String {
    let words = [
      "-j", job, "--api-secret", Self.secret, "--api-client-id", "Job \(job)", "--api-url",
      "https://im.test/\(job)",
    ]
    return words.map { "[\($0)]\n" }.joined()
  }

  /// A program that prints each of its arguments.
  private let program = FixtureFolder.path("Fixtures", "Invocation", "it's a program").path

  private func schedule(
    _ expression: String, _ zone: JobSchedule.Zone = .utc, server: String? = nil
  ) throws -> InvocationSchedule {
    let rules = try server.map { name in
      try #require(
        TimeZoneRules(
          Array(try Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/\(name)")))))
    }
    return try InvocationSchedule(expression, zone, serverZone: server, rules: rules)
  }

  @Test("shells hand on every word", arguments: hostile)
  func shellsHandOnEveryWord(job: String) throws {
    let command = try invocation(job, executable: program).shell
    for shell in ["/bin/sh", "/bin/bash"] where Tool.exists(shell) {
      let result = try Tool.run(shell, ["-c", command], environment: ["API_SECRET": Self.secret])
      #expect(result.output == expected(job), "\(shell): \(command)")
    }
  }

  @Test("a real cron takes the line, and its shell hands on every word", arguments: hostile)
  func cronTakesTheLine(job: String) throws {
    let text = try CrontabLine.text(
      invocation(job, executable: program), schedule("*/15 6-20 * * 1-5"), environmentFile: nil)
    if Tool.exists("/usr/bin/crontab") {
      try Tool.withTemporaryFolder { folder in
        let file = folder.appending(path: "crontab").path
        try text.write(toFile: file, atomically: true, encoding: .utf8)
        let check = try Tool.run("/usr/bin/crontab", ["-n", file])
        #expect(check.status == 0, "\(check.output)\n\(text)")
      }
    }
    let line = try #require(text.split(separator: "\n").last)
    let command = String(line.dropFirst("*/15 6-20 * * 1-5 ".count))
    // As cron does: a percent sign ends the command unless a backslash stands before it.
    var unescaped = ""
    var previous: Character?
    for character in command {
      if character == "%", previous == "\\" {
        unescaped.removeLast()
      } else {
        #expect(character != "%", "an open percent sign")
      }
      unescaped.append(character)
      previous = character
    }
    let result = try Tool.run(
      "/bin/sh", ["-c", unescaped], environment: ["API_SECRET": Self.secret])
    #expect(result.output == expected(job), "\(line)")
  }

  @Test(
    "systemd takes the units", .enabled(if: Tool.exists("/usr/bin/systemd-analyze")),
    arguments: hostile)
  func systemdTakesTheUnits(job: String) throws {
    try Tool.withTemporaryFolder { folder in
      let files = try SystemdUnits.files(
        invocation(job), schedule("*/15 6-20 * * 1-5", .serverTime, server: "Europe/Paris"),
        environmentFile: "/etc/hostname")
      #expect(files.count == 2)
      for file in files {
        #expect(!file.name.contains("/") && !file.name.contains(" "))
        try file.text.write(
          toFile: folder.appending(path: file.name).path, atomically: true, encoding: .utf8)
      }
      let paths = files.map { folder.appending(path: $0.name).path }
      let result = try Tool.run("/usr/bin/systemd-analyze", ["verify", "--man=no"] + paths)
      let about = result.output.split(separator: "\n").filter { $0.contains("identitymanager-") }
      #expect(result.status == 0 && about.isEmpty, "\(result.output)\n\(files[0].text)")
    }
  }

  @Test(
    "systemd starts when the product does",
    .enabled(if: Tool.exists("/usr/bin/systemd-analyze")),
    arguments: [
      "*/15 6-20 * * 1-5", "0 5 1 JAN,APR *", "0 5 13 * FRI", "7 1-23/3,4 * 1-3 SUN,TUE",
      "30 0 5 * * *", "59 23 31 12 *",
    ])
  func systemdStartsWhenTheProductDoes(expression: String) throws {
    let calendar = try #require(ScheduleFields(expression)).calendar
    let base = CalendarDay(year: 2026, month: 11, day: 23).number * 86_400
    let result = try Tool.run(
      "/usr/bin/systemd-analyze",
      ["calendar", "--base-time=2026-11-22 23:59:59 UTC", "--iterations=5", calendar + " UTC"],
      environment: ["TZ": "UTC"])
    let theirs = result.output.split(separator: "\n").compactMap { line -> String? in
      guard line.contains("Next elapse:") || line.contains("Iter. #") else { return nil }
      let words = line.split(separator: " ").suffix(3)
      return words.prefix(2).joined(separator: " ")
    }
    let expansion = TestExpansion("<Job Identifier=\"J\" CronTabExpression=\"\(expression)\"/>")
    let start = try #require(
      ScheduledStart.all(in: expansion.expanded.configuration.index).first)
    let ours = start.runs(from: base, count: 5, server: nil).map { run in
      let day = CalendarDay(number: run.clock / 86_400)
      let time = run.clock % 86_400
      let parts = [time / 3600, time / 60 % 60, time % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
      return "\(day.text) \(parts.joined(separator: ":"))"
    }
    #expect(ours == theirs, "\(result.output)")
  }

  @Test("PowerShell's words are read back, or refused", arguments: hostile)
  func powerShellWords(job: String) throws {
    let refused = job.contains("\"") || job.hasSuffix("\\")
    do {
      let text = try WindowsTask.text(invocation(job), schedule("0 3 * * *"))
      #expect(!refused)
      let document = try XMLDocument.text(text, between: "<Arguments>", and: "</Arguments>")
      let head = "-NoProfile -NonInteractive -Command \"& "
      #expect(document.hasPrefix(head) && document.hasSuffix("; exit $LASTEXITCODE\""))
      let words = Self.powerShell(
        String(document.dropFirst(head.count).dropLast("; exit $LASTEXITCODE\"".count)))
      #expect(
        words == [
          "/bin/true", "-j", job, "--api-secret", "$env:API_SECRET", "--api-client-id",
          "Job \(job)", "--api-url", "https://im.test/\(job)",
        ])
    } catch is EnvironmentError {
      #expect(refused)
    }
  }

  /// Words as PowerShell splits them: any of five quotes ends a quoted one, two stand for one.
  private static func powerShell(_ command: String) -> [String] {
    let quotes: Set<Character> = ["'", "‘", "’", "‚", "‛"]
    var words: [String] = []
    var word = ""
    var isQuoted = false
    var characters = Array(command)[...]
    while let character = characters.popFirst() {
      if quotes.contains(character) {
        if isQuoted, let next = characters.first, quotes.contains(next) {
          word.append(next)
          characters.removeFirst()
        } else {
          isQuoted.toggle()
        }
      } else if character == " ", !isQuoted {
        words.append(word)
        word = ""
      } else {
        word.append(character)
      }
    }
    return words + [word]
  }

  @Test("pipelines hand on every word", arguments: hostile)
  func pipelinesHandOnEveryWord(job: String) throws {
    let invocation = try invocation(job, executable: program)
    let schedule = try schedule("0 3 * * *", .serverTime, server: "Europe/Paris")
    let github = try GitHubWorkflow.text(invocation, schedule, from: 1_790_000_000)
    let gitlab = try GitLabPipeline.text(invocation, schedule)
    #expect(!github.contains("${{ secrets.X }}"))
    for (text, marker, depth) in [(github, "run: |\n", 10), (gitlab, "- |\n", 6)] {
      let block = try #require(text.components(separatedBy: marker).last)
      let script = block.split(separator: "\n").map { $0.dropFirst(depth) }
        .joined(separator: "\n").replacing("${{ '${{' }}", with: "${{")
      let result = try Tool.run(
        "/bin/bash", ["-c", script], environment: ["API_SECRET": Self.secret, "SCHEDULE": ""])
      #expect(result.output == expected(job), "\(text)")
    }
  }

  @Test func halvesOfTheYearHaveTheirOwnSchedule() throws {
    let text = try GitHubWorkflow.text(
      invocation("J"), schedule("30 0 * * 1", .serverTime, server: "Europe/Paris"),
      from: 1_790_000_000)
    #expect(text.contains("'30 23 * * 0') wanted=+0100"))
    #expect(text.contains("'30 22 * * 0') wanted=+0200"))
    #expect(throws: EnvironmentError.self) {
      try GitHubWorkflow.text(
        invocation("J"), schedule("30 0 1 * *", .serverTime, server: "Europe/Paris"),
        from: 1_790_000_000)
    }
    #expect(throws: EnvironmentError.self) {
      try GitHubWorkflow.text(invocation("J"), schedule("30 0 1 * *", .serverTime), from: 0)
    }
  }

  /// The product wants the day of the month and that of the week to fit; cron takes either.
  @Test func cronIsHeldToBothDays() throws {
    let text = try CrontabLine.text(
      invocation("J"), schedule("0 5 13 * FRI"), environmentFile: nil)
    #expect(text.contains("\n0 5 13 * * case \"$(TZ=UTC date +\\%w)\" in 5) /bin/true"))
  }

  @Test func namesOfCronAreTurnedIntoNumbers() throws {
    #expect(ScheduleFields("5/15 0 * january MON-FRI")?.crontab == "5,20,35,50 0 * 1 1-5")
    #expect(ScheduleFields("*/20 */6 * * SUN")?.crontab == "*/20 */6 * * 0")
  }

  @Test func whatCannotBeCarriedIsRefused() throws {
    #expect(throws: EnvironmentError.self) { try invocation("a\nb") }
    #expect(throws: EnvironmentError.self) { try invocation("") }
    #expect(throws: EnvironmentError.self) {
      try JobInvocation(
        executable: "x", job: "j", client: "c", url: "u", secretVariable: "A;touch x")
    }
    #expect(throws: EnvironmentError.self) {
      try CrontabLine.text(invocation("J"), schedule("0,30 0 5 * * *"), environmentFile: nil)
    }
    #expect(throws: EnvironmentError.self) {
      try SystemdUnits.files(
        invocation("J", executable: "./x"), schedule("0 5 * * *"), environmentFile: nil)
    }
  }

  @Test func evenStartsAreOneTrigger() throws {
    let text = try WindowsTask.text(invocation("J"), schedule("*/10 6-20 * * 1-5"))
    #expect(text.components(separatedBy: "<CalendarTrigger>").count == 2)
    #expect(text.contains("<Interval>PT10M</Interval>"))
    #expect(text.contains("2020-01-01T06:00:00Z"))
    let two = try WindowsTask.text(invocation("J"), schedule("0 8,13,19 1 * *", .serverTime))
    #expect(two.components(separatedBy: "<CalendarTrigger>").count == 4)
    #expect(two.contains("<Day>1</Day>") && !two.contains("00Z"))
  }
}

/// The text of an element, decoded.
private enum XMLDocument {
  static func text(_ document: String, between open: String, and close: String) throws -> String {
    let rest = try #require(document.components(separatedBy: open).last)
    let escaped = try #require(rest.components(separatedBy: close).first)
    return AttributeValue.decode(Array(escaped.utf8)[...])
  }
}
