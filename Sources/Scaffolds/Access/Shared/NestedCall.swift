import ScaffoldCompiler

/// A call that a scaffolding makes, with attributes of its own call; as a plain string, one that
/// takes the profile.
package struct NestedCall: Sendable, ExpressibleByStringLiteral {
  package enum Attribute: Sendable {
    case entityType
    case profile
    /// Passed on where it is written.
    case property
  }

  package let scaffolding: String
  private let attributes: [Attribute]

  package init(stringLiteral scaffolding: String) {
    self.init(scaffolding, .profile)
  }

  package init(_ scaffolding: String, _ attributes: Attribute...) {
    self.scaffolding = scaffolding
    self.attributes = attributes
  }

  /// - Returns: nothing where the call lacks an attribute: then there is nothing to pass on.
  func element(for call: AccessCall, _ property: Sourced<String>?) -> GeneratedElement? {
    var element = GeneratedElement(scaffolding, from: call.origin)
    for attribute in attributes {
      switch attribute {
      case .entityType:
        guard let entityType = call.entityType else { return nil }
        element.set("EntityType", entityType)
      case .profile:
        if call.profile.value.isEmpty { return nil }
        element.set("Profile", call.profile)
      case .property:
        element.set("Property", property)
      }
    }
    return element
  }
}
