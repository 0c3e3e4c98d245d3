import Foundation
import ScaffoldCompiler
import Testing

/// Under a limit of memory the tool says so and ends with 2.
@Suite(.serialized) struct MemoryLimitTests {
  private let folder: TemporaryFolder

  /// - Parameter size: of the configuration, in MiB.
  private init(size: Int) throws {
    folder = try TemporaryFolder()
    let connector =
      "<Connector Identifier='%' DisplayName_L1='A connector of many' Agent='Local'/>\n"
    for number in 0..<size {
      var text = ""
      text.reserveCapacity(1 << 20)
      var count = 0
      while text.utf8.count < 1 << 20 {
        text += connector.replacing("%", with: "C\(number)_\(count)")
        count += 1
      }
      try folder.write("Conf/\(number).xml", TestExpansion.file(text))
    }
  }

  init() throws { try self.init(size: 16) }

  private func run(megabytes: Int) throws -> Program {
    try ScaffoldBinary.shell(
      "ulimit -v \(megabytes * 1024); exec \"$0\" expand -q -o out --jobs 2", in: folder.url)
  }

  @Test func whatCannotFitIsRefusedBeforeItIsRead() throws {
    let run = try run(megabytes: 192)
    // The dynamic loader of a debug build may be the first that finds no room.
    guard run.status != 127 else { return }
    #expect(run.status == 2)
    #expect(
      run.error.contains("MiB of memory, and 'ulimit -v' allows 192 MiB"), "\(run.error)")
    #expect(!folder.exists("out"))
  }

  /// A finding for every four bytes: more than anybody would have expected of the size.
  @Test func runningOutIsAMessageAndStatus2() throws {
    let flood = String(repeating: "<A/>", count: 1 << 18)
    try folder.write("Flood/A.xml", TestExpansion.file(flood))
    let run = try ScaffoldBinary.shell(
      "ulimit -v 204800; exec \"$0\" validate Flood --write-baseline out", in: folder.url)
    guard run.status != 127 else { return }
    #expect(run.status == 2)
    let message = "scaffold: there is no memory left within the limit that 'ulimit -v' sets\n"
    #expect(run.error.hasSuffix(message), "\(run.error)")
    #expect(!folder.exists("out"))
  }

  @Test func aGibibyteIsEnoughForThis() throws {
    #expect(try run(megabytes: 1024).status == 0)
  }
}
