/// One file of a configuration as it stands on disk: where it is and what it holds.
package struct SourceFile: Sendable {
  /// Path below the configuration's folder, with `/` between its parts.
  package let path: String
  /// The bytes as they were read, in whatever encoding the file has.
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// The place of a file in the sorted list of a configuration's files.
package struct FileID: Hashable, Sendable, Comparable {
  package let index: Int

  package init(_ index: Int) {
    self.index = index
  }

  package static func < (left: FileID, right: FileID) -> Bool {
    left.index < right.index
  }
}
