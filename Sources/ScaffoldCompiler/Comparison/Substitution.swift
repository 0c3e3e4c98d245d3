/// What old names have become, so that a value which only names a renamed thing is no change.
struct Substitution: Sendable {
  /// The one renamed thing in which we are, or which we look at; nearest last.
  private var local: [(old: String, new: String)] = []
  private var whole: [String: [String]] = [:]
  /// Renames that are also looked for inside longer values.
  private var parts: [(old: String, new: String)] = []

  /// Beyond so many renames only whole values are looked up, so that time stays linear.
  private static let partLimit = 16

  init() {}

  /// - Parameter renames: the names of top-level objects that have changed.
  init(_ renames: [(old: String, new: String)]) {
    for rename in renames { add(rename.old, rename.new) }
  }

  mutating func add(_ old: String, _ new: String) {
    guard old != new, !old.isEmpty else { return }
    whole[old, default: []].append(new)
    if parts.count < Self.partLimit { parts.append((old, new)) }
  }

  /// The same, inside a thing that was renamed.
  func inside(_ old: String, _ new: String) -> Substitution {
    guard old != new, !old.isEmpty else { return self }
    var copy = self
    copy.local.append((old, new))
    return copy
  }

  var isEmpty: Bool { local.isEmpty && whole.isEmpty }

  /// Whether a value is another only because of renames.
  func explains(_ old: String, _ new: String) -> Bool {
    if whole[old]?.contains(new) == true { return true }
    return !isEmpty && apply(to: old) == new
  }

  /// An old value as it would be called now.
  func apply(to value: String) -> String {
    if isEmpty { return value }
    if let only = whole[value]?.first { return only }
    var value = value
    for rename in local + parts {
      value = Self.replace(rename.old, by: rename.new, in: value)
    }
    return value
  }

  /// Replaces a name wherever it is no part of a longer word; `_` ends a word.
  static func replace(_ name: String, by other: String, in value: String) -> String {
    let bytes = Array(value.utf8)
    let needle = Array(name.utf8)
    guard !needle.isEmpty, bytes.count >= needle.count else { return value }
    var output: [UInt8] = []
    var index = 0
    var hasReplaced = false
    while index < bytes.count {
      let end = index + needle.count
      if bytes[index] == needle[0], end <= bytes.count, bytes[index..<end].elementsEqual(needle),
        index == 0 || !isLetter(bytes[index - 1]), end == bytes.count || !isLetter(bytes[end])
      {
        output.append(contentsOf: other.utf8)
        index = end
        hasReplaced = true
      } else {
        output.append(bytes[index])
        index += 1
      }
    }
    return hasReplaced ? String(decoding: output, as: UTF8.self) : value
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
      true
    default: false
    }
  }
}
