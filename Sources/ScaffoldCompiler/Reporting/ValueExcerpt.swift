/// Two values, shortened around what differs.
struct ValueExcerpt {
  let old: String?
  let new: String?

  private static let limit = 120
  private static let context = 24

  init(_ old: String?, _ new: String?) {
    guard let old, let new else {
      self.old = old.map { Self.cut(Array($0.unicodeScalars), 0, 0) }
      self.new = new.map { Self.cut(Array($0.unicodeScalars), 0, 0) }
      return
    }
    let (before, after) = (Array(old.unicodeScalars), Array(new.unicodeScalars))
    let head = zip(before, after).prefix { $0 == $1 }.count
    let rest = min(before.count, after.count) - head
    let tail = zip(before.reversed(), after.reversed()).prefix(rest).prefix { $0 == $1 }.count
    self.old = Self.cut(before, head, tail)
    self.new = Self.cut(after, head, tail)
  }

  /// - Parameters:
  ///   - head: how many scalars at the front are the same in the other value.
  ///   - tail: how many at the end.
  private static func cut(_ scalars: [Unicode.Scalar], _ head: Int, _ tail: Int) -> String {
    guard scalars.count > limit else { return text(scalars[...]) }
    let start = max(0, head - context)
    let end = min(scalars.count, max(start, min(scalars.count - tail + context, start + limit)))
    return (start > 0 ? "…" : "") + text(scalars[start..<end]) + (end < scalars.count ? "…" : "")
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
