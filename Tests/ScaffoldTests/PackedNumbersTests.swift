import Testing

@testable import ScaffoldCompiler

/// Numbers and places in as little room as they need.
@Suite struct PackedNumbersTests {
  private static func packed(_ numbers: [UInt32], below limit: Int) -> PackedNumbers {
    var list = GrowingList<UInt32>()
    for number in numbers { list.append(number) }
    return PackedNumbers(list, below: limit)
  }

  private static func numbers(_ packed: PackedNumbers) -> [Int] {
    (0..<packed.count).map { packed[$0] }
  }

  @Test(arguments: [0, 1, 255, 256, 257, 70_000])
  func eachIsWhatItWas(limit: Int) {
    let numbers = (0..<limit).map { UInt32($0) } + (0..<limit).prefix(1000).map { UInt32($0) }
    #expect(Self.numbers(Self.packed(numbers, below: limit)) == numbers.map { Int($0) })
  }

  /// Pieces of bytes become bytes or more, by what they come to together.
  @Test(arguments: [[3, 4], [200, 56], [200, 57], [300, 10], [10, 300], [0, 0]])
  func piecesStandOneBehindTheOther(limits: [Int]) {
    let pieces = limits.map { limit in (0..<limit).map { UInt32($0) } }
    let joined = PackedNumbers(
      joining: zip(pieces, limits).map { Self.packed($0, below: $1) },
      adding: [0, UInt32(limits[0])], below: limits[0] + limits[1])
    #expect(Self.numbers(joined) == Array(0..<(limits[0] + limits[1])))
    let whole = (0..<UInt32(limits[0] + limits[1])).map { $0 }
    #expect(joined == Self.packed(whole, below: whole.count))
  }

  @Test func aPlaceIsThereOrNot() {
    #expect(PackedPlace(nil).place == nil)
    for place in [0, 7, Int(UInt32.max) - 1] { #expect(PackedPlace(place).place == place) }
    #expect(MemoryLayout<PackedPlace>.stride == 4)
  }

  /// There are hundreds of thousands of each.
  @Test func whatThereIsOftenIsSmall() {
    #expect(MemoryLayout<PlannedTask>.stride <= 56)
    #expect(MemoryLayout<JobDependency>.stride <= 32)
    #expect(MemoryLayout<EntityModel.Property>.stride <= 8)
    #expect(MemoryLayout<SyntaxTree.Node>.stride == 24)
    #expect(MemoryLayout<SyntaxTree.Attribute>.stride == 8)
  }
}
