import Synchronization

/// What somebody may have meant by a name that nothing has.
enum NearNames: Sendable {
  /// A name that differs by case alone.
  case `case`(String)
  /// Names that are like it, nearest first.
  case near([String])

  init(to name: String, among known: [String]) {
    let lowercased = name.lowercased()
    if let exact = known.first(where: { $0.lowercased() == lowercased }) {
      self = .case(exact)
    } else {
      self = .near(Suggestions.nearest(to: name, among: known))
    }
  }

  /// The one name that it can be.
  var only: String? {
    switch self {
    case .case(let name): name
    case .near(let names): names.count == 1 ? names[0] : nil
    }
  }

  /// Whether nothing else can be meant: the case is wrong, or one letter of a long name.
  func isCertain(for name: String) -> Bool {
    switch self {
    case .case: return true
    case .near(let names):
      guard names.count == 1, name.count >= 6 else { return false }
      return Suggestions.distance(
        Array(name.unicodeScalars), Array(names[0].unicodeScalars), limit: 1) <= 1
    }
  }
}

/// Looks each wrong name up once: the search goes through all names there are.
final class NearNameCache: Sendable {
  private struct Key: Hashable {
    let group: String
    let name: String
  }

  private let known = Mutex<[Key: NearNames]>([:])

  /// - Parameter group: what the candidates have in common; equal groups have equal candidates.
  func names(
    near name: String, in group: String, among candidates: () -> [String]
  ) -> NearNames {
    let key = Key(group: group, name: name)
    if let found = known.withLock({ $0[key] }) { return found }
    let found = NearNames(to: name, among: candidates())
    known.withLock { $0[key] = found }
    return found
  }
}
