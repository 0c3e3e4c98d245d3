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

  @Test func runningOutIsAMessageAndStatus2() throws {
    var sawEnd = false
    // Somewhere between too little to begin and enough.
    for megabytes in stride(from: 200, through: 480, by: 20) {
      let run = try run(megabytes: megabytes)
      if run.status == 127 { continue }
      #expect([0, 2].contains(run.status), "\(megabytes) MiB: \(run.status) \(run.error)")
      if run.status == 2 {
        #expect(run.error.contains("'ulimit -v'"), "\(megabytes) MiB: \(run.error)")
        sawEnd = sawEnd || run.error.contains("there is no memory left")
        #expect(!folder.exists("out"))
      }
      if run.status == 0 { break }
    }
    #expect(sawEnd)
  }

  @Test func aGibibyteIsEnoughForThis() throws {
    #expect(try run(megabytes: 1024).status == 0)
  }
}
