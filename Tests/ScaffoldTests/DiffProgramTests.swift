import Foundation
import Testing

/// `scaffold diff` as people run it, on a real git repository.
@Suite struct DiffProgramTests {
  /// A repository with one commit of a small configuration.
  private struct Repository {
    let folder: TemporaryFolder

    init(conf: String = "Conf") throws {
      folder = try TemporaryFolder()
      for (path, bytes) in try FixtureFolder.files(
        below: FixtureFolder.path("Fixtures", "Diff", "Base"))
      {
        try folder.write("\(conf)/\(path)", bytes)
      }
      try git("init", "--quiet", "--initial-branch=main")
      try git("config", "user.name", "Test")
      try git("config", "user.email", "test@ferrand.test")
      try commit("one")
    }

    @discardableResult
    func git(_ arguments: String...) throws -> Program {
      let program = try Program(named: "git", arguments, in: folder.url)
      #expect(program.status == 0, "\(arguments) \(program.error)")
      return program
    }

    func commit(_ message: String) throws {
      try git("add", "--all")
      try git("commit", "--quiet", "--allow-empty", "--message", message)
    }

    func replace(_ path: String, _ old: String, _ new: String) throws {
      let text = try #require(folder.text(path))
      #expect(text.contains(old))
      try folder.write(path, text.replacing(old, with: new))
    }

    func diff(_ arguments: String...) throws -> Program {
      try ScaffoldBinary.run(["diff"] + arguments, in: folder.url)
    }
  }

  private static let jobs = "Conf/AD/AD Jobs.xml"

  // MARK: Revisions

  @Test func theWorkTreeAgainstARevision() throws {
    let repository = try Repository()
    #expect(try repository.diff("--against", "HEAD").output == "no difference\n")
    try repository.replace(Self.jobs, "0 1 * * *", "0 2 * * *")
    try repository.folder.write(
      "Conf/New.xml",
      Array(
        "<ConfigurationFile xmlns='urn:schemas-usercube-com:configuration'><Policy Identifier='P'/></ConfigurationFile>"
          .utf8))
    let run = try repository.diff("Conf", "--against", "HEAD")
    #expect(run.status == 0)
    #expect(run.error == "")
    #expect(run.output.contains("@CronTabExpression: '0 1 * * *' → '0 2 * * *'"))
    #expect(run.output.contains("+ Policy 'P'  Conf/New.xml:1:"))
  }

  @Test func whatWentIsNamedAtItsRevision() throws {
    let repository = try Repository()
    try repository.replace(Self.jobs, "    <CronTabExpression CronTab=\"0 1 * * *\" />\n", "")
    let run = try repository.diff("--against", "HEAD")
    #expect(run.output.contains("was removed at HEAD:Conf/AD/AD Jobs.xml:8:5"))
  }

  @Test func twoRevisions() throws {
    let repository = try Repository()
    try repository.git("switch", "--quiet", "--create", "topic")
    try repository.replace(Self.jobs, "0 1 * * *", "0 2 * * *")
    try repository.commit("two")
    try repository.git("switch", "--quiet", "main")
    try repository.replace(
      "Conf/Settings.xml", "DisplayName_L1=\"Robot\"", "DisplayName_L1=\"Bot\"")
    try repository.commit("three")
    // What the work tree holds does not matter.
    try repository.folder.write("Conf/Jobs.xml", "broken")
    let straight = try repository.diff("--against", "main..topic")
    #expect(straight.output.hasPrefix("2 objects changed"))
    let sinceFork = try repository.diff("--against", "main...topic")
    #expect(sinceFork.output.hasPrefix("1 object changed"))
    #expect(try repository.diff("--against", "topic..").output.contains("2 objects changed"))
    #expect(try repository.diff("--against", "main..main").output == "no difference\n")
  }

  @Test func aFolderThatARevisionDoesNotHave() throws {
    let repository = try Repository()
    try repository.git("rm", "-r", "--quiet", "Conf")
    try repository.commit("gone")
    let run = try repository.diff("--against", "HEAD~1..HEAD")
    #expect(run.output.contains("- Job 'Weekly'"))
    let nowhere = try repository.diff("--against", "HEAD..HEAD")
    #expect(nowhere.status == 2)
    #expect(nowhere.error == "scaffold: neither 'HEAD' nor 'HEAD' has 'Conf'\n")
  }

  @Test func namesOfEveryKind() throws {
    let conf = "Ein Ordner/\"quoted\"\nline/Größe"
    let repository = try Repository(conf: conf)
    let odd = "\(conf)/AD/ä \"x\"\n\ty.XML"
    try repository.folder.write(odd, try #require(repository.folder.text("\(conf)/AD/AD Jobs.xml")))
    try FileManager.default.removeItem(
      at: repository.folder.url.appending(path: "\(conf)/AD/AD Jobs.xml"))
    try repository.commit("two")
    #expect(try repository.diff(conf, "--against", "HEAD~1").output == "no difference\n")
    #expect(try repository.diff(conf, "--against", "HEAD").output == "no difference\n")
    try repository.replace(odd, "0 1 * * *", "0 2 * * *")
    let run = try repository.diff(conf, "--against", "HEAD")
    #expect(run.output.contains("'0 1 * * *' → '0 2 * * *'"))
    #expect(try repository.diff(conf, "--against", "HEAD~1..HEAD").output == "no difference\n")
  }

  /// What discovery skips in a folder is skipped in a revision, too.
  @Test func theRulesOfDiscovery() throws {
    let repository = try Repository()
    let policy =
      "<ConfigurationFile xmlns='urn:schemas-usercube-com:configuration'><Policy Identifier='P'/></ConfigurationFile>"
    for path in [".hidden.xml", ".h/a.xml", "old~/a.xml", "a.xml~", "a.txt", ".xml"] {
      try repository.folder.write("Conf/\(path)", policy)
    }
    try repository.folder.write("elsewhere.xml", policy)
    try repository.folder.link("Conf/link.xml", to: "../elsewhere.xml")
    try repository.commit("two")
    try FileManager.default.removeItem(at: repository.folder.url.appending(path: "Conf/link.xml"))
    #expect(try repository.diff("--against", "HEAD").output == "no difference\n")
    #expect(try repository.diff("--against", "HEAD~1..HEAD").output == "no difference\n")
  }

  @Test func nothingIsTouched() throws {
    let repository = try Repository()
    try repository.replace(Self.jobs, "0 1 * * *", "0 2 * * *")
    try repository.folder.write(
      "Conf/untracked.xml", "<ConfigurationFile xmlns='urn:schemas-usercube-com:configuration'/>")
    // The index says nothing true of this file's time, which makes git look at its content.
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1)],
      ofItemAtPath: repository.folder.url.appending(path: "Conf/Jobs.xml").path)
    let before = try FixtureFolder.files(below: repository.folder.url)
    for range in ["HEAD", "HEAD..HEAD", "HEAD...HEAD"] {
      #expect(try repository.diff("--against", range).status == 0)
    }
    let after = try FixtureFolder.files(below: repository.folder.url)
    #expect(before == after)
  }

  // MARK: What cannot be done

  private static let unknown: [(revision: String, message: String)] = [
    ("nonsense", "scaffold: the repository has no revision 'nonsense'\n"),
    ("mian", "scaffold: the repository has no revision 'mian'; did you mean 'main'?\n"),
    ("HEAD..nonsense", "scaffold: the repository has no revision 'nonsense'\n"),
  ]

  @Test(arguments: unknown)
  func anUnknownRevision(_ revision: String, _ message: String) throws {
    let run = try Repository().diff("--against", revision)
    #expect(run.status == 2)
    #expect(run.error == message)
    #expect(run.output == "")
  }

  @Test(arguments: ["--output=Conf/Jobs.xml", "-x", "HEAD..--all", "--all..HEAD"])
  func aRevisionThatLooksLikeAnOption(_ revision: String) throws {
    let repository = try Repository()
    let before = try FixtureFolder.files(below: repository.folder.url)
    let run = try repository.diff("--against=\(revision)")
    #expect(run.status == 2)
    #expect(run.error.contains("no revision"))
    #expect(try FixtureFolder.files(below: repository.folder.url) == before)
  }

  @Test func noRepository() throws {
    let folder = try TemporaryFolder()
    try folder.write("Conf/a.xml", TestDifference.document(""))
    let run = try ScaffoldBinary.run(["diff", "--against", "HEAD"], in: folder.url)
    #expect(run.status == 2)
    #expect(run.error == "scaffold: 'Conf' is in no git repository\n")
  }

  @Test func aFolderThatIsNotThere() throws {
    let run = try Repository().diff("Cnof", "--against", "HEAD")
    #expect(run.status == 2)
    #expect(run.error.contains("'Cnof'"))
  }

  @Test func noGit() throws {
    let repository = try Repository()
    let run = try ScaffoldBinary.run(
      ["diff", "--against", "HEAD"], in: repository.folder.url, environment: ["PATH": "/nowhere"])
    #expect(run.status == 2)
    #expect(run.error == "scaffold: cannot run git: it is not installed, or not on PATH\n")
  }

  // MARK: Folders and exit status

  private func folders() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("old/a.xml", TestDifference.document("<Policy Identifier='P'/>"))
    try folder.write("same/b.xml", TestDifference.document("\n<Policy\tIdentifier='P'></Policy>"))
    try folder.write("new/a.xml", TestDifference.document("<Policy Identifier='Q'/><Agent/>"))
    try folder.write("bad/a.xml", "<broken")
    return folder
  }

  private static let runs: [(arguments: [String], status: Int32)] = [
    (["old", "same"], 0), (["old", "new"], 0), (["old", "bad"], 1), (["old", "none"], 2),
    (["old"], 2), (["--detailed-exitcode", "old", "same"], 0),
    (["--detailed-exitcode", "old", "new"], 2), (["--detailed-exitcode", "old", "bad"], 1),
    (["--detailed-exitcode", "old", "none"], 1), (["--detailed-exitcode", "old"], 1),
    (["--detailed-exitcode", "--only", "jobs", "old", "new"], 0),
    (["--keep-going", "old", "bad"], 1), (["--keep-going", "--fail-on", "never", "old", "bad"], 0),
    (["--stat", "--format", "json", "old", "new"], 2), (["old/a.xml", "new/a.xml"], 0),
  ]

  @Test(arguments: runs)
  func theExitStatus(_ arguments: [String], _ status: Int32) throws {
    let folder = try folders()
    let run = try ScaffoldBinary.run(["diff"] + arguments, in: folder.url)
    #expect(run.status == status, "\(run.output)\(run.error)")
  }

  @Test func anErrorIsReportedForItsSide() throws {
    let folder = try folders()
    let run = try ScaffoldBinary.run(["diff", "bad", "new"], in: folder.url)
    #expect(run.error.hasPrefix("bad/a.xml:1:"))
    #expect(run.output == "")
  }

  @Test func theSummaryIsASentence() throws {
    let repository = try Repository()
    try repository.replace(
      "Conf/AD/AD Connector.xml", "  <EntityType ",
      "  <Connection Identifier=\"B\" Connector=\"AD\" Package=\"Usercube.AD@0000001\" />\n  <EntityType "
    )
    let run = try repository.diff("--against", "HEAD", "--stat")
    #expect(
      run.output.contains(
        "+1 task, 1 task changed in Job 'AD_Night' because Connection 'B' was added at Conf/AD/AD Connector.xml:5:3\n"
      ))
    #expect(run.output.contains("Connection  +1\n"))
  }

  // MARK: JSON

  @Test func theDocumentHasItsSchema() throws {
    let folder = try TemporaryFolder()
    let schema = FixtureFolder.path("docs", "schemas", "diff.schema.json").path
    for name in DiffFixtureTests.cases {
      for side in ["old", "new"] {
        for (path, bytes) in try DiffFixtureTests.side(side, of: name) {
          try folder.write("\(name)/\(side)/\(path)", bytes)
        }
        try folder.write("\(name)/\(side)/Empty.xml", TestDifference.document(""))
      }
      let run = try ScaffoldBinary.run(
        ["diff", "--format", "json", "\(name)/old", "\(name)/new"], in: folder.url)
      #expect(run.status == 0, "\(run.error)")
      try folder.write("\(name).json", run.output)
    }
    let script = """
      import glob, json, sys, jsonschema
      schema = json.load(open(sys.argv[1]))
      jsonschema.Draft202012Validator.check_schema(schema)
      for shape in [schema] + list(schema["$defs"].values()):
          if "properties" in shape: shape["additionalProperties"] = False
      files = glob.glob("*.json")
      for file in files:
          document = json.load(open(file))
          jsonschema.validate(document, schema)
          for number, edit in enumerate(document["edits"]): assert edit["id"] == number
      print(len(files))
      """
    try folder.write("check.py", script)
    let check = try Program(PythonTools.program("python"), ["check.py", schema], in: folder.url)
    #expect(check.status == 0, "\(check.error)")
    #expect(check.output == "\(DiffFixtureTests.cases.count)\n")
  }
}
