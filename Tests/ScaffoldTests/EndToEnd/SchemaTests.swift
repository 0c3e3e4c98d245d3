import Foundation
import Testing

/// What the commands print as JSON is what the schemas in `docs/schemas` say.
@Suite struct SchemaTests {
  private static let conf = ["--conf", "Fixtures/Conf"]

  /// A Python that has `jsonschema`; made once, in the build folder.
  private static let python: String? = {
    let folder = GoldenText.repository.appending(path: ".build/test-python").path
    let python = folder + "/bin/python"
    let check = ["-c", "import jsonschema"]
    if let run = try? CommandRun(python, check), run.status == 0 { return python }
    _ = try? CommandRun("python3", ["-m", "venv", folder])
    _ = try? CommandRun(python, ["-m", "pip", "install", "--quiet", "jsonschema"])
    return (try? CommandRun(python, check))?.status == 0 ? python : nil
  }()

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
  ]

  @Test(
    .enabled("python3 with venv and the package jsonschema are needed") { python != nil },
    arguments: commands)
  func validates(_ command: (schema: String, arguments: [String])) throws {
    let folder = try TemporaryFolder()
    let document = folder.path("document.json")
    var arguments = command.arguments
    if command.schema == "source-map" {
      let isSingle = arguments.contains("single")
      arguments += [document, "-o", folder.path(isSingle ? "all.xml" : "tree")]
    }
    let run = try CommandRun(CommandRun.tool, arguments)
    try #require(run.status == 0, "\(run.errors)")
    if command.schema != "source-map" {
      try run.output.write(toFile: document, atomically: true, encoding: .utf8)
    }
    let check = """
      import json, sys, jsonschema
      schema = json.load(open(sys.argv[1]))
      jsonschema.Draft202012Validator.check_schema(schema)
      jsonschema.Draft202012Validator(schema).validate(json.load(open(sys.argv[2])))
      """
    let schema = "docs/schemas/\(command.schema).schema.json"
    let validation = try CommandRun(try #require(Self.python), ["-c", check, schema, document])
    #expect(validation.status == 0, "\(validation.errors.suffix(2000))")
  }

  @Test func saysWhatIsLikeAnUnknownJob() throws {
    for command in ["steps", "graph", "trace"] {
      let run = try CommandRun(
        CommandRun.tool, [command, "AD_Synchronisation_Complete"] + Self.conf)
      #expect(run.status == 2)
      #expect(run.errors.contains("'AD_Synchronization_Complete'"), "\(run.errors)")
    }
  }

  /// A map that is out of date is a difference like any other.
  @Test func checksTheSourceMap() throws {
    let folder = try TemporaryFolder()
    let arguments = [
      "expand", "Fixtures/Conf", "-q", "-o", folder.path("tree"), "--source-map",
      folder.path("map"),
    ]
    #expect(try CommandRun(CommandRun.tool, arguments).status == 0)
    #expect(try CommandRun(CommandRun.tool, arguments + ["--check"]).status == 0)
    try "{}".write(toFile: folder.path("map"), atomically: true, encoding: .utf8)
    #expect(try CommandRun(CommandRun.tool, arguments + ["--check"]).status == 1)
  }
}
