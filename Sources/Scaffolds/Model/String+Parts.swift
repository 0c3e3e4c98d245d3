extension String {
  /// Texts one behind the other, copied once: jobs have names by the hundred thousand, and to append
  /// a text to another costs several times what copying it does.
  init(_ first: String, _ second: String, _ third: String = "", _ fourth: String = "") {
    let count = first.utf8.count + second.utf8.count + third.utf8.count + fourth.utf8.count
    self = unsafe String(unsafeUninitializedCapacity: count) { room in
      var place = 0
      unsafe Self.copy(first, to: room, &place)
      unsafe Self.copy(second, to: room, &place)
      unsafe Self.copy(third, to: room, &place)
      unsafe Self.copy(fourth, to: room, &place)
      return place
    }
  }

  private static func copy(
    _ text: String, to room: UnsafeMutableBufferPointer<UInt8>, _ place: inout Int
  ) {
    let bytes = text.utf8.span
    if bytes.isEmpty { return }
    unsafe bytes.withUnsafeBufferPointer { bytes in
      let part = unsafe UnsafeMutableBufferPointer(rebasing: room[place..<(place + bytes.count)])
      _ = unsafe part.initialize(fromContentsOf: bytes)
    }
    place += bytes.count
  }
}
