/// The difference of two texts of one file, in the form that `git apply` and `patch` take.
package enum UnifiedDiff {
  private static let context = 3

  /// - Returns: nothing where the texts are equal.
  package static func text(path: String, old: [UInt8], new: [UInt8]) -> String {
    let (old, new) = (lines(old), lines(new))
    let changes = changes(from: old, to: new)
    if changes.isEmpty { return "" }
    let path = quoted(path)
    var text = "--- \(path.old)\n+++ \(path.new)\n"
    for hunk in hunks(changes, oldCount: old.count) {
      append(hunk, old, new, to: &text)
    }
    return text
  }

  /// A stretch of the old lines that gives way to a stretch of the new ones.
  private struct Change {
    let old: Range<Int>
    let new: Range<Int>
  }

  // MARK: Comparing

  /// Each with its ending.
  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (offset, byte) in bytes.enumerated() where byte == 0x0A {
      lines.append(bytes[start...offset])
      start = offset + 1
    }
    if start < bytes.count { lines.append(bytes[start...]) }
    return lines
  }

  private static func changes(
    from old: [ArraySlice<UInt8>], to new: [ArraySlice<UInt8>]
  ) -> [Change] {
    let difference = new.difference(from: old)
    let removed = Set(
      difference.removals.map { change in
        switch change {
        case .remove(let offset, _, _), .insert(let offset, _, _): offset
        }
      })
    let inserted = Set(
      difference.insertions.map { change in
        switch change {
        case .remove(let offset, _, _), .insert(let offset, _, _): offset
        }
      })
    var changes: [Change] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      let (oldStart, newStart) = (left, right)
      while removed.contains(left) { left += 1 }
      while inserted.contains(right) { right += 1 }
      if left > oldStart || right > newStart {
        changes.append(Change(old: oldStart..<left, new: newStart..<right))
      } else {
        left += 1
        right += 1
      }
    }
    return changes
  }

  // MARK: Writing

  /// Changes whose contexts touch stand in one hunk.
  private static func hunks(_ changes: [Change], oldCount: Int) -> [[Change]] {
    var hunks: [[Change]] = []
    for change in changes {
      if let last = hunks.last?.last,
        change.old.lowerBound - last.old.upperBound <= 2 * context
      {
        hunks[hunks.count - 1].append(change)
      } else {
        hunks.append([change])
      }
    }
    return hunks
  }

  private static func append(
    _ hunk: [Change], _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>],
    to text: inout String
  ) {
    guard let first = hunk.first, let last = hunk.last else { return }
    let before = min(context, first.old.lowerBound)
    let after = min(context, old.count - last.old.upperBound)
    let oldRange = (first.old.lowerBound - before)..<(last.old.upperBound + after)
    let newRange = (first.new.lowerBound - before)..<(last.new.upperBound + after)
    text += "@@ -\(place(oldRange)) +\(place(newRange)) @@\n"
    var cursor = oldRange.lowerBound
    for change in hunk {
      for line in old[cursor..<change.old.lowerBound] { append(" ", line, to: &text) }
      for line in old[change.old] { append("-", line, to: &text) }
      for line in new[change.new] { append("+", line, to: &text) }
      cursor = change.old.upperBound
    }
    for line in old[cursor..<oldRange.upperBound] { append(" ", line, to: &text) }
  }

  /// An empty stretch is named by the line before it.
  private static func place(_ range: Range<Int>) -> String {
    let start = range.isEmpty ? range.lowerBound : range.lowerBound + 1
    return range.count == 1 ? "\(start)" : "\(start),\(range.count)"
  }

  private static func append(_ mark: String, _ line: ArraySlice<UInt8>, to text: inout String) {
    text += mark + String(decoding: line, as: UTF8.self)
    if line.last != 0x0A { text += "\n\\ No newline at end of file\n" }
  }

  /// Git puts a tab behind a name with blanks, so that nothing behind it counts as a date.
  private static func quoted(_ path: String) -> (old: String, new: String) {
    let end = path.contains(" ") ? "\t" : ""
    return ("a/\(path)\(end)", "b/\(path)\(end)")
  }
}
