import Foundation
import Testing

/// A signal that somebody handles can end any call of the system early; the call is made again.
@Suite(
  .enabled("strace is needed, which makes calls of the system fail") {
    (try? Program(named: "strace", ["-qq", "true"], in: FixtureFolder.root))?.status == 0
  })
struct InterruptedCallTests {
  private let sample: SampleConfiguration
  private var folder: TemporaryFolder { sample.folder }

  init() throws {
    sample = try SampleConfiguration()
  }

  private static let calls = ["openat", "read", "write", "getdents64", "syncfs"]

  private func strace(_ options: [String], _ arguments: [String]) throws -> (Program, log: [String])
  {
    let log = try TemporaryFolder()
    let run = try Program(
      named: "strace",
      ["-qq", "-o", log.file("log"), "-e", "trace=\(Self.calls.joined(separator: ","))"] + options
        + [ScaffoldBinary.url.path] + arguments, in: folder.url)
    return (run, (log.text("log") ?? "").split(separator: "\n").map(String.init))
  }

  @Test func everySecondCallFailsAndNothingIsDifferent() throws {
    let (plain, log) = try strace([], ["expand", "-q", "--jobs", "1", "-o", "plain"])
    #expect(plain.status == 0, "\(plain.error)")
    // What the loader does before has no patience with anybody.
    let start = try #require(log.firstIndex { $0.contains("\"Conf\"") })
    let injections = Self.calls.flatMap { call in
      let first = log[..<start].count { $0.hasPrefix("\(call)(") } + 1
      return ["-e", "inject=\(call):error=EINTR:when=\(first)+2"]
    }
    let (run, interrupted) = try strace(
      injections, ["expand", "-q", "--jobs", "1", "-o", "out"])
    #expect(run.status == 0, "\(run.error)")
    for call in Self.calls {
      let failed = interrupted.count { $0.hasPrefix("\(call)(") && $0.contains("INJECTED") }
      #expect(failed > 0, "\(call)")
    }
    let files = try folder.files(below: "plain")
    #expect(try folder.files(below: "out") == files)
    for file in files { #expect(folder.text("out/\(file)") == folder.text("plain/\(file)")) }
  }
}
