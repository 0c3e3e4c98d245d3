/// An object that somebody else holds for as long as this is used, without counting who refers to it.
@safe struct UncountedReference<Object: AnyObject & Sendable>: Sendable {
  private let target: Unmanaged<Object>

  init(_ object: Object) {
    unsafe target = Unmanaged.passUnretained(object)
  }

  /// Counted again.
  var object: Object { unsafe target.takeUnretainedValue() }

  @inline(__always)
  func read<Result>(_ body: (Object) -> Result) -> Result {
    unsafe target._withUnsafeGuaranteedRef(body)
  }
}
