/// The kind of thing that a value names.
package struct ReferenceKind: Hashable, Sendable {
  /// The element that declares it, for instance `OpenIdClient`; `Task` stands for every task.
  package let element: String

  package init(_ element: String) {
    self.element = element
  }

  package static let agent = ReferenceKind("Agent")
  package static let connector = ReferenceKind("Connector")
  package static let openIdClient = ReferenceKind("OpenIdClient")
  package static let profile = ReferenceKind("Profile")
  package static let task = ReferenceKind("Task")

  /// The kinds that `--allow-external` and the settings know.
  package static let known: [ReferenceKind] = [agent, connector, openIdClient, profile, task]

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
    default: element.prefix(1).lowercased() + element.dropFirst()
    }
  }
}
