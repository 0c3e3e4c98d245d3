/// Finds the tasks of one job by identifier, in room that serves job after job.
struct TaskPlaces {
  private struct Slot {
    var hash: UInt64
    /// Among the tasks of the job; less than zero where the slot is free.
    var place: Int

    static let free = Slot(hash: 0, place: -1)
  }

  private var slots: [Slot] = []
  /// One less than the number of slots that are in use, which is a power of two: a job with a million
  /// tasks must not make all others clear as much room.
  private var mask = 0

  /// Forgets the tasks of the former job. Of several with one identifier the first is known.
  mutating func fill(_ tasks: [PlannedTask]) {
    var size = 16
    while size < tasks.count * 2 { size *= 2 }
    mask = size - 1
    for slot in 0..<min(size, slots.count) { slots[slot] = .free }
    if slots.count < size {
      slots += Array(repeating: .free, count: size - slots.count)
    }
    for (place, task) in tasks.enumerated() {
      guard let identifier = task.identifierAttribute else { continue }
      identifier.withBytes {
        let hash = ByteHash.hash($0)
        let slot = slot(of: $0, hash, in: tasks)
        if slots[slot].place < 0 { slots[slot] = Slot(hash: hash, place: place) }
      }
    }
  }

  /// The place of the first task that a reference means.
  ///
  /// - Parameter tasks: those of the job.
  func place(of reference: Attribute, in tasks: [PlannedTask]) -> Int? {
    let place = reference.withBytes { slots[slot(of: $0, ByteHash.hash($0), in: tasks)].place }
    return place < 0 ? nil : place
  }

  /// Where an identifier stands, or would stand.
  private func slot(of name: Span<UInt8>, _ hash: UInt64, in tasks: [PlannedTask]) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot].place >= 0 {
      if slots[slot].hash == hash,
        tasks[slots[slot].place].identifierAttribute?.withBytes({ ByteHash.isSame($0, name) })
          == true
      {
        break
      }
      slot = (slot + 1) & mask
    }
    return slot
  }
}
