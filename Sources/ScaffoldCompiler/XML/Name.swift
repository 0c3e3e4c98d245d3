import Synchronization

/// The name of an element or attribute, as a small integer.
///
/// Equal names have equal numbers throughout the process. The numbers depend on which name was met
/// first, so nothing may be sorted by them.
package struct Name: Hashable, Sendable, BitwiseCopyable {
  package let number: UInt32

  /// The number of a name, made on first use.
  package init(_ text: String) {
    self = NameInterner.shared.name(for: text.utf8.span)
  }

  /// - Parameter utf8: at most `maximumLength` bytes; longer names are cut before they come here.
  init(utf8: Span<UInt8>) {
    self = NameInterner.shared.name(for: utf8)
  }

  /// - Parameter number: that of another one, or the place among `Name.wellKnown`.
  init(number: UInt32) {
    self.number = number
  }

  /// The name as it is written.
  package var text: String {
    NameInterner.shared.text(of: self)
  }

  /// Names above this length, in bytes, are an error of the file that has them.
  static let maximumLength = 1024
}

/// Hands out the numbers of names. It only ever grows, by one entry for each different name.
private final class NameInterner: Sendable {
  static let shared = NameInterner()

  private struct Table {
    private var numbers = ByteTable()
    private(set) var texts: [String] = []

    @discardableResult
    mutating func add(_ utf8: Span<UInt8>) -> Name {
      let (number, isNew) = numbers.insert(utf8, space: 0)
      if isNew { texts.append(utf8.text) }
      return Name(number: UInt32(number))
    }
  }

  private let table: Mutex<Table>

  private init() {
    var table = Table()
    for text in Name.wellKnown { table.add(text.utf8.span) }
    self.table = Mutex(table)
  }

  func name(for utf8: Span<UInt8>) -> Name {
    table.withLock { $0.add(utf8) }
  }

  func text(of name: Name) -> String {
    table.withLock { $0.texts[Int(name.number)] }
  }
}

/// A private memory of names, so that reading files in parallel asks the shared table only once for
/// each different name.
struct NameCache {
  /// A name that was met, and where its bytes stand in `bytes`.
  private struct Slot {
    /// Its last bytes, 16 at most, and those in front of them: all of nearly every name.
    var ends: (UInt64, UInt64) = (0, 0)
    var fronts: (UInt64, UInt64) = (0, 0)
    var start: UInt32 = 0
    var length: UInt32 = 0
    var name: Name?
  }

  private static let size = 4096

  private var slots = Array(repeating: Slot(), count: size)
  private var bytes: [UInt8] = []
  /// The place of the name that was read last, and for each place that of the name that came behind it
  /// the last time: attributes mostly stand in one order.
  private var last = 0
  private var followers = Array(repeating: UInt16(0), count: size)

  /// The name that these bytes spell.
  mutating func name(of spelt: Span<UInt8>) -> Name {
    let ends = ByteHash.ends(spelt)
    let place = Self.place(ends, spelt)
    if let known = known(spelt, ends, near: place) { return known.name }
    return learn(spelt, ends, slots[place].name == nil ? place : place ^ 1)
  }

  /// The name that is read next, if it is remembered.
  @inline(__always)
  mutating func next(_ spelt: Span<UInt8>) -> Name? {
    let ends = ByteHash.ends(spelt)
    guard let known = known(spelt, ends, near: Self.place(ends, spelt)) else { return nil }
    followers[last] = UInt16(known.place)
    last = known.place
    return known.name
  }

  /// The name that is read next and where it ends, if it is the one that usually follows.
  @inline(__always)
  mutating func usual(_ bytes: Span<UInt8>, from start: Int) -> (Name, end: Int)? {
    let place = Int(followers[last])
    let end = start + Int(slots[place].length)
    guard end < bytes.count, PlainText.endsName(bytes[end]) else { return nil }
    let spelt = bytes.extracting(start..<end)
    guard let name = name(in: place, spelt, ByteHash.ends(spelt)) else { return nil }
    last = place
    return (name, end)
  }

  /// The name that these bytes spell, and where it is remembered: two names that meet in one place take
  /// turns in the next one.
  @inline(__always)
  private func known(
    _ spelt: Span<UInt8>, _ ends: (UInt64, UInt64), near place: Int
  ) -> (name: Name, place: Int)? {
    if let name = name(in: place, spelt, ends) { return (name, place) }
    return name(in: place ^ 1, spelt, ends).map { ($0, place ^ 1) }
  }

  @inline(__always)
  private static func place(_ ends: (UInt64, UInt64), _ spelt: Span<UInt8>) -> Int {
    Int(truncatingIfNeeded: ByteHash.quick(ends, spelt.count) >> 32) & (size - 1)
  }

  @inline(__always)
  private func name(in place: Int, _ spelt: Span<UInt8>, _ ends: (UInt64, UInt64)) -> Name? {
    guard Int(slots[place].length) == spelt.count, slots[place].ends == ends else { return nil }
    if spelt.count > 16 {
      guard slots[place].fronts == ByteHash.fronts(spelt) else { return nil }
      if spelt.count > 32, !isKnown(slots[place], spelt) { return nil }
    }
    return slots[place].name
  }

  private func isKnown(_ slot: Slot, _ spelt: Span<UInt8>) -> Bool {
    let known = bytes.span.extracting(Int(slot.start)..<Int(slot.start + slot.length))
    return ByteHash.isSame(known, spelt)
  }

  /// The name that a text ends with.
  mutating func name(atEndOf text: TextBuffer, from start: Int) -> Name {
    text.withBytes(from: start) { name(of: $0) }
  }

  private mutating func learn(
    _ spelt: Span<UInt8>, _ ends: (UInt64, UInt64), _ place: Int
  ) -> Name {
    // Names that push each other out must not fill the memory.
    if bytes.count > 1 << 20 {
      bytes.removeAll(keepingCapacity: true)
      slots = Array(repeating: Slot(), count: Self.size)
    }
    let name = Name(utf8: spelt)
    slots[place] = Slot(
      ends: ends, fronts: spelt.count > 16 ? ByteHash.fronts(spelt) : (0, 0),
      start: UInt32(bytes.count), length: UInt32(spelt.count), name: name)
    for place in spelt.indices { bytes.append(spelt[place]) }
    return name
  }
}
