import Testing

@testable import ScaffoldCompiler

/// Which hashes come more than once.
@Suite struct RepeatedHashesTests {
  @Test func whatComesTwiceIsRepeated() {
    let all = (0..<UInt64(1000)).map { ($0 + 1) &* 0x9E37_79B9_7F4A_7C15 }
    var hashes = RepeatedHashes()
    for hash in all { hashes.insert(hash) }
    #expect(hashes.repeated.isEmpty)
    for hash in all[10..<20] { hashes.insert(hash) }
    #expect(hashes.repeated == Set(all[10..<20]))
  }

  @Test func hashesThatMeetInOnePlaceAreDifferent() {
    let all = (0..<UInt64(256)).map { 1 + $0 << 32 }
    var hashes = RepeatedHashes()
    for hash in all { hashes.insert(hash) }
    #expect(hashes.repeated.isEmpty)
    hashes.insert(all[7])
    #expect(hashes.repeated == Set([all[7]]))
  }
}
