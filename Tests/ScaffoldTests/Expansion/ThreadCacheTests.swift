import Testing

@testable import ScaffoldCompiler

/// What a thread keeps from call to call.
@Suite struct ThreadCacheTests {
  private final class Count { var value = 0 }
  private final class Other {}

  @Test func eachTypeIsMadeOnce() {
    let cache = ThreadCache()
    cache.kept(Count.init).value += 1
    _ = cache.kept(Other.init)
    #expect(cache.kept(Count.init).value == 1)
    #expect(cache.kept(Other.init) === cache.kept(Other.init))
    #expect(ThreadCache().kept(Count.init).value == 0)
  }
}
