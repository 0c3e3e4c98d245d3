/// The kind of thing that a value names.
package struct ReferenceKind: Hashable, Sendable {
  /// The element that declares it, for instance `OpenIdClient`; `Task` stands for every task.
  package let element: String
  /// The same as a name.
  let name: Name

  package init(_ element: String) {
    self.element = element
    self.name = Name(element)
  }

  package static func == (one: ReferenceKind, other: ReferenceKind) -> Bool {
    one.name == other.name
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(name) }

  package static let accessControlPermission = ReferenceKind("AccessControlPermission")
  package static let accessControlPropertyGroup = ReferenceKind("AccessControlPropertyGroup")
  package static let activity = ReferenceKind("Activity")
  package static let agent = ReferenceKind("Agent")
  package static let binding = ReferenceKind("Binding")
  package static let buildUniqueValueAspect = ReferenceKind("BuildUniqueValueAspect")
  package static let category = ReferenceKind("Category")
  package static let column = ReferenceKind("Column")
  package static let compositeRole = ReferenceKind("CompositeRole")
  package static let connection = ReferenceKind("Connection")
  package static let connector = ReferenceKind("Connector")
  package static let control = ReferenceKind("Control")
  package static let dimension = ReferenceKind("Dimension")
  package static let displayPropertyGroup = ReferenceKind("DisplayPropertyGroup")
  package static let displayTable = ReferenceKind("DisplayTable")
  package static let entityAssociation = ReferenceKind("EntityAssociation")
  package static let entityInstance = ReferenceKind("EntityInstance")
  package static let entityProperty = ReferenceKind("EntityProperty")
  package static let entityPropertyMapping = ReferenceKind("EntityPropertyMapping")
  package static let entityType = ReferenceKind("EntityType")
  package static let form = ReferenceKind("Form")
  package static let homonymEntityLink = ReferenceKind("HomonymEntityLink")
  package static let job = ReferenceKind("Job")
  package static let language = ReferenceKind("Language")
  package static let menuItem = ReferenceKind("MenuItem")
  package static let openIdClient = ReferenceKind("OpenIdClient")
  package static let package = ReferenceKind("Package")
  package static let passwordResetSettings = ReferenceKind("PasswordResetSettings")
  package static let policy = ReferenceKind("Policy")
  package static let profile = ReferenceKind("Profile")
  package static let profileContext = ReferenceKind("ProfileContext")
  package static let reportQuery = ReferenceKind("ReportQuery")
  package static let resourceType = ReferenceKind("ResourceType")
  package static let risk = ReferenceKind("Risk")
  package static let singleRole = ReferenceKind("SingleRole")
  package static let task = ReferenceKind("Task")
  package static let tile = ReferenceKind("Tile")
  package static let universe = ReferenceKind("Universe")
  package static let workflow = ReferenceKind("Workflow")

  /// The kinds that `--allow-external` and the settings know: those whose names can be looked up.
  package static let known: [ReferenceKind] = [
    accessControlPropertyGroup, activity, agent, buildUniqueValueAspect, category, compositeRole,
    connection, connector, dimension, displayPropertyGroup, displayTable, entityAssociation,
    entityProperty, entityType, form, homonymEntityLink, job, language, menuItem, openIdClient,
    package, passwordResetSettings, policy, profile, profileContext, reportQuery, resourceType,
    risk, singleRole, task, tile, workflow,
  ]

  /// The kind with this option name.
  package init?(optionName: String) {
    guard let kind = Self.known.first(where: { $0.optionName == optionName }) else { return nil }
    self = kind
  }

  /// How `--allow-external` and the settings name it: `openIdClient`.
  package var optionName: String {
    element.prefix(1).lowercased() + element.dropFirst()
  }

  /// How messages name it.
  package var title: String {
    switch element {
    case "OpenIdClient": "OpenID client"
    case "AccessControlPropertyGroup": "group of properties"
    case "BuildUniqueValueAspect": "aspect"
    case "DisplayPropertyGroup": "display group"
    case "EntityProperty": "property"
    case "EntityPropertyMapping": "mapped property"
    case "HomonymEntityLink": "homonym link"
    case "MenuItem": "menu item"
    case "PasswordResetSettings": "password reset setting"
    case "ReportQuery": "report query"
    default: words
    }
  }

  /// The element's name as words: `ResourceType` becomes `resource type`.
  private var words: String {
    var words: [UInt8] = []
    words.reserveCapacity(element.utf8.count + 4)
    for letter in element.utf8 {
      let isCapital = letter >= UInt8(ascii: "A") && letter <= UInt8(ascii: "Z")
      if isCapital, !words.isEmpty { words.append(UInt8(ascii: " ")) }
      words.append(isCapital ? letter | 0x20 : letter)
    }
    return String(decoding: words, as: UTF8.self)
  }
}

extension ReferenceKind {
  /// The kinds whose names are looked up in tables of their own.
  static let defined: [ReferenceKind] = known.filter { ![.entityProperty, .package].contains($0) }

  /// The number of the kind's table.
  var place: Int? { Self.defined.firstIndex(of: self) }
}
