/// A place in a list, or none, in four bytes where `Int?` takes nine, for what there is by the hundred thousand.
struct PackedPlace: Sendable, BitwiseCopyable {
  private let number: UInt32

  private static let none = UInt32.max

  init(_ place: Int?) {
    number = place.map { UInt32($0) } ?? Self.none
  }

  var place: Int? { number == Self.none ? nil : Int(number) }
}
