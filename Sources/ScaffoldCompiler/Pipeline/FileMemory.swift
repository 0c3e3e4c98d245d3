/// The files of a configuration as they were last read.
package struct FileMemory: Sendable {
  struct Entry: Sendable {
    let file: ParsedFile
    /// Nothing where the file was not read.
    let stamp: FileStamp?
    /// Whether it had to be parsed, because nothing was known of it or it had changed.
    let isNew: Bool
  }

  private var entries: [String: Entry] = [:]
  /// How many files the last reading had to parse.
  package let parsedCount: Int

  package init() { parsedCount = 0 }

  init(_ entries: [Entry]) {
    parsedCount = entries.count { $0.isNew && $0.stamp != nil }
    self.entries = Dictionary(
      entries.map { ($0.file.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(path: String) -> Entry? { entries[path] }
}
