import Synchronization
import Testing

@testable import ScaffoldCompiler

/// Which trees are held against the catalogue again when names change: those that have looked up what has
/// changed, whatever else they name.
@Suite(.serialized) struct LookUpTests {
  /// Takes what a validation looks names up in, and what the walk over each file looks up.
  private enum Spy: Check {
    static let seen = Mutex<Look?>(nil)

    static func findings(in context: ValidationContext) -> [Diagnostic] {
      let tables = CatalogTables(context)
      let lookUps = context.configuration.files.compactMap(\.tree).map { tree in
        let lookUps = LookUps()
        var walk = CatalogWalk(tree, tables, noting: lookUps)
        walk.run()
        return lookUps.keys
      }
      seen.withLock { $0 = Look(names: tables.all, lookUps: lookUps) }
      return []
    }
  }

  struct Look: Sendable {
    let names: CatalogTables.Names
    let lookUps: [[UInt32]]
  }

  private static let model = [
    """
    <EntityType Identifier="Person">
      <Property Identifier="Name" Type="String" />
      <Property Identifier="Photo" Type="Binary" />
      <Property Identifier="Unit" Type="ForeignKey" />
    </EntityType>
    """,
    """
    <EntityType Identifier="Unit">
      <Property Identifier="Code" Type="0" />
      <Property Identifier="People" Type="12" />
    </EntityType>
    """,
    #"<EntityAssociation Identifier="PU" Property1="Person:Unit" Property2="Unit:People" />"#,
    #"<ResourceType Identifier="Account" SourceEntityType="Person" TargetEntityType="Unit" />"#,
    #"<Category Identifier="C" /><Workflow Identifier="W"><Activity Identifier="A" /></Workflow>"#,
  ]

  /// Each in a file of its own, by what it is called here.
  private static let users = [
    ("path", #"<EntityPropertyExpression EntityType="Person" Binding="Unit.Code" />"#),
    ("typed path", #"<EntityPropertyExpression EntityType="Person" Binding="Person:Unit.Code" />"#),
    ("photo", #"<EntityPropertyExpression EntityType="Person" Property="Photo" />"#),
    ("mapping", #"<RoleMapping ResourceType="Account" Property="Code" />"#),
    ("role", #"<SingleRole Identifier="R" Category="C" />"#),
    (
      "activity",
      #"<AccessControlRule><Entry Permission="/Custom/Workflows/W/A/View" /></AccessControlRule>"#
    ),
    ("missing", #"<EntityPropertyExpression EntityType="Unit" Property="Floor" />"#),
    ("missing role", #"<SingleRole Identifier="S" Category="D" />"#),
    ("missing mapping", #"<RoleMapping ResourceType="Badge" Property="Code" />"#),
    ("no names", #"<Language Code="en" IndicatorNumber="1" />"#),
  ]

  private func look(_ model: [String]) -> Look? {
    let compiler = Compiler(.init())
    let files = compiler.read(
      (Self.users.map(\.1) + model).enumerated().map { place, content in
        SourceFile(
          path: "\(place).xml",
          bytes: Array(TestExpansion.file(content).utf8))
      })
    _ = compiler.validate(compiler.expand(files), checks: [Spy.self])
    return Spy.seen.withLock { $0 }
  }

  /// Those that are looked at again when one text stands in the place of another everywhere in the model.
  private func concerned(_ old: String, _ new: String) throws -> Set<String> {
    let changed = Self.model.map { $0.replacing(old, with: new) }
    #expect(changed != Self.model)
    return try concerned(changed)
  }

  private func concerned(_ model: [String]) throws -> Set<String> {
    let before = try #require(look(Self.model))
    let after = try #require(look(model))
    let changes = ChangedLookUps(from: before.names, to: after.names)
    // There and back again is the same.
    let back = ChangedLookUps(from: after.names, to: before.names)
    let concerned = zip(Self.users, before.lookUps).filter { changes.concern($0.1) }.map(\.0.0)
    #expect(zip(Self.users, before.lookUps).filter { back.concern($0.1) }.map(\.0.0) == concerned)
    return Set(concerned)
  }

  @Test func whoeverNamesAPropertyThatIsOtherwise() throws {
    #expect(try concerned("Photo", "Picture") == ["photo"])
    #expect(try concerned("Binary", "String") == ["photo"])
    #expect(try concerned(#"<Property Identifier="Photo" Type="Binary" />"#, "") == ["photo"])
    #expect(try concerned("Code", "Number") == ["path", "typed path", "mapping"])
  }

  @Test func whoeverLooksForAPropertyThatComes() throws {
    let code = #"<Property Identifier="Code" Type="0" />"#
    #expect(try concerned(code, code + #"<Property Identifier="Floor" />"#) == ["missing"])
    #expect(try concerned(code, code + #"<Property Identifier="Storey" />"#) == [])
  }

  @Test func whoeverComesByATypeThatIsCalledOtherwise() throws {
    #expect(
      try concerned("\"Unit", "\"Team") == ["path", "typed path", "mapping", "missing"])
    #expect(try concerned("\"Person", "\"Human") == ["path", "typed path", "photo", "mapping"])
  }

  @Test func whoeverFollowsWhatLeadsElsewhere() throws {
    // The ends of the resource type, and those of the association.
    #expect(
      try concerned(#"TargetEntityType="Unit""#, #"TargetEntityType="Person""#) == ["mapping"])
    #expect(
      try concerned(#"SourceEntityType="Person""#, #"SourceEntityType="Unit""#) == ["mapping"])
    #expect(
      try concerned(#"Property2="Unit:People""#, #"Property2="Person:Name""#)
        == ["path", "typed path"])
    #expect(try concerned(Self.model[2], "") == ["path", "typed path"])
    #expect(
      try concerned(#"Identifier="Account""#, #"Identifier="Badge""#)
        == ["mapping", "missing mapping"])
  }

  @Test func whoeverNamesADefinitionThatComesOrGoes() throws {
    #expect(try concerned(#"Category Identifier="C""#, #"Category Identifier="B""#) == ["role"])
    #expect(
      try concerned(#"Category Identifier="C""#, #"Category Identifier="D""#)
        == ["role", "missing role"])
    #expect(try concerned(Self.model + [#"<Category Identifier="D" />"#]) == ["missing role"])
    #expect(try concerned(#"Activity Identifier="A""#, #"Activity Identifier="B""#) == ["activity"])
    #expect(
      try concerned(#"<Workflow Identifier="W""#, #"<Workflow Identifier="V""#) == ["activity"])
  }

  /// The numbers of types, properties and definitions are others then.
  @Test func nobodyWhereOnlyTheOrderIsAnother() throws {
    #expect(try concerned(Self.model.reversed()) == [])
    #expect(
      try concerned(
        [#"<EntityType Identifier="New"><Property Identifier="Own" /></EntityType>"#] + Self.model)
        == [])
  }
}
