import ScaffoldCompiler

/// What names of revisions mean.
extension GitRepository {
  /// The commit that a name means.
  func revision(_ name: String) throws(EnvironmentError) -> Revision {
    guard !name.isEmpty, !name.hasPrefix("-") else {
      throw EnvironmentError("'\(name)' is no revision")
    }
    let found = try git.run(["rev-parse", "--verify", "--quiet", "\(name)^{commit}"])
    guard found.isSuccess, !found.line.isEmpty else {
      let names = try git.run(["for-each-ref", "--format=%(refname:short)"])
      let known = String(decoding: names.output, as: UTF8.self).split(separator: "\n")
      let near = Suggestions.nearest(to: name, among: known.map(String.init))
      let hint = near.isEmpty ? "" : "; " + Suggestions.question(near)
      throw EnvironmentError("the repository has no revision '\(name)'\(hint)")
    }
    return Revision(name: name, commit: found.line)
  }

  /// The revision from which two others went their own ways.
  func mergeBase(_ one: Revision, _ other: Revision) throws(EnvironmentError) -> Revision {
    let found = try git.run(["merge-base", one.commit, other.commit])
    guard found.isSuccess, !found.line.isEmpty else {
      throw EnvironmentError("'\(one.name)' and '\(other.name)' have no common ancestor")
    }
    return Revision(name: String(found.line.prefix(12)), commit: found.line)
  }
}
