import Testing

@testable import ScaffoldCompiler

/// A list that grows and is emptied holds what an array would.
@Suite struct GrowingListTests {
  @Test(arguments: [0, 1, 255, 256, 257, 5000]) func whatIsAppendedIsThere(_ count: Int) {
    var list = GrowingList<Int>()
    for number in 0..<count { list.append(number) }
    let (appended, length, last) = (list.array, list.count, list.last)
    #expect(appended == Array(0..<count))
    #expect(length == count)
    #expect(last == (count == 0 ? nil : count - 1))
    for place in 0..<count { list[place] += 1 }
    let changed = list.array
    #expect(changed == Array(1..<(count + 1)))
  }

  @Test func whatIsTakenOrForgottenIsGone() {
    var list = GrowingList<Int>()
    let nothing = list.popLast()
    #expect(nothing == nil)
    list.append(1)
    list.append(2)
    let taken = list.popLast()
    let left = list.array
    #expect(taken == 2)
    #expect(left == [1])
    list.removeAll()
    let isEmpty = list.isEmpty
    #expect(isEmpty)
    list.append(3)
    let again = list.array
    #expect(again == [3])
  }
}
