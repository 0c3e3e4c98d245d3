import Foundation
import Testing

/// The recorded findings of a case; the file is absent where there are none.
struct FindingsFile {
  private let url: URL

  init(_ url: URL) {
    self.url = url
  }

  func expect(_ actual: String) throws {
    let recorded = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    guard FixtureFolder.isRecording else {
      #expect(recorded == actual, "\(url.path)\n\(TextDifference.lines(recorded, actual))")
      return
    }
    guard recorded != actual else { return }
    if actual.isEmpty {
      try FileManager.default.removeItem(at: url)
    } else {
      try Data(actual.utf8).write(to: url)
    }
    Issue.record(
      "recorded \(url.lastPathComponent) of \(url.deletingLastPathComponent().lastPathComponent)")
  }
}
