/// Paths of permissions: whether they are paths, and whether what they name is there.
extension CatalogWalk {
  mutating func checkPermission(_ attribute: Attribute, _ element: Element) {
    let value = attribute.value
    if value == "/" {
      guard element[Name("CanExecute")].flatMap(Boolean.parse) == true else { return }
      add(.permissionToEverything(at: blame(attribute, element)))
    } else if !value.hasPrefix("/") {
      add(.permissionWithoutSlash(value, at: blame(attribute, element)))
    } else if attribute.origin == nil, !tables.permissions.declares(value) {
      // What scaffoldings write is made of names that are judged where they stand.
      checkParts(of: value, attribute, element)
    }
  }

  private mutating func checkParts(
    of path: String, _ attribute: Attribute, _ element: Element
  ) {
    var part = KnownPermissions.root
    var workflow = ""
    var start = 1
    for piece in path.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
      let range = start..<(start + piece.utf8.count)
      start = range.upperBound + 1
      let word = String(piece)
      switch part {
      case .anything:
        return
      case .words(let words):
        guard let next = words[word] else {
          report(unknown: word, of: path, among: words.keys, range, attribute, element)
          return
        }
        part = next
      case .name(.workflow, _) where word == "Supervise":
        part = .name(.entityType, .anything)
      case .name(.activity, let next):
        part = next
        if isKnown("\(workflow):\(word)", .activity) { continue }
        report(unknownActivity: word, of: workflow, range, attribute, element)
        return
      case .name(let kind, let next):
        part = next
        workflow = word
        if isKnown(word, kind) { continue }
        report(unknown: word, kind, range, attribute, element)
        return
      }
    }
  }

  /// Only what looks like a slip of a known word is reported: the documentation does not name every
  /// permission that there is.
  private mutating func report(
    unknown word: String, of path: String, among known: some Collection<String>,
    _ range: Range<Int>, _ attribute: Attribute, _ element: Element
  ) {
    let limit = word.utf8.count < 8 ? 1 : 2
    let near = Suggestions.nearest(to: word, among: known).filter {
      Suggestions.distance(word.lowercased(), $0.lowercased(), limit: limit) <= limit
    }
    guard !near.isEmpty else { return }
    let (blame, part) = blame(attribute, element, range)
    let names = NearNames(to: word, among: KnownNames(near))
    add(
      .unknownPermission(
        path, word: word, near: names, at: blame,
        fix: part.flatMap { fix(names, for: word, attribute, $0) }))
  }

  private func isKnown(_ name: String, _ kind: ReferenceKind) -> Bool {
    guard let place = kind.place else { return true }
    if isDefined(name.utf8.span, UInt8(place)) { return true }
    return tables.isOpen[place] || tables.context.external.contains(kind, name)
  }
}

extension Diagnostic {
  static func unknownPermission(
    _ path: String, word: String, near: NearNames, at blame: Blame, fix: Fix?
  ) -> Diagnostic {
    Diagnostic(
      .unknownPermission, at: blame, "'\(word)' is no known part of the permission '\(path)'"
    ).helping(near, fix)
  }
}
