internal import Synchronization

/// Notes what is read of an index from the beginning of a piece of work to its end.
///
/// The index notes it, as nothing is read past it. Other threads that take part in the work have logs of their
/// own, which are joined with this one.
final class ReadLog: WorkLog {
  /// Whether a look-up counts as reading the whole kind: there are too many to keep each.
  let isCoarse: Bool
  /// What was noted. Only the thread whose log it is notes anything; others join theirs when they have
  /// finished.
  private let noted = Mutex(Noted())

  private struct Noted {
    var kinds = NameNumbers()
    var keys: [UInt64] = []
    var facts: [ObjectIdentifier] = []
    var hasListedKinds = false

    mutating func join(_ other: Noted) {
      for kind in other.kinds.names { _ = kinds.insert(kind) }
      keys += other.keys
      for fact in other.facts { note(fact) }
      hasListedKinds = hasListedKinds || other.hasListedKinds
    }

    mutating func note(_ fact: ObjectIdentifier) {
      if !facts.contains(fact) { facts.append(fact) }
    }
  }

  private init(isCoarse: Bool) {
    self.isCoarse = isCoarse
  }

  /// Does some work and says what it has read. What it reads is not noted for the work around it.
  static func noting<Result>(
    isCoarse: Bool = false, _ work: () -> Result
  ) -> (result: Result, reads: Reads) {
    let log = ReadLog(isCoarse: isCoarse)
    let result = ThreadLog.with(log, work)
    return (result, log.reads)
  }

  func join(_ part: () -> Void) {
    let own = ReadLog(isCoarse: isCoarse)
    ThreadLog.with(own, part)
    let others = own.noted.withLock { $0 }
    noted.withLock { $0.join(others) }
  }

  private var reads: Reads {
    noted.withLock {
      Reads(
        kinds: $0.kinds.names, keys: $0.keys, facts: $0.facts, hasListedKinds: $0.hasListedKinds)
    }
  }

  func note(_ kind: Name) { noted.withLock { _ = $0.kinds.insert(kind) } }

  func note(_ kind: Name, where attribute: Name, is value: Span<UInt8>) {
    if isCoarse {
      note(kind)
    } else {
      let key = Reads.key(kind, attribute, value)
      noted.withLock { $0.keys.append(key) }
    }
  }

  func note(fact: ObjectIdentifier) { noted.withLock { $0.note(fact) } }

  func noteKinds() { noted.withLock { $0.hasListedKinds = true } }

  /// That of this thread; nothing where nobody wants to know.
  static var current: ReadLog? {
    // There is no other kind.
    ThreadLog.current.map { unsafe unsafeDowncast($0, to: ReadLog.self) }
  }
}
