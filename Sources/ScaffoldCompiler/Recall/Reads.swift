internal import Glibc

/// What a piece of work has read of a configuration. While none of it changes, the work need not be done
/// again.
struct Reads: Sendable {
  /// The kinds of which it may have seen every element.
  fileprivate(set) var kinds: [Name] = []
  /// What it has looked up by the value of an attribute, each as `Reads.key`.
  fileprivate(set) var keys: [UInt64] = []
  /// What it has asked for that is derived from the configuration.
  fileprivate(set) var facts: [ObjectIdentifier] = []
  /// Whether it has asked which kinds there are.
  fileprivate(set) var hasListedKinds = false

  /// What stands for every element of a kind whose attribute has a value.
  static func key(_ kind: Name, _ attribute: Name, _ value: Span<UInt8>) -> UInt64 {
    let place = UInt64(kind.number) << 32 | UInt64(attribute.number)
    return ByteHash.hash(ByteHash.hash(value) ^ place)
  }
}

/// Notes what one thread reads of an index, from the beginning of a piece of work to its end.
///
/// The index notes it, as nothing is read past it. A piece of work shares no part of itself with other
/// threads.
final class ReadLog {
  private var reads = Reads()
  /// Whether a look-up counts as reading the whole kind: there are too many to keep each.
  private let isCoarse: Bool
  /// The log of the work that this one is a part of.
  private let outer: ReadLog?

  private init(isCoarse: Bool, outer: ReadLog?) {
    self.isCoarse = isCoarse
    self.outer = outer
  }

  /// Does some work and says what it has read. What it reads is not noted for the work around it.
  static func noting<Result>(
    isCoarse: Bool = false, _ work: () -> Result
  ) -> (result: Result, reads: Reads) {
    let outer = current
    let log = ReadLog(isCoarse: isCoarse, outer: outer)
    set(log)
    defer { set(outer) }
    let result = work()
    return (result, log.reads)
  }

  func note(_ kind: Name) {
    // Few kinds, and mostly the one that was read last.
    if !reads.kinds.contains(kind) { reads.kinds.append(kind) }
  }

  func note(_ kind: Name, where attribute: Name, is value: Span<UInt8>) {
    if isCoarse { note(kind) } else { reads.keys.append(Reads.key(kind, attribute, value)) }
  }

  func note(fact: ObjectIdentifier) {
    if !reads.facts.contains(fact) { reads.facts.append(fact) }
  }

  func noteKinds() { reads.hasListedKinds = true }

  // MARK: The log of this thread

  private static let place: pthread_key_t = {
    var key = pthread_key_t()
    unsafe pthread_key_create(&key, nil)
    return key
  }()

  /// Nothing where nobody wants to know.
  static var current: ReadLog? {
    guard let log = unsafe pthread_getspecific(place) else { return nil }
    return unsafe Unmanaged<ReadLog>.fromOpaque(log).takeUnretainedValue()
  }

  /// - Parameter log: that whoever calls holds until another one is set.
  private static func set(_ log: ReadLog?) {
    unsafe pthread_setspecific(place, log.map { unsafe UnsafeRawPointer(Unmanaged.passUnretained($0).toOpaque()) })
  }
}
