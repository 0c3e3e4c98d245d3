import Testing

@testable import ScaffoldCompiler

/// Paths of properties, followed through the model.
struct BindingTests {
  private static let configuration = Configuration(
    files: Compiler(.init()).read([
      SourceFile(
        path: "Conf.xml",
        bytes: Array(
          """
          <ConfigurationFile xmlns="urn:schemas-usercube-com:configuration">
            <EntityType Identifier="Person">
              <Property Identifier="Name" Type="String" />
              <Property Identifier="Photo" Type="Binary" />
              <Property Identifier="Unit" Type="ForeignKey" />
              <Property Identifier="Loose" Type="ForeignKey" />
            </EntityType>
            <EntityType Identifier="Unit">
              <Property Identifier="Code" Type="0" />
              <Property Identifier="People" Type="12" />
            </EntityType>
            <EntityAssociation Identifier="PU" Property1="Person:Unit" Property2="Unit:People" />
            <ResourceType Identifier="Account" SourceEntityType="Person" TargetEntityType="Unit" />
          </ConfigurationFile>
          """.utf8))
    ]))

  /// What becomes of a path, in one word, and the part that is to blame.
  private func outcome(_ path: String, from start: String? = nil) -> String {
    let model = Self.configuration.index.fact(EntityModel.self)
    let resolver = BindingResolver(model: model)
    let type = start.flatMap { model.type(Array($0.utf8).span) }
    let part = { (range: Range<Int>) in
      String(decoding: Array(path.utf8)[range], as: UTF8.self)
    }
    switch resolver.resolve(Array(path.utf8).span, from: type, nil) {
    case .resolved(let end): return "right" + (end.map { " → \(model.typeName($0))" } ?? "")
    case .undecidable: return "undecidable"
    case .needsType(let range): return "needs type: \(part(range))"
    case .unknownType(let range): return "no type: \(part(range))"
    case .unknownProperty(let range, let type):
      return "no property: \(model.typeName(type)):\(part(range))"
    case .endsBefore(let range, let type):
      return "ends: \(model.typeName(type)):\(part(range))"
    }
  }

  @Test(arguments: [
    ("Person:Name", "right"), ("Person:Unit", "right → Unit"), ("Person:Unit.Code", "right"),
    ("Person:Unit.People.Unit.Code", "right"), ("Person:Photo.Id", "right"),
    ("Person:Id", "right"), ("Person:Unit.InternalDisplayName", "right"),
    ("Person:ResourceRiskScore.Score", "undecidable"),
    ("Unit:People.Person:Name", "right"), ("Workflow_Person:Person.Unit.Code", "right"),
    ("Workflow_Person:Person", "right → Person"),
    ("Person:Loose.Anything", "undecidable"), ("AssignedResourceType:Owner.Person:Name", "right"),
    ("AssignedResourceType:Whatever", "right"), ("Person:Mail", "no property: Person:Mail"),
    ("Person:Unit.Cod", "no property: Unit:Cod"), ("Person:name", "no property: Person:name"),
    ("Persn:Name", "no type: Persn"), ("Person:Name.Length", "ends: Person:Name"),
    ("Person:Photo.Length", "ends: Person:Photo"), ("Name", "needs type: Name"),
    ("Workflow_Person:Unit", "no property: Workflow_Person:Unit"),
    ("Person:Unit.", "no property: Unit:"), ("C#:x:return x;", "undecidable"),
  ]) func paths(_ path: String, _ expected: String) {
    #expect(outcome(path) == expected)
  }

  @Test func theTypeMayBeKnown() {
    #expect(outcome("Unit.Code", from: "Person") == "right")
    #expect(outcome("Code", from: "Person") == "no property: Person:Code")
    #expect(outcome("Unit:Code", from: "Person") == "right")
  }
}
