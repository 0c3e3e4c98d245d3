import Foundation
import Testing

@testable import ScaffoldCompiler

/// Large pages are asked for where something was put, once enough of it was.
@Suite struct LargePagesTests {
  /// Too large for a place between others, so that nobody else asks anything of its middle.
  private let array = unsafe [UInt8](unsafeUninitializedCapacity: 3 * LargePages.stretch) {
    $1 = $0.count
  }

  /// Whether the system was asked, as it says itself in the flags of the memory around an address.
  private func isAskedFor(at offset: Int, of array: [UInt8]? = nil) throws -> Bool {
    let array = array ?? self.array
    let start = unsafe array.withUnsafeBytes { UInt(bitPattern: $0.baseAddress) }
    let address = start + UInt(offset)
    // In pieces, because the system does not say how long it is.
    let file = try #require(FileHandle(forReadingAtPath: "/proc/self/smaps"))
    let text = String(decoding: try #require(try file.readToEnd()), as: UTF8.self)
    var isAround = false
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      let bounds = words[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
      if bounds.count == 2 { isAround = bounds[0] <= address && address < bounds[1] }
      if isAround, words[0] == "VmFlags:" { return words.contains("hg") }
    }
    return false
  }

  /// The system may have no large pages at all, and then says nothing of them.
  private static let areKnown = FileSystem.isFolder("/sys/kernel/mm/transparent_hugepage")

  @Test(.enabled(if: areKnown)) func areAskedForWhereMuchIsPut() throws {
    var pages = LargePages()
    pages.add(array)
    #expect(try isAskedFor(at: 0))
    // What stands far behind is another matter.
    #expect(try !isAskedFor(at: 2 * LargePages.stretch))
  }

  @Test func areAskedForOnceWhereEnoughIsPut() {
    var pages = LargePages(leastUse: 2 * array.count)
    let asked = (0..<5).map { _ in pages.add(array) }
    #expect(asked == [false, false, true, false, false])
  }

  /// Addresses at which nothing is, so that asking for them changes nothing.
  @Test func theHeapOfTheProcessGrowsAndShrinks() {
    var pages = LargePages()
    let ends: [UInt] = [40_960, 40_960, 81_920, 20_480, 20_480, 61_440]
    let asked = ends.map { pages.add(12_288, inHeapTo: $0) }
    #expect(asked == [true, false, true, true, false, true])
  }

  @Test(.enabled(if: areKnown)) func aLargeArrayIsAskedForAsAWhole() throws {
    let copy = LargePages.array(of: array[..<(array.count / 2)])
    #expect(try isAskedFor(at: copy.count / 2, of: copy))
    #expect(copy.count == array.count / 2)
  }

  @Test func nothingStandsNowhere() {
    var pages = LargePages(leastUse: -1)
    let isAsked = pages.add([])
    #expect(!isAsked)
  }
}
