import Foundation
import ScaffoldCompiler
import Testing

/// Which files beside the XML a bundle holds, and which never.
@Suite struct ReferencedFilesTests {
  private static func aspect(_ path: String) -> String {
    "<NotificationAspect Identifier=\"Welcome\" Binding=\"Workflow_User:User\""
      + " ExpressionBinding=\"Workflow_User:User\" RazorFile_L1=\"\(path)\" />"
  }

  private static func bundle(_ path: String, _ prepare: (TemporaryFolder) throws -> Void) throws
    -> (
      run: Program, files: [String]
    )
  {
    // Only what the file is about counts here.
    let project = try BundleProject(["Mail.xml": aspect(path)])
    try project.folder.write(
      "scaffold.yml", "severity:\n  values: off\n  references: off\n  structure: off\n")
    try prepare(project.folder)
    let run = try project.run("bundle", "-o", "b.tar")
    guard run.status == 0 else { return (run, []) }
    return (
      run,
      try project.content(of: "b.tar").keys.filter {
        $0.hasPrefix("Conf/") && !$0.hasSuffix(".xml")
      }
      .sorted()
    )
  }

  @Test(arguments: [
    "Templates/Welcome.cshtml", "Templates\\Welcome.cshtml", "./Templates/Welcome.cshtml",
  ])
  func aFileIsPacked(path: String) throws {
    let (run, files) = try Self.bundle(path) { folder in
      try folder.write("Conf/Templates/Welcome.cshtml", "Hello")
      try folder.write("Conf/Templates/Other.cshtml", "nobody names it")
      try folder.write("Conf/appsettings.json", "{}")
      try folder.write("Conf/.git/config", "")
    }
    #expect(run.status == 0, "\(run.error)")
    #expect(files == ["Conf/Templates/Welcome.cshtml"])
  }

  @Test func aLinkInsideIsFollowed() throws {
    let (run, files) = try Self.bundle("Mail.cshtml") { folder in
      try folder.write("Conf/Templates/Welcome.cshtml", "Hello")
      try folder.link("Conf/Mail.cshtml", to: "Templates/Welcome.cshtml")
    }
    #expect(run.status == 0, "\(run.error)")
    #expect(files == ["Conf/Mail.cshtml"])
  }

  @Test(arguments: ["&lt;p>Hello @Model.Name&lt;/p>", "p { margin: 0 }", "Hello&#10;there"])
  func aTemplateItselfIsNoFile(content: String) throws {
    let (run, files) = try Self.bundle(content) { _ in }
    #expect(run.status == 0, "\(run.error)")
    #expect(files.isEmpty)
  }

  @Test func aMissingFileIsAFinding() throws {
    let (run, _) = try Self.bundle("Templates/Wellcome.cshtml") { folder in
      try folder.write("Conf/Templates/Welcome.cshtml", "Hello")
    }
    #expect(run.status == 1)
    #expect(
      run.error.contains(
        "error[SC8002]: @RazorFile_L1 names the file 'Templates/Wellcome.cshtml', which is not there"
      ))
    #expect(run.error.contains("help: did you mean 'Templates/Welcome.cshtml'?"))
  }

  @Test(arguments: [
    ("../Secret.cshtml", "it leads out with '..'"), ("/etc/passwd", "it is absolute"),
    ("C:\\Templates\\Mail.cshtml", "it has a ':', which Windows refuses"),
    (".hidden/Mail.cshtml", "hidden files are never packed"),
    (".git/config", "hidden files are never packed"),
    ("appsettings.json", "settings of agents hold secrets and are never packed"),
    ("Runtime/AppSettings.Agent.json", "settings of agents hold secrets and are never packed"),
    ("Linked.cshtml", "a link leads out of the configuration's folder"),
    ("ToHidden.cshtml", "a link leads there, and hidden files are never packed"),
    ("ToSettings.cshtml", "a link leads there, and settings of agents hold secrets"),
    ("Templates", "it is no file"), ("Pipe.cshtml", "it is no file"),
    ("Templates/NUL.cshtml", "'NUL.cshtml' is the name of a device on Windows"),
  ])
  func aFileIsRefused(path: String, reason: String) throws {
    let (run, _) = try Self.bundle(path) { folder in
      for name in [
        "Secret.cshtml", "Conf/.hidden/Mail.cshtml", "Conf/.git/config", "Conf/appsettings.json",
        "Conf/Runtime/AppSettings.Agent.json", "Conf/Templates/Welcome.cshtml",
      ] {
        try folder.write(name, "secret")
      }
      try folder.link("Conf/Linked.cshtml", to: "../Secret.cshtml")
      try folder.link("Conf/ToHidden.cshtml", to: ".hidden/Mail.cshtml")
      try folder.link("Conf/ToSettings.cshtml", to: "appsettings.json")
      _ = try Program(named: "mkfifo", ["Conf/Pipe.cshtml"], in: folder.url)
    }
    #expect(run.status == 1)
    #expect(run.error.contains("error[SC8003]: @RazorFile_L1 names '\(path)'"), "\(run.error)")
    #expect(run.error.contains(reason), "\(run.error)")
    #expect(!run.error.contains("secret\n"))
  }

  @Test func configurationFilesAreHeldToTheSameRules() throws {
    let project = try BundleProject(["jobs.xml": "", "Con.xml": "", "Bad /x.xml": ""])
    let run = try project.run("bundle", "-o", "b.zip")
    #expect(run.status == 1)
    #expect(run.error.contains("Conf/Con.xml:1:1: error[SC8004]"))
    #expect(run.error.contains("Conf/Bad /x.xml:1:1: error[SC8004]"))
    #expect(run.error.contains("SC8005]: 'jobs.xml' and 'Jobs.xml' are one file on Windows"))
  }

  @Test func twoNamesOfOneFileAreRefused() throws {
    let (run, _) = try Self.bundle("Mail.cshtml\" CssFile=\"MAIL.cshtml") { folder in
      try folder.write("Conf/Mail.cshtml", "")
      try folder.write("Conf/MAIL.cshtml", "")
    }
    #expect(run.status == 1)
    #expect(run.error.contains("both are one file on Windows"), "\(run.error)")
  }

  /// Nothing is written that would not verify.
  @Test func aFileWhereAFolderIsNeededIsRefused() throws {
    let (run, _) = try Self.bundle("templates") { folder in
      try folder.write("Conf/templates", "")
      try folder.write("Conf/Templates/x.xml", TestExpansion.file(""))
    }
    #expect(run.status == 2)
    #expect(run.error.contains("the bundle would not be accepted: "), "\(run.error)")
  }

  /// The attributes are those of the dialect.
  @Test(arguments: FileAttributes.all.filter { $0.element.text != "FulfillInternalWorkflowsPath" })
  func theCatalogueKnowsIt(attribute: FileAttributes.Attribute) throws {
    let element = try #require(
      ElementCatalog.all.first { $0.name == attribute.element.text }, "\(attribute.element.text)")
    let definition = try #require(element.attributes.first { $0.name == attribute.attribute })
    #expect(definition.isLocalized == attribute.isLocalized)
  }
}
