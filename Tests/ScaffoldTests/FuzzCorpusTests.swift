import Foundation
import FuzzEntries
import Testing

/// What the fuzzer has found, and what led it there, holds.
struct FuzzCorpusTests {
  @Test(arguments: FuzzTarget.allCases) func theCorpusHolds(_ target: FuzzTarget) throws {
    let folder = FixtureFolder.path("Fuzz/corpus/\(target.rawValue)")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(!names.isEmpty)
    for name in names {
      let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
      #expect(target.problem(with: bytes) == nil, "Fuzz/corpus/\(target.rawValue)/\(name)")
    }
  }
}
