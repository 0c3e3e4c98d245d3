/// What each profile may do, by hand-written and generated rules alike.
package struct ProfileRights: DerivedFact {
  /// One permission that a rule lets a profile execute.
  package struct Right: Sendable {
    package let rule: Element
    package let entry: Element
    /// Whether it holds for part of the data only.
    package let isFiltered: Bool

    package var path: String { entry[.permission] ?? "" }
  }

  /// An entry of a rule, which may let its profile execute something.
  private struct Entry {
    let element: Element
    /// The place of its rule in the same tree.
    let ruleIndex: UInt32
    /// The next entry for the same profile and path.
    var next = PackedPlace(nil)
    var isFiltered = false

    init(_ element: Element, of rule: Element) {
      self.element = element
      ruleIndex = UInt32(rule.index)
    }

    var rule: Element { element.element(at: Int(ruleIndex)) }

    var isExecutable: Bool { element.isTrue(.canExecute) }
  }

  private var entries: [Entry] = []
  private var profileNames = ByteTable()
  /// The paths of each profile, in the space of its number.
  private var paths = ByteTable()
  /// The first and the last entry for each of these.
  private var ends: [(first: Int, last: Int)] = []
  private let tree: PermissionTree
  private let unexpanded: [String: [Element]]

  package init(_ index: DefinitionIndex) {
    tree = index.fact(PermissionTree.self)
    unexpanded = Self.unexpanded(index)
    for rule in index.elements(.accessControlRule) {
      guard let profile = rule.attribute(.profile), !rule.deletes else { continue }
      add(rule, of: profile.withBytes { profileNames.insert($0, space: 0).number })
    }
    paths.trim()
    entries = entries.exactCopy()
  }

  private mutating func add(_ rule: Element, of profile: Int) {
    let start = entries.count
    let (entryName, filterName, pathName) = (Name.entry, Name.filter, Name.permission)
    var isFiltered = false
    for child in rule.children {
      let name = child.name
      if name == filterName { isFiltered = true }
      guard name == entryName, let path = child.attribute(pathName) else { continue }
      add(Entry(child, of: rule), profile, path)
    }
    guard isFiltered else { return }
    for place in start..<entries.count { entries[place].isFiltered = true }
  }

  private mutating func add(_ entry: Entry, _ profile: Int, _ path: Attribute) {
    let place = entries.count
    let (number, isNew) = path.withBytes { paths.insert($0, space: UInt32(profile)) }
    if isNew {
      ends.append((place, place))
    } else {
      entries[ends[number].last].next = PackedPlace(place)
      ends[number].last = place
    }
    entries.append(entry)
  }

  /// Every profile that may do something, by name.
  package var profiles: [String] {
    Set(entries.filter(\.isExecutable).compactMap { $0.rule[.profile] })
      .sorted { $0.precedes($1) }
  }

  /// The right that lets a profile do something, one without a filter first.
  package func right(of profile: String, to path: String, on entityType: String? = nil) -> Right? {
    guard let profile = profileNames.number(of: profile, space: 0) else { return nil }
    var filtered: Right?
    for place in places(of: profile, reaching: path) {
      let entry = entries[place]
      guard entry.isExecutable,
        entityType == nil || entityType == entry.rule[.entityType] ?? ""
      else { continue }
      let right = Right(
        rule: entry.rule, entry: entry.element, isFiltered: entry.isFiltered)
      if !right.isFiltered { return right }
      filtered = filtered ?? right
    }
    return filtered
  }

  /// The entries of a profile from which a right on a path can come, in order.
  private func places(of profile: Int, reaching path: String) -> [Int] {
    var places: [Int] = []
    for upper in tree.paths(covering: path) {
      guard let number = paths.number(of: upper, space: UInt32(profile)) else { continue }
      var place = Int?(ends[number].first)
      while let current = place {
        places.append(current)
        place = entries[current].next.place
      }
    }
    return places.sorted()
  }

  /// Scaffoldings that stay in place and may grant the profile more than is seen here.
  package func unexpanded(for profile: String) -> [Element] { unexpanded[profile] ?? [] }

  /// Scaffoldings that stay in place and whose rules, as far as they are documented, touch jobs or
  /// connectors.
  private static let withRightsOnJobs = [
    "ConnectorsAccessControlRules", "JobTaskAdministrationAccessControlRules",
    "TaskAdministrationAccessControlRules", "TaskInstanceAdministrationAccessControlRules",
  ]

  /// The scaffolding that makes a profile of its own, always with the same name.
  static let administratorScaffolding = "CreateAdministratorProfile"
  static let administrator = "Administrator"

  private static func unexpanded(_ index: DefinitionIndex) -> [String: [Element]] {
    var found: [String: [Element]] = [:]
    for name in withRightsOnJobs {
      for call in index.elements(Name(name)) {
        found[call[.profile] ?? "", default: []].append(call)
      }
    }
    found[administrator, default: []] += index.elements(Name(administratorScaffolding))
    return found
  }
}

extension Name {
  package static let accessControlPermission = Name("AccessControlPermission")
  package static let accessControlRule = Name("AccessControlRule")
  package static let blockInheritance = Name("BlockInheritance")
  package static let canExecute = Name("CanExecute")
  package static let entry = Name("Entry")
  package static let filter = Name("Filter")
  package static let openIdClient = Name("OpenIdClient")
  package static let permission = Name("Permission")
  package static let profile = Name("Profile")
}
