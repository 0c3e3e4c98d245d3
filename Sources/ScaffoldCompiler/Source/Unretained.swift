/// An object that somebody else keeps for as long as this is used.
///
/// To use it counts no reference. Where all threads look at the same few objects for every attribute
/// there is, they would wait for each other to count.
@safe struct Unretained<Object: AnyObject & Sendable>: Sendable {
  private let object: Unmanaged<Object>

  /// - Parameter object: kept by whoever keeps this.
  init(_ object: Object) {
    unsafe self.object = Unmanaged.passUnretained(object)
  }

  @inline(__always)
  func withObject<Result>(_ body: (Object) -> Result) -> Result {
    unsafe object._withUnsafeGuaranteedRef(body)
  }
}
