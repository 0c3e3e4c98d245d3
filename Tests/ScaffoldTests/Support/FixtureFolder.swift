import Foundation
import Testing

/// Where fixtures lie, found from this file, and what every test that records them does.
enum FixtureFolder {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// A folder or file of the repository.
  static func path(_ parts: String...) -> URL {
    parts.reduce(root) { $0.appending(path: $1) }
  }

  /// Whether expectations are written instead of compared.
  static var isRecording: Bool {
    ProcessInfo.processInfo.environment["RECORD_FIXTURES"] == "1"
  }

  /// Every regular file below a folder, by its path there; nothing for a folder that is not there.
  static func files(below folder: URL) throws -> [String: [UInt8]] {
    guard FileManager.default.fileExists(atPath: folder.path) else { return [:] }
    var files: [String: [UInt8]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      let url = folder.appending(path: path)
      var isFolder: ObjCBool = false
      let isThere = unsafe FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
      if isThere, !isFolder.boolValue { files[path] = Array(try Data(contentsOf: url)) }
    }
    return files
  }

  /// The names of the folders directly below one, sorted.
  static func folders(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { (try? files(below: folder.appending(path: $0)).isEmpty) == false }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Holds files against what is recorded; with `RECORD_FIXTURES=1` writes them and fails.
  static func expect(
    _ actual: [String: [UInt8]], at folder: URL,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let recorded = try files(below: folder)
    guard isRecording else {
      let difference = TextDifference.between(recorded, actual)
      #expect(
        difference.isEmpty, "\(folder.lastPathComponent)\n\(difference)",
        sourceLocation: sourceLocation)
      return
    }
    guard recorded != actual else { return }
    try? FileManager.default.removeItem(at: folder)
    for (path, bytes) in actual {
      let url = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url)
    }
    Issue.record("recorded \(folder.lastPathComponent)", sourceLocation: sourceLocation)
  }
}
