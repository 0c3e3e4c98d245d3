/// Every element of the dialect that is no scaffolding, by area.
package enum ElementCatalog {
  package static let areas: [(title: String, elements: [ElementDefinition])] = [
    ("metadata", metadata),
    ("connectors", connectors),
    ("provisioning", provisioning),
    ("access control", accessControl),
    ("jobs", jobs),
    ("workflows", workflows),
    ("user interface", userInterface),
    ("other", other),
  ]

  /// The elements that stand at top level or name their parents, in order of area.
  package static let all: [ElementDefinition] = areas.flatMap(\.elements)
}
