import Foundation
import Testing

/// What the commands print as JSON is what the schemas in `docs/schemas` say.
@Suite struct JSONSchemaTests {
  private static let conf = ["--conf", "Fixtures/Conf"]

  static let commands: [(schema: String, arguments: [String])] = [
    ("steps", ["steps", "InitializationJob", "--format", "json"] + conf),
    ("steps", ["steps", "Marchelune_WeeklyClassification", "--format", "json"] + conf),
    ("trace", ["trace", "AD_Synchronization_Complete", "--format", "json"] + conf),
    (
      "trace",
      [
        "trace", "SharePoint_Synchronization_Complete_SendRoleModelNotifications", "--format",
        "json",
      ]
        + conf
    ),
    ("trace", ["trace", "AD", "--format", "json"] + conf),
    ("graph", ["graph", "Local_Synchronization_Complete", "--format", "json"] + conf),
    ("graph", ["graph", "--format", "json"] + conf),
    ("source-map", ["expand", "Fixtures/Conf", "--source-map"]),
    ("source-map", ["expand", "Fixtures/Conf", "--layout", "single", "--source-map"]),
    ("source-map", ["bundle", "Fixtures/Conf", "-o"]),
    ("manifest", ["bundle", "Fixtures/Conf", "-o"]),
  ]

  @Test(arguments: commands)
  func validates(_ command: (schema: String, arguments: [String])) throws {
    let folder = try TemporaryFolder()
    var document = folder.file("document.json")
    var arguments = command.arguments
    let isBundle = arguments[0] == "bundle"
    if isBundle {
      arguments.append(folder.file("bundle"))
      let name = command.schema == "manifest" ? "MANIFEST" : command.schema
      document = folder.file("bundle/\(name).json")
    } else if command.schema == "source-map" {
      let isSingle = arguments.contains("single")
      arguments += [document, "-o", folder.file(isSingle ? "all.xml" : "tree")]
    }
    let run = try ScaffoldBinary.run(arguments, in: FixtureFolder.root)
    try #require(run.status == 0, "\(run.error)")
    if command.schema != "source-map", !isBundle {
      try run.output.write(toFile: document, atomically: true, encoding: .utf8)
    }
    let check = """
      import json, sys, jsonschema
      schema = json.load(open(sys.argv[1]))
      jsonschema.Draft202012Validator.check_schema(schema)
      jsonschema.Draft202012Validator(schema).validate(json.load(open(sys.argv[2])))
      """
    let schema = "docs/schemas/\(command.schema).schema.json"
    let validation = try Program(
      try PythonTools.program("python"), ["-c", check, schema, document], in: FixtureFolder.root)
    #expect(validation.status == 0, "\(validation.error.suffix(2000))")
  }

  @Test func saysWhatIsLikeAnUnknownJob() throws {
    for command in ["steps", "graph", "trace"] {
      let run = try ScaffoldBinary.run(
        [command, "AD_Synchronisation_Complete"] + Self.conf, in: FixtureFolder.root)
      #expect(run.status == 2)
      #expect(run.error.contains("'AD_Synchronization_Complete'"), "\(run.error)")
    }
  }

  /// A map that is out of date is a difference like any other.
  @Test func checksTheSourceMap() throws {
    let folder = try TemporaryFolder()
    let arguments = [
      "expand", "Fixtures/Conf", "-q", "-o", folder.file("tree"), "--source-map",
      folder.file("map"),
    ]
    #expect(try ScaffoldBinary.run(arguments, in: FixtureFolder.root).status == 0)
    #expect(try ScaffoldBinary.run(arguments + ["--check"], in: FixtureFolder.root).status == 0)
    try "{}".write(toFile: folder.file("map"), atomically: true, encoding: .utf8)
    #expect(try ScaffoldBinary.run(arguments + ["--check"], in: FixtureFolder.root).status == 1)
  }
}
