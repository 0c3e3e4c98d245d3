import Synchronization

/// The name of an element or attribute, as a small integer.
///
/// Equal names have equal numbers throughout the process. The numbers depend on which name was met
/// first, so nothing may be sorted by them.
package struct Name: Hashable, Sendable {
  package let number: UInt32

  /// The number of a name, made on first use.
  package init(_ text: String) {
    self = NameInterner.shared.name(for: Array(text.utf8))
  }

  /// - Parameter utf8: at most `maximumLength` bytes; longer names are cut before they come here.
  init(utf8: ArraySlice<UInt8>) {
    self = NameInterner.shared.name(for: Array(utf8))
  }

  fileprivate init(number: UInt32) {
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
    var numbers: [[UInt8]: UInt32] = [:]
    var texts: [String] = []
  }

  private let table = Mutex(Table())

  func name(for utf8: [UInt8]) -> Name {
    table.withLock { table in
      if let number = table.numbers[utf8] { return Name(number: number) }
      let number = UInt32(table.texts.count)
      table.numbers[utf8] = number
      table.texts.append(String(decoding: utf8, as: UTF8.self))
      return Name(number: number)
    }
  }

  func text(of name: Name) -> String {
    table.withLock { $0.texts[Int(name.number)] }
  }
}

/// A private memory of names, so that reading files in parallel asks the shared table only once for
/// each different name.
struct NameCache {
  private var slots: [(utf8: [UInt8], name: Name)?] = Array(repeating: nil, count: 1024)

  /// The name that these bytes spell.
  mutating func name(of bytes: UnsafeBufferPointer<UInt8>) -> Name {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for unsafe byte in unsafe bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & (slots.count - 1)
    if let known = slots[slot], unsafe known.utf8.elementsEqual(bytes) { return known.name }
    let utf8 = unsafe Array(bytes)
    let name = Name(utf8: utf8[...])
    slots[slot] = (utf8, name)
    return name
  }
}

extension NameCache {
  /// The name with this text.
  mutating func name(of text: String) -> Name {
    var text = text
    return text.withUTF8 { unsafe name(of: $0) }
  }
}
