import Foundation
import Testing

/// Where the tool runs without a network and somebody watches.
enum Sandbox {
  static let command = ["unshare", "-rn", "strace", "-f", "-qq", "-s", "4096"]

  /// Whether this machine allows that.
  static let isWatchable =
    (try? Program(named: "env", command + ["true"], in: FixtureFolder.root))?.status == 0
}

/// What the tool touches outside the files that it was given, watched from outside: nothing.
@Suite(
  .serialized,
  .enabled("strace and unshare are needed to watch the tool") {
    Sandbox.isWatchable
  })
struct SandboxTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("secret.xml", TestExpansion.file("<Connector Identifier='Secret'/>"))
    try folder.write("Conf/A.xml", SampleConfiguration.connector)
    try folder.write("Conf/Jobs.xml", SampleConfiguration.jobs)
  }

  /// What asks for other files, and for hosts.
  private func writeHostileFiles() throws {
    let root = SyntaxFindingTests.root
    let end = "</ConfigurationFile>"
    let secret = folder.file("secret.xml")
    let files = [
      "entity": "<!DOCTYPE x [<!ENTITY e SYSTEM 'file://\(secret)'>]>\(root)&e;\(end)",
      "network": "<!DOCTYPE x [<!ENTITY e SYSTEM 'http://127.0.0.1:9/x'>]>\(root)&e;\(end)",
      "parameter": "<!DOCTYPE x [<!ENTITY % p SYSTEM '\(secret)'> %p;]>\(root)\(end)",
      "dtd": "<!DOCTYPE x SYSTEM '../secret.xml'>\(root)\(end)",
      "include":
        "\(root)<x:include xmlns:x='http://www.w3.org/2001/XInclude' href='../secret.xml'/>\(end)",
      "style": "<?xml-stylesheet href='../secret.xml'?>\(root)\(end)",
      "schema":
        "<ConfigurationFile xmlns='urn:schemas-usercube-com:configuration' xmlns:s='http://www.w3.org/2001/XMLSchema-instance' s:schemaLocation='urn:schemas-usercube-com:configuration ../secret.xml' xml:base='../'>\(end)",
      "paths":
        "\(root)<NotificationAspect Identifier='N' RazorFile_L1='../secret.xml'/><Agent Identifier='G' URI='http://127.0.0.1:9/'/>\(end)",
    ]
    for (name, text) in files { try folder.write("Conf/\(name).xml", text) }
    try folder.link("Conf/link.xml", to: "../secret.xml")
    try folder.link("Conf/absolute.xml", to: secret)
    try folder.link("Conf/up", to: "..")
  }

  private struct Watched {
    let run: Program
    /// Every path that was opened, as it was named.
    let opened: [String]
    /// Every path of a program that was started, the tool's own first.
    let started: [String]
    let network: [String]
  }

  /// One run without a network, under strace.
  private func watch(_ arguments: [String]) throws -> Watched {
    let log = try TemporaryFolder()
    let run = try Program(
      URL(filePath: "/usr/bin/env"),
      Sandbox.command + [
        "-e", "trace=%file,%network,%process", "-o", log.file("log"), ScaffoldBinary.url.path,
      ] + arguments, in: folder.url, environment: Program.path, inherits: false)
    let lines = (log.text("log") ?? "").split(separator: "\n").map(String.init)
    #expect(!lines.isEmpty)
    let path = { (line: String) in line.firstMatch(of: /"([^"]*)"/).map { String($0.1) } ?? "" }
    let calls = lines.map { $0.replacing(/^\d+ +/, with: "") }
    return Watched(
      run: run,
      opened: calls.filter { $0.contains(/^open(at2?)?\(/) }.map(path),
      started: calls.filter { $0.hasPrefix("execve") }.map(path),
      network: calls.filter {
        $0.contains(/^(socket|connect|bind|send|recv|getsockopt|listen|accept)/)
      })
  }

  /// What the C library and Swift's own open before and while anything runs.
  private static func isOfSystem(_ path: String) -> Bool {
    let prefixes = ["/lib/", "/lib64/", "/usr/lib/", "/proc/self/", "/sys/devices/system/cpu/"]
    // Dispatch looks whether its own threads run.
    if path.wholeMatch(of: /\/proc\/\d+\/stat/) != nil { return true }
    // `free` of the C library, before it gives memory of a thread back to the kernel, which depends
    // on what the other threads do at that moment.
    if path == "/proc/sys/vm/overcommit_memory" { return true }
    return path == "/etc/ld.so.cache" || path == "/dev/null" || path.contains(".so")
      || prefixes.contains(where: path.hasPrefix)
  }

  @Test(arguments: [
    ["validate"], ["validate", "--format", "sarif"], ["validate", "--fix", "--unsafe-fixes"],
    ["expand"], ["expand", "-o", "out", "--keep-going"], ["trace", "CleanDatabase"],
    ["steps", "CleanDatabase"], ["graph", "--format", "html"], ["permissions"],
    ["checklist", "CleanDatabase"], ["diff", "Conf", "Conf"],
    ["bundle", "-o", "b.zip", "--fail-on", "never"],
  ])
  func nothingElseIsOpenedAndNoNetworkTouched(_ arguments: [String]) throws {
    try writeHostileFiles()
    // A target is made beside its place, in a folder that is synced.
    let writes = arguments.contains("-o") ? ["out", ".out.scaffold-", ".", "b.zip"] : []
    let allowed = ["Conf"] + writes
    let watched = try watch(arguments)
    let pid = /\.scaffold-\d+/
    let here = folder.path + "/"
    let strangers = watched.opened.filter { !Self.isOfSystem($0) }
      .map { ($0.hasPrefix(here) ? String($0.dropFirst(here.count)) : $0) }
      .map { $0.hasPrefix("./") ? String($0.dropFirst(2)) : $0 }
      .map { $0.replacing(pid, with: ".scaffold-") }
      .filter { path in
        // The settings of a project stand in a folder around it.
        path != "scaffold.yml" && !allowed.contains { path == $0 || path.hasPrefix($0 + "/") }
          || path.split(separator: "/").contains("..") || path.contains("secret")
          || path.hasSuffix("link.xml") || path.hasSuffix("absolute.xml")
      }
    #expect(strangers == [])
    #expect(watched.network == [])
    #expect(watched.started.count == 1, "\(watched.started)")
    #expect(watched.run.status <= 1, "\(watched.run.error)")
    #expect(!watched.run.output.contains("'Secret'"))
  }

  /// Only what compares revisions, or dates a bundle by its commit, starts a program: git, and that
  /// with no hooks, filters or hosts of the repository.
  @Test func gitAloneIsStarted() throws {
    let git = { (arguments: [String]) in
      try Program(
        URL(filePath: "/usr/bin/env"),
        ["git", "-c", "user.name=x", "-c", "user.email=x", "-c", "init.defaultBranch=main"]
          + arguments,
        in: folder.url, environment: Program.path, inherits: false)
    }
    for arguments in [["init", "-q"], ["add", "."], ["commit", "-qm", "x"]] {
      #expect(try git(arguments).status == 0)
    }
    try folder.write("Conf/Jobs.xml", TestExpansion.file(""))
    let watched = try watch(["diff", "Conf", "--against", "HEAD"])
    #expect(watched.run.status == 0, "\(watched.run.error)")
    #expect(watched.run.output.contains("CleanDatabase"))
    let names = Set(watched.started.dropFirst().map { URL(filePath: $0).lastPathComponent })
    #expect(names == ["git"], "\(watched.started)")
    #expect(watched.network == [])
  }
}
