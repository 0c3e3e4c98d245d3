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

  /// Few hashes are cleared away one by one, many all at once.
  @Test(arguments: [100, 5000]) func whatWasForgottenIsNoRepetition(count: UInt64) {
    let all = (1...count).map { $0 &* 0x9E37_79B9_7F4A_7C15 }
    var hashes = RepeatedHashes(expecting: 10)
    for hash in all + all { hashes.insert(hash) }
    #expect(hashes.repeated.count == all.count)
    hashes.removeAll()
    #expect(hashes.repeated.isEmpty)
    for hash in all { hashes.insert(hash) }
    #expect(hashes.repeated.isEmpty)
  }
}

/// Keys that are asked for by the million.
@Suite struct ChangedKeysTests {
  @Test func whatWasInsertedIsThereAndNothingElse() {
    // The first bits of half of them are those of others, and the last bits too.
    let all = (0..<UInt64(3000)).map { ($0 / 2) &* 0x9E37_79B9_7F4A_7C15 ^ ($0 % 2) << 30 }
    var keys = ChangedKeys()
    #expect(!all.contains(where: keys.contains))
    for key in all[..<1500] { keys.insert(key) }
    #expect(all[..<1500].allSatisfy(keys.contains))
    #expect(!all[1500...].contains(where: keys.contains))
  }

  @Test func theSmallestAndTheLargestKeyAreKept() {
    var keys = ChangedKeys()
    keys.insert(0)
    keys.insert(.max)
    #expect(keys.contains(0) && keys.contains(.max) && !keys.contains(2))
  }
}
