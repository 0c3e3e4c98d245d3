import Foundation
import Testing

/// The same configuration gives the same bytes, wherever, whenever and by whomever it is packed.
@Suite struct ReproducibleBundleTests {
  /// Another folder, user, umask, locale, time zone, number of threads, order of files and file
  /// times, all at once.
  @Test(arguments: ["b.zip", "b.tar.gz", "b.tar"])
  func nothingAroundItMatters(name: String) throws {
    let fixtures = FixtureFolder.path("Fixtures", "Conf")
    let one = try TemporaryFolder()
    let other = try TemporaryFolder()
    let conf = other.url.appending(path: "deep/er/Konfiguration")
    try FileManager.default.copyItem(at: fixtures, to: one.url.appending(path: "Conf"))
    try Self.copyBackwards(fixtures, to: conf)
    let shell = """
      find deep -exec touch -t 200102030405 {} +
      chmod -R a+rX . && chmod 777 .
      """
    #expect(try ScaffoldBinary.shell(shell, in: other.url) == (0, "", ""))

    let first = try Self.run(
      "umask 022; \"$0\" bundle Conf -q --jobs 1 -o \(name)", in: one,
      ["LC_ALL": "C", "TZ": "UTC"])
    let second = try Self.run(
      "umask 077; \(Self.asNobody) \"$0\" bundle deep/er/Konfiguration -q --jobs 7 -o \(name)",
      in: other, ["LC_ALL": "C.UTF-8", "LANG": "de_DE.UTF-8", "TZ": "Asia/Kathmandu"])
    #expect(first.status == 0, "\(first.error)")
    #expect(second.status == 0, "\(second.error)")
    #expect(first.output == second.output)
    let bytes = try Data(contentsOf: one.url.appending(path: name))
    #expect(try bytes == Data(contentsOf: other.url.appending(path: name)))
    #expect(bytes.count > 100_000)
  }

  @Test func aFolderHasFixedRightsAndTimes() throws {
    let project = try BundleProject()
    let run = try Program(
      URL(filePath: "/bin/sh"),
      ["-c", "umask 077; \"$0\" bundle -q -o b", ScaffoldBinary.url.path], in: project.folder.url,
      environment: Program.path.merging(["SOURCE_DATE_EPOCH": "1000000000"]) { $1 },
      inherits: false)
    #expect(run.status == 0, "\(run.error)")
    let listing = try Program(
      named: "find", ["b", "-printf", "%y %m %T@\\n"], in: project.folder.url)
    let kinds = Set(listing.output.split(separator: "\n"))
    #expect(kinds == ["d 755 1000000000.0000000000", "f 644 1000000000.0000000000"])
  }

  @Test func theTimeIsThatOfTheCommitWhereNothingHasChanged() throws {
    let project = try BundleProject()
    func git(_ arguments: String..., at date: String = "2024-05-06T07:08:09+02:00") throws {
      let identity = ["-c", "user.name=A", "-c", "user.email=a@example.com"]
      let run = try Program(
        named: "git", identity + arguments, in: project.folder.url,
        environment: ["GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date])
      try #require(run.status == 0, "\(run.error)")
    }
    func time() throws -> Int? {
      try project.pack("b.tar")
      let manifest = try project.content(of: "b.tar")["MANIFEST.json"] ?? []
      return try TestJSON(String(decoding: manifest, as: UTF8.self))["time"].number
    }
    #expect(try time() == 0)
    try git("init", "-q")
    #expect(try time() == 0)
    try git("add", "Conf")
    try git("commit", "-q", "-m", "one")
    #expect(try time() == 1_714_972_089)
    // What is not packed does not count, the bundle itself least of all.
    try project.folder.write("Notes.txt", "later")
    try project.folder.write("Conf/Notes.txt", "later")
    #expect(try time() == 1_714_972_089)
    try project.folder.write("Conf/New.xml", TestExpansion.file(""))
    #expect(try time() == 0)
    try project.folder.write(".gitignore", "New.xml\n")
    #expect(try time() == 0)
    try FileManager.default.removeItem(at: project.folder.url.appending(path: "Conf/New.xml"))
    #expect(try time() == 1_714_972_089)
    try project.folder.write("Conf/Jobs.xml", SampleConfiguration.jobs + "\n")
    #expect(try time() == 0)
    let run = try project.run(
      ["bundle", "-q", "-o", "b.tar"], environment: ["SOURCE_DATE_EPOCH": "42"])
    #expect(run.status == 0)
    let listing = try Program(
      named: "tar", ["--utc", "--full-time", "-tvf", "b.tar"], in: project.folder.url)
    #expect(listing.output.contains("1970-01-01 00:00:42 Conf/Jobs.xml\n"))
    #expect(listing.output.hasPrefix("-rw-r--r-- 0/0 "))
  }

  /// The user `nobody`, where this one may become somebody else.
  private static var asNobody: String {
    getuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups" : ""
  }

  private static func run(
    _ line: String, in folder: TemporaryFolder, _ environment: [String: String]
  ) throws -> Program {
    // Another user must be able to run the program, wherever it was built. A process of its own copies
    // it: one started meanwhile would keep our file open for writing, and nobody could run it.
    let tool = folder.url.appending(path: "tool")
    let copy = try Program(named: "cp", [ScaffoldBinary.url.path, tool.path], in: folder.url)
    try #require(copy.status == 0, "\(copy.error)")
    return try Program(
      URL(filePath: "/bin/sh"), ["-c", line, tool.path], in: folder.url,
      environment: Program.path.merging(environment) { $1 }, inherits: false)
  }

  /// Files of a folder come in the order in which they were made, as far as the file system cares.
  private static func copyBackwards(_ source: URL, to target: URL) throws {
    for (path, bytes) in try FixtureFolder.files(below: source).sorted(by: { $1.key < $0.key }) {
      let url = target.appending(path: path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url)
    }
  }
}
