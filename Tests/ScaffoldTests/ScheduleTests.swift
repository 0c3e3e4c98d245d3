import Foundation
import ScaffoldCompiler
import Testing

/// Schedules in words, and starts across changes of the clock.
@Suite struct ScheduleTests {
  @Test(
    "is said in words",
    arguments: [
      ("*/15 * * * *", "every 15 minutes"), ("* * * * *", "every minute"),
      ("0,15,30,45 * * * *", "every 15 minutes"), ("0 * * * *", "every hour on the hour"),
      ("7 * * * *", "every hour at 7 past"), ("0 3 * * *", "at 03:00 every day"),
      ("*/10 6-20 * * 1-5", "every 10 minutes from 06:00 to 20:50, Monday to Friday"),
      ("*/7 * * * *", "every 7 minutes"), ("3,50 * * * *", "at 3 and 50 minutes past every hour"),
      ("*/20 5 * * *", "every 20 minutes from 05:00 to 05:40"),
      ("5 7-19/2 * * *", "every 2 hours from 07:05 to 19:05"),
      ("0 5 1 JAN,APR *", "at 05:00 on day 1 of the month in January and April"),
      ("0 5 13 * FRI", "at 05:00 on day 13 of the month if that is a Friday"),
      ("30 0 5 * * *", "at 05:00 every day, at second 30"),
      ("0 0 31 * sunday", "at 00:00 on day 31 of the month if that is a Sunday"),
      ("1 2 ? * *", nil),
    ])
  func isSaidInWords(expression: String, words: String?) {
    #expect(CronWords(expression)?.text == words)
  }

  private func starts(
    _ expression: String, zone: String, from day: CalendarDay, count: Int, server: TimeZoneRules?
  ) -> [String] {
    let expansion = TestExpansion(
      "<Job Identifier=\"J\" CronTabExpression=\"\(expression)\" CronTimeZone=\"\(zone)\"/>")
    let report = ScheduleReport(
      expansion.expanded.configuration.index,
      from: day.number * 86_400, count: count, server: server)
    return report.text.split(separator: "\n").dropFirst(2).map {
      $0.trimmingCharacters(in: .whitespaces)
    }
  }

  private func paris() throws -> TimeZoneRules {
    let data = try Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/Europe/Paris"))
    return try #require(TimeZoneRules(Array(data)))
  }

  @Test func aSkippedTimeAndADoubledOneAreSaid() throws {
    let paris = try paris()
    #expect(
      starts(
        "30 2 * * *", zone: "ServerTime", from: CalendarDay(year: 2027, month: 3, day: 28),
        count: 2, server: paris) == [
          "Sun 2027-03-28 02:30 CEST (01:30 UTC); clocks skip this time, so it may start an hour later or not at all",
          "Mon 2027-03-29 02:30 CEST (00:30 UTC)",
        ])
    #expect(
      starts(
        "30 2 * * *", zone: "1", from: CalendarDay(year: 2027, month: 10, day: 31), count: 2,
        server: paris) == [
          "Sun 2027-10-31 02:30 CEST (00:30 UTC); this time comes twice",
          "Mon 2027-11-01 02:30 CET (01:30 UTC)",
        ])
  }

  @Test func withoutAZoneTheServersClockIsNotTurnedIntoUTC() {
    let day = CalendarDay(year: 2026, month: 11, day: 23)
    #expect(
      starts("0 8 * * *", zone: "ServerTime", from: day, count: 1, server: nil)
        == ["Mon 2026-11-23 08:00 server time"])
    #expect(
      starts("0 8 * * *", zone: "UTC", from: day, count: 1, server: nil)
        == ["Mon 2026-11-23 08:00 UTC"])
  }

  @Test(
    "line ends in names are lines",
    arguments: [
      ("a&#10;&#10;b", "a\nb"), ("a&#13;b", "a\u{FFFD}b"),
      ("a&#10;b&#13;&#10;c", "a\nb\u{FFFD}\u{FFFD}c"), ("&#10;é&#x2028;", "é\u{FFFD}"),
    ])
  func lineEndsInNames(identifier: String, shown: String) {
    let expansion = TestExpansion(
      "<Job Identifier=\"\(identifier)\" CronTabExpression=\"0 8 * * *\" CronTimeZone=\"UTC\"/>")
    let report = ScheduleReport(
      expansion.expanded.configuration.index, from: 0, count: 0, server: nil)
    #expect(report.text == "\(shown): at 08:00 every day\n  0 8 * * * (UTC)\n")
  }

  @Test func aRareDayIsFoundHoweverFar() {
    let day = CalendarDay(year: 2026, month: 11, day: 23)
    #expect(
      starts("0 0 29 2 MON", zone: "UTC", from: day, count: 1, server: nil)
        == ["Mon 2044-02-29 00:00 UTC"])
    #expect(starts("0 0 30 2 *", zone: "UTC", from: day, count: 1, server: nil).isEmpty)
  }

  /// The whole database of this machine, against Foundation, on both sides of each change.
  @Test(
    "clocks agree with Foundation's",
    arguments: [
      "Europe/Paris", "Europe/Dublin", "America/New_York", "America/Santiago", "Asia/Kathmandu",
      "Australia/Lord_Howe", "Antarctica/Troll", "Pacific/Chatham",
    ])
  func clocksAgree(name: String) throws {
    let data = try Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/\(name)"))
    let rules = try #require(TimeZoneRules(Array(data)))
    let zone = try #require(TimeZone(identifier: name))
    // Places whose rules were announced lately are left out: Foundation carries rules of its own, and
    // the system's may be newer. Beyond 2037 Foundation goes by other rules for some places.
    var moment = CalendarDay(year: 1990, month: 1, day: 1).number * 86_400
    let end = CalendarDay(year: 2037, month: 1, day: 1).number * 86_400
    var differences = 0
    while moment < end {
      let date = Date(timeIntervalSince1970: Double(moment))
      if rules.offset(at: moment).seconds != zone.secondsFromGMT(for: date) { differences += 1 }
      moment += 6 * 3600 + 7
    }
    #expect(differences == 0)
  }

  @Test func brokenZoneFilesAreRefused() throws {
    let whole = Array(try Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/Europe/Paris")))
    #expect(TimeZoneRules([]) == nil)
    #expect(TimeZoneRules(Array("no zone file at all".utf8)) == nil)
    // Every shorter file is refused, or read without its last rule; none brings the reader down.
    for length in stride(from: 0, to: whole.count, by: 7) {
      _ = TimeZoneRules(Array(whole[..<length]))?.offset(at: 1_900_000_000)
    }
    for place in 0..<60 {
      var bytes = whole
      bytes[place] = 0xFF
      _ = TimeZoneRules(bytes)?.offset(at: 1_900_000_000)
    }
  }

  @Test func daysAreNumberedFromTheEpoch() {
    #expect(CalendarDay(year: 1970, month: 1, day: 1).number == 0)
    #expect(CalendarDay(year: 2000, month: 3, day: 1).number == 11_017)
    for number in stride(from: -800_000, to: 800_000, by: 337) {
      #expect(CalendarDay(number: number).number == number)
    }
  }

  @Test func jobsOfDifferentClocksMeetOnOneConnector() throws {
    let expansion = TestExpansion(
      """
        <Job Identifier="A" CronTabExpression="0 2 * * *"><ExportTask Identifier="E" Connection="C1"/></Job>
        <Job Identifier="B" CronTabExpression="0 3 * * MON" CronTimeZone="ServerTime"><Step Identifier="S"/></Job>
        <Job Identifier="C" CronTabExpression="0 2 * * *"><SynchronizeTask Identifier="T" Connector="Other"/></Job>
        <SynchronizeTask Identifier="S" Connector="Doors"/>
        <Connection Identifier="C1" Connector="Doors"/>
      """)
    let index = expansion.expanded.configuration.index
    let starts = ScheduledStart.all(in: index)
    let moment = CalendarDay(year: 2026, month: 11, day: 24).number * 86_400
    let found = ScheduleCollisions(starts, from: moment, server: try paris(), index).all
    #expect(
      found.map { "\($0.first.identifier)\($0.second.identifier) \($0.connector)" } == ["AB Doors"])
    #expect(found.first?.run.moment == moment + 6 * 86_400 + 2 * 3600)
    // Nobody knows whether they meet where the server's zone is not known.
    #expect(ScheduleCollisions(starts, from: moment, server: nil, index).all.isEmpty)
  }
}
