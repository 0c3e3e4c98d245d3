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

  /// Writes nothing where the call lacks an attribute: then there is nothing to pass on.
  func write(for call: AccessCall, _ property: Sourced?, to tree: inout TreeDraft) {
    if attributes.contains(.entityType), call.entityType == nil { return }
    if attributes.contains(.profile), call.profile.value.isEmpty { return }
    tree.open(scaffolding, from: call.origin)
    for attribute in attributes {
      switch attribute {
      case .entityType: tree.set("EntityType", call.entityType)
      case .profile: tree.set("Profile", call.profile)
      case .property: tree.set("Property", property)
      }
    }
    tree.close()
  }
}
