/// What a thread keeps from one call of a round to the next.
///
/// Each thread has its own: what several share, one takes apart that another has made, and the C library lets it
/// wait for that until the other one has got the memory that it is just asking for.
package final class ThreadCache {
  private var kept: [ObjectIdentifier: AnyObject] = [:]

  package init() {}

  /// What is kept of a type.
  ///
  /// - Parameter make: makes what is kept from then on.
  package func kept<Kept: AnyObject>(_ make: () -> Kept) -> Kept {
    let key = ObjectIdentifier(Kept.self)
    // The key says what it is.
    if let known = kept[key] { return unsafe unsafeDowncast(known, to: Kept.self) }
    let made = make()
    kept[key] = made
    return made
  }
}
