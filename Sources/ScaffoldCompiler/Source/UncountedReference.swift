/// An object that somebody else holds for as long as this is used, without counting who refers to it.
@safe struct UncountedReference<Object: AnyObject & Sendable>: Sendable {
  private let target: Unmanaged<Object>

  init(_ object: Object) {
    unsafe target = Unmanaged.passUnretained(object)
  }

  /// - Parameter address: that of another reference to such an object; zero stands for none.
  init?(address: UInt) {
    guard let pointer = unsafe UnsafeRawPointer(bitPattern: address) else { return nil }
    unsafe target = Unmanaged.fromOpaque(pointer)
  }

  /// Where the object is, for whoever hands it on between threads.
  var address: UInt { unsafe UInt(bitPattern: target.toOpaque()) }

  /// Counted again.
  var object: Object { unsafe target.takeUnretainedValue() }

  @inline(__always)
  func read<Result>(_ body: (Object) -> Result) -> Result {
    unsafe target._withUnsafeGuaranteedRef(body)
  }
}
