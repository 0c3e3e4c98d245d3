/// The files of a configuration as they were last read, in order.
package struct FileMemory: Sendable {
  struct Entry: Sendable {
    let file: ParsedFile
    /// Nothing where the file was not read.
    let stamp: FileStamp?
    /// Whether it had to be parsed, because nothing was known of it or it had changed.
    let isNew: Bool
    /// Whether something else than its name may change what it says.
    let hasOtherNames: Bool
  }

  private(set) var entries: [Entry] = []
  /// Whether something else than its name may change what one of them says.
  var haveOtherNames: Bool { entries.indices.contains { entries[$0].hasOtherNames } }
  private var places: [String: Int] = [:]
  /// How many files the last reading had to parse.
  package private(set) var parsedCount = 0

  package init() {}

  init(_ entries: [Entry]) {
    self.entries = entries
    places = Dictionary(
      entries.enumerated().map { ($1.file.path, $0) }, uniquingKeysWith: { first, _ in first })
    count(entries)
  }

  subscript(path: String) -> Entry? { place(of: path).map { entries[$0] } }

  func place(of path: String) -> Int? { places[path] }

  /// Puts what was read again of some files in its places.
  mutating func replace(_ changed: [Int: Entry]) {
    for (place, entry) in changed { entries[place] = entry }
    count(changed.values)
  }

  private mutating func count(_ read: some Sequence<Entry>) {
    parsedCount = read.count { $0.isNew && $0.stamp != nil }
  }
}
