import Testing

@testable import ScaffoldCompiler

/// Arrays that several threads fill.
@Suite struct SharedRoomTests {
  @Test(arguments: [0, 1, 1000, 300_000]) func everyItemStandsWhereItWasWritten(count: Int) {
    let stretches = Workers.stretches(of: Array(0..<count), length: 64)
    let items = SharedRoom<UInt64>.array(count) { room in
      _ = Workers(count: 4).map(stretches, chunk: 1, state: {}) { _, _, stretch in
        for place in stretch { room[place] = UInt64(place) }
        for place in stretch { room[place] += 1 }
      }
    }
    #expect(items == (0..<count).map { UInt64($0 + 1) })
  }

  @Test func nothingIsWrittenBeyondTheEnd() async {
    await #expect(processExitsWith: .failure) {
      _ = SharedRoom<UInt8>.array(3) { $0[3] = 0 }
    }
  }
}
