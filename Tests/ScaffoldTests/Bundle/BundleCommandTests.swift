import Foundation
import Testing

/// `scaffold bundle`, from arguments to what is in the archive.
@Suite struct BundleCommandTests {
  private static let usual = [
    "Conf/A/A Connector.xml", "Conf/Jobs.xml", "MANIFEST.json", "SHA256SUMS",
    "attestation.intoto.json", "source-map.json", "source/A/A Connector.xml", "source/Jobs.xml",
  ]

  @Test(arguments: ["b.zip", "b.tar.gz", "b.tgz", "b.tar"])
  func packsEverything(name: String) throws {
    let project = try BundleProject()
    let run = try project.run("bundle", "-o", name)
    #expect(run.status == 0 && run.error.isEmpty)
    let content = try project.content(of: name)
    #expect(content.keys.sorted() == Self.usual)
    #expect(content["Conf/Jobs.xml"] == Array(SampleConfiguration.cleanDatabase.utf8))
    #expect(content["source/Jobs.xml"] == Array(SampleConfiguration.jobs.utf8))
    let sum = try Program(named: "sha256sum", [name], in: project.folder.url)
    #expect(run.output.hasPrefix(sum.output))
    #expect(try project.run("verify", name).status == 0)
  }

  @Test func packsAFolder() throws {
    let project = try BundleProject()
    let tar = try project.run("bundle", "-o", "b.tar")
    let run = try project.run("bundle", "-o", "out/b")
    #expect(run.output == tar.output)
    #expect(try project.folder.files(below: "out/b") == Self.usual)
    let sums = try Program(
      named: "sha256sum", ["--check", "--strict", "--quiet", "SHA256SUMS"],
      in: project.folder.url.appending(path: "out/b"))
    #expect(sums == (0, "", ""))
    #expect(try project.run("verify", "out/b").status == 0)
    let again = try project.run("bundle", "-o", "out/b")
    #expect(again.status == 2)
    #expect(again.error == "scaffold: 'out/b' is there already; remove it first\n")
  }

  @Test func otherToolsReadIt() throws {
    let project = try BundleProject(["Zoë/日本.xml": ""])
    for (name, tool) in [("b.zip", ["unzip", "-q", "-d", "x.zip"]), ("b.tgz", ["tar", "xzf"])] {
      try project.pack(name)
      try FileManager.default.createDirectory(
        at: project.folder.url.appending(path: "x.\(name.suffix(3))"),
        withIntermediateDirectories: true)
      let arguments =
        tool[0] == "unzip"
        ? ["-q", "b.zip", "-d", "x.zip"] : ["xzf", "b.tgz", "-C", "x.tgz"]
      let run = try Program(
        named: tool[0], arguments, in: project.folder.url, environment: ["LC_ALL": "C.UTF-8"])
      #expect(run == (0, "", ""))
      let target = "x.\(name.suffix(3))"
      #expect(project.folder.exists("\(target)/source/Zoë/日本.xml"))
      let sums = try Program(
        named: "sha256sum", ["--check", "--strict", "--quiet", "SHA256SUMS"],
        in: project.folder.url.appending(path: target))
      #expect(sums == (0, "", ""))
      #expect(try project.run("verify", target).status == 0)
    }
  }

  @Test func leavesTheSourceOut() throws {
    let project = try BundleProject()
    try project.pack("b.zip", "--no-source")
    let content = try project.content(of: "b.zip")
    #expect(content.keys.sorted() == Self.usual.filter { !$0.hasPrefix("source/") })
    let run = try project.run("verify", "b.zip")
    #expect(run.status == 0)
    #expect(run.error.contains("without source, not expanded again"))
  }

  @Test func anErrorWritesNothing() throws {
    let project = try BundleProject()
    try project.folder.write("Conf/Jobs.xml", SampleConfiguration.wrong)
    let run = try project.run("bundle", "-o", "b.zip")
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.error.contains("error[SC6001]"))
    #expect(!project.folder.exists("b.zip"))
    // What keeps the expansion from being right counts whatever weight it is given.
    try project.folder.write("scaffold.yml", "severity:\n  SC6001: note\n")
    #expect(try project.run("bundle", "-o", "b.zip").status == 1)
    #expect(!project.folder.exists("b.zip"))
  }

  @Test func aWarningWritesNothingWhereWarningsFail() throws {
    let project = try BundleProject()
    try project.folder.write("Conf/Jobs.xml", SampleConfiguration.warned)
    #expect(try project.run("bundle", "--fail-on", "warning", "-o", "b.zip").status == 1)
    #expect(!project.folder.exists("b.zip"))
    #expect(try project.run("bundle", "-o", "b.zip").status == 0)
  }

  @Test func usageErrors() throws {
    let project = try BundleProject()
    #expect(try project.run("bundle").status == 2)
    #expect(try project.run("bundle", "-o", "Conf/b.zip").status == 2)
    #expect(try project.run("bundle", "-o", "b.zip", "--source-revision", "main").status == 2)
    #expect(try project.run("verify").status == 2)
    #expect(try project.run("verify", "nothing.zip").status == 2)
    #expect(try project.run("bundle", "-o", "b.zip", "--sign", "nothing.pem").status == 2)
    #expect(!project.folder.exists("b.zip"))
  }

  @Test(arguments: ["", "-1", "now", "99999999999999"])
  func aTimeThatIsNoneIsRefused(value: String) throws {
    let project = try BundleProject()
    let run = try project.run(
      ["bundle", "-o", "b.tar"], environment: ["SOURCE_DATE_EPOCH": value])
    #expect(run.status == 2)
    #expect(run.error.contains("SOURCE_DATE_EPOCH"))
  }

  @Test func theRevisionIsInTheAttestation() throws {
    let project = try BundleProject()
    let commit = String(repeating: "0a", count: 20)
    try project.pack("b.zip", "--source-revision", commit)
    let attestation = try TestJSON(
      String(
        decoding: project.content(of: "b.zip")["attestation.intoto.json"] ?? [], as: UTF8.self))
    #expect(attestation["_type"].text == "https://in-toto.io/Statement/v1")
    #expect(attestation["predicateType"].text == "https://slsa.dev/provenance/v1")
    let source = attestation["predicate"]["buildDefinition"]["resolvedDependencies"][0]
    #expect(source["digest"]["gitCommit"].text == commit)
    #expect(try project.run("verify", "b.zip").status == 0)
  }

  @Test func whatMayLiveInTheDatabaseIsRemembered() throws {
    let project = try BundleProject([
      "Delta.xml": "<CreateConnectorSynchroIncremental Connector=\"A\">"
        + "<OpenIdIdentifier Identifier=\"Elsewhere\"/></CreateConnectorSynchroIncremental>"
    ])
    #expect(try project.run("bundle", "-o", "b.zip").status == 1)
    let run = try project.run("bundle", "-o", "b.zip", "--allow-external", "openIdClient")
    #expect(run.status == 0, "\(run.error)")
    let verified = try project.run("verify", "b.zip")
    #expect(verified.status == 0, "\(verified.output)")
  }
}
