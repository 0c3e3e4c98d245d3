internal import Synchronization

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
  init?(_ job: Element, _ readings: CronReadings) {
    guard let text = job.filled(Term.cronTabExpression),
      case .expression(let expression) = readings.reading(of: text)
    else { return nil }
    let written = job[Term.cronTimeZone] ?? "0"
    let named = Zone(rawValue: written) ?? (written == "1" ? .serverTime : nil)
    guard let zone = named ?? (written == "0" ? .utc : nil) else { return nil }
    self.expression = expression
    self.zone = zone
  }
}

/// The schedules of a configuration: many jobs are written with the same few, and each is read once.
final class CronReadings: DerivedFact {
  private struct Known {
    var texts = ByteTable()
    /// By the number of the text.
    var readings: [CronExpression.Reading] = []
  }

  private let known = Mutex(Known())

  init(_ index: DefinitionIndex) {}

  func reading(of schedule: Attribute) -> CronExpression.Reading {
    known.withLock { known in
      let (number, isNew) = schedule.withBytes { known.texts.insert($0, space: 0) }
      if isNew { known.readings.append(CronExpression.read(schedule.value)) }
      return known.readings[number]
    }
  }
}
