import Synchronization

/// What somebody may have meant by a name that nothing has.
enum NearNames: Sendable {
  /// A name that differs by case alone.
  case `case`(String)
  /// Names that are like it, nearest first.
  case near([String])

  init(to name: String, among known: KnownNames) {
    if let exact = known.spelledAlike(name).first {
      self = .case(exact)
    } else {
      self = .near(known.nearest(to: name))
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
      return Suggestions.distance(name, names[0], limit: 1) <= 1
    }
  }
}

/// Makes names ready once, and looks each wrong name up once: there may be many of both.
final class NearNameCache: Sendable {
  private struct Key: Hashable {
    let group: String
    let name: String
  }

  private let known = Mutex<[String: KnownNames]>([:])
  private let near = Mutex<[Key: NearNames]>([:])

  /// - Parameter group: what the candidates have in common; equal groups have equal candidates.
  func names(
    near name: String, in group: String, among candidates: () -> [String]
  ) -> NearNames {
    let key = Key(group: group, name: name)
    if let found = near.withLock({ $0[key] }) { return found }
    let found = NearNames(to: name, among: known(in: group, candidates))
    near.withLock { $0[key] = found }
    return found
  }

  /// The names of a group; whoever asks meanwhile waits for it.
  func known(in group: String, _ candidates: () -> [String]) -> KnownNames {
    known.withLock { known in
      if let made = known[group] { return made }
      let made = KnownNames(candidates())
      known[group] = made
      return made
    }
  }
}
