import Foundation
import Testing

/// The hooks of this repository, run by the real pre-commit in a repository of somebody else's.
struct PreCommitTests {
  /// A repository that uses the hooks, and the environment in which its commits run.
  private struct Fixture {
    let project: TestProject
    let hooks: TemporaryFolder
    let environment: [String: String]

    init(_ files: [String: String], hook: String) throws {
      project = try TestProject(files)
      hooks = try TemporaryFolder()
      let bin = ScaffoldBinary.url.deletingLastPathComponent().path
      let tools = try PythonTools.program("pre-commit").deletingLastPathComponent().path
      let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
      environment = [
        "PATH": "\(bin):\(tools):\(path)", "HOME": hooks.path,
        "PRE_COMMIT_HOME": hooks.url.appending(path: "cache").path,
        "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "A",
        "GIT_AUTHOR_EMAIL": "a@example.invalid", "GIT_COMMITTER_NAME": "A",
        "GIT_COMMITTER_EMAIL": "a@example.invalid",
      ]
      let definition = try String(
        contentsOf: FixtureFolder.path(".pre-commit-hooks.yaml"), encoding: .utf8)
      try hooks.write("repository/.pre-commit-hooks.yaml", definition)
      let repository = hooks.url.appending(path: "repository")
      for arguments in [["init", "-q"], ["add", "."], ["commit", "-qm", "Hooks"]] {
        try expectSuccess(git(arguments, in: repository))
      }
      let revision = try git(["rev-parse", "HEAD"], in: repository).output
        .trimmingCharacters(in: .whitespacesAndNewlines)
      try project.folder.write(
        ".pre-commit-config.yaml",
        "repos:\n- repo: \(repository.path)\n  rev: \(revision)\n  hooks:\n  - id: \(hook)\n")
      try expectSuccess(git(["init", "-q"], in: project.folder.url))
      let install = try Program(
        try PythonTools.program("pre-commit"), ["install"], in: project.folder.url,
        environment: environment)
      try expectSuccess(install)
    }

    func commit() throws -> Program {
      try expectSuccess(git(["add", "."], in: project.folder.url))
      return try git(["commit", "-qm", "Change"], in: project.folder.url)
    }

    func git(_ arguments: [String], in folder: URL) throws -> Program {
      try Program(named: "git", arguments, in: folder, environment: environment)
    }

    private func expectSuccess(_ run: Program) throws {
      try #require(run.status == 0, "\(run.output)\(run.error)")
    }
  }

  @Test func aMistakeIsNotCommitted() throws {
    let fixture = try Fixture(
      ["A.xml": TestProject.mistake, "Connectors.xml": TestProject.connectors],
      hook: "scaffold-validate")
    let refused = try fixture.commit()
    #expect(refused.status == 1)
    #expect((refused.output + refused.error).contains("Conf/A.xml:2:47: error[SC4001]"))
    try fixture.project.write("A.xml", "<Agent Identifier=\"A\" DisplayName_L1=\"A\"/>")
    let accepted = try fixture.commit()
    #expect(accepted.status == 0, "\(accepted.output)\(accepted.error)")
    #expect(try fixture.git(["log", "--oneline"], in: fixture.project.folder.url).status == 0)
  }

  @Test func aStaleExpansionIsNotCommitted() throws {
    let fixture = try Fixture(
      ["A.xml": "<CleanDatabaseJob/>"], hook: "scaffold-expand-check")
    let refused = try fixture.commit()
    #expect(refused.status == 1)
    #expect((refused.output + refused.error).contains("missing: A.xml"))
    #expect(try fixture.project.run("expand", "-o", "Expanded").status == 0)
    let accepted = try fixture.commit()
    #expect(accepted.status == 0, "\(accepted.output)\(accepted.error)")
  }
}
