/// One element of the dialect: where it stands and what it holds. A class, because many elements
/// share their children.
package final class ElementDefinition: Sendable {
  package let name: String
  /// What it is, in a few words; empty for most children.
  package let summary: String
  package let attributes: [AttributeDefinition]
  /// Its own kinds of children; elements that name it among their parents stand in it too.
  package let children: [ElementDefinition]
  /// Whether it nests in itself.
  package let isRecursive: Bool
  /// Where an element of a list stands.
  package let parents: [String]

  init(
    _ name: String, _ summary: String = "", attributes: [AttributeDefinition] = [],
    children: [ElementDefinition] = [], isRecursive: Bool = false,
    parents: [String] = ["ConfigurationFile"]
  ) {
    self.name = name
    self.summary = summary
    self.attributes = attributes
    self.children = children
    self.isRecursive = isRecursive
    self.parents = parents
  }
}
