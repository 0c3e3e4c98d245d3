import Synchronization

/// The names of localized attributes, `DisplayName_L1` and so on, each spelt only once.
package enum LocalizedNames {
  /// The names in every language, in order of the language's number.
  package static func all(_ base: String) -> [(language: Int, name: Name)] {
    known.withLock { known in
      if let names = known[base] { return names }
      let names = LanguageNumbers.all.map { ($0, Name("\(base)_L\($0)")) }
      known[base] = names
      return names
    }
  }

  private static let known = Mutex<[String: [(language: Int, name: Name)]]>([:])
}
