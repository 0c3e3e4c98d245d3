import Foundation
import ScaffoldCompiler

/// Files on the disk for as long as one benchmark needs them.
struct TemporaryFolder {
  let path: String

  init(_ sources: [SourceFile]) throws {
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("scaffold-stages-\(ProcessInfo.processInfo.processIdentifier)").path
    for source in sources {
      let file = URL(fileURLWithPath: "\(path)/\(source.path)")
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(source.bytes).write(to: file)
    }
  }

  func remove() {
    try? FileManager.default.removeItem(atPath: path)
  }
}
