import Foundation
import Glibc
import Testing

/// A machine that does not do what it should: each fault is a message and status 2, and what was
/// there before is there after.
@Suite(.serialized) struct FaultTests {
  private let sample: SampleConfiguration
  private var folder: TemporaryFolder { sample.folder }

  init() throws {
    sample = try SampleConfiguration()
  }

  /// A line of shell in which `$0` is the tool.
  private func shell(_ line: String) throws -> Program {
    try ScaffoldBinary.shell(line, in: folder.url)
  }

  private static let isRoot = geteuid() == 0
  private static let mayMount =
    (try? Program(named: "unshare", ["-rm", "true"], in: FixtureFolder.root))?.status == 0

  /// What a run that fails must leave: the old content, and nothing temporary.
  private func expectUntouched(_ names: [String], _ run: Program) throws {
    #expect(run.status == 2, "\(run.error)")
    #expect(run.error.hasPrefix("scaffold: "), "\(run.error)")
    let present = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(present == names.sorted())
  }

  // MARK: Reading

  @Test(.enabled(if: isRoot, "another user is needed, who may not read"))
  func whatMayNotBeReadIsAnError() throws {
    // As nobody, who has no right to the file and then none to the folder.
    let nobody = "setpriv --reuid 65534 --regid 65534 --clear-groups"
    #expect(unsafe chmod(folder.path, 0o755) == 0)
    #expect(unsafe chmod(folder.file("Conf/Jobs.xml"), 0) == 0)
    let file = try shell("\(nobody) \"$0\" validate")
    #expect(file == (2, "", "scaffold: cannot read 'Conf/Jobs.xml': Permission denied\n"))
    #expect(unsafe chmod(folder.file("Conf/A"), 0) == 0)
    let inner = try shell("\(nobody) \"$0\" validate")
    #expect(inner == (2, "", "scaffold: cannot read the folder 'Conf/A': Permission denied\n"))
    #expect(unsafe chmod(folder.file("Conf/A"), 0o755) == 0)
  }

  @Test(.timeLimit(.minutes(60))) func whatIsNoFileIsLeftOut() throws {
    #expect(unsafe mkfifo(folder.file("Conf/pipe.xml"), 0o600) == 0)
    try folder.link("Conf/device.xml", to: "/dev/zero")
    try folder.link("Conf/loop.xml", to: "loop.xml")
    try folder.link("Conf/up", to: "..")
    try folder.write(
      "Conf/folder.xml/inner.xml", SampleConfiguration.connector.replacing("A\"", with: "B\""))
    // The name of a socket is short, so it is bound in its folder.
    let isBound = try shell(
      "cd Conf && python3 -c 'import socket; socket.socket(socket.AF_UNIX).bind(\"socket.xml\")'")
    #expect(isBound.status == 0)
    if Self.isRoot { _ = try shell("mknod Conf/null.xml c 1 3") }
    let run = try sample.run("validate", "--format", "concise", "--fail-on", "never")
    #expect(run.status == 0, "\(run.error)")
    let places = run.output.split(separator: "\n").filter { $0.contains("SC1008") }
      .map { $0.prefix { $0 != ":" } }
    let wanted = ["device", "loop", "pipe", "socket"] + (Self.isRoot ? ["null"] : [])
    #expect(places == wanted.sorted().map { "Conf/\($0).xml" })
    #expect(run.error.contains("in \(3 + wanted.count) files"))
  }

  @Test func whatVanishesWhileItIsReadIsNoCrash() throws {
    for number in 0..<40 {
      try folder.write("Conf/More/\(number).xml", SampleConfiguration.connector)
    }
    // One shell rewrites, empties and removes files as fast as it can while the tool runs.
    let run = try shell(
      """
      (while [ ! -e stop ]; do for n in 1 5 9 22 31; do
        rm -f Conf/More/$n.xml; echo '<ConfigurationFile' > Conf/More/$n.xml; : > Conf/More/$n.xml
      done; done) &
      for i in 1 2 3 4 5 6 7 8 9 10 11 12; do
        "$0" validate -q > out 2> err; s=$?; [ $s -le 2 ] || { echo "status $s"; cat err; }
      done
      touch stop; wait
      """)
    #expect(run.output == "", "\(run.output)")
  }

  // MARK: Standard output

  @Test(arguments: [
    "expand", "validate --format jsonl", "list rules", "graph CleanDatabase", "schema", "--help",
    "--version",
  ])
  func aFullStandardOutputIsAnError(_ command: String) throws {
    let run = try shell("\"$0\" \(command) > /dev/full")
    #expect(
      run == (2, "", "scaffold: cannot write to 'standard output': No space left on device\n"))
  }

  @Test func aClosedStandardOutputIsAnError() throws {
    let run = try shell("\"$0\" expand >&-")
    #expect(run == (2, "", "scaffold: cannot write to 'standard output': Bad file descriptor\n"))
  }

  @Test func aFileNeverBecomesAStandardStream() throws {
    // Without its own streams the tool would get their numbers for what it opens.
    #expect(try shell("\"$0\" expand -o out <&- >&- 2>&-").status == 0)
    #expect(folder.text("out/Jobs.xml") == SampleConfiguration.cleanDatabase)
    #expect(try shell("\"$0\" expand -o out.xml --layout single >&- 2>&-").status == 0)
    #expect(folder.text("out.xml")?.hasPrefix("<?xml") == true)
  }

  @Test func aReaderThatGoesAwayIsNoError() throws {
    for number in 0..<200 {
      try folder.write(
        "Conf/More/\(number).xml",
        SampleConfiguration.connector.replacing("A\"", with: "B\(number)\""))
    }
    let run = try shell("{ \"$0\" expand; echo $? > status; } | head -c 10 > /dev/null")
    #expect(run.error == "")
    #expect(folder.text("status") == "0\n")
  }

  // MARK: Writing

  @Test(.enabled(if: mayMount, "a file system of its own is needed"))
  func aFullDiskLeavesTheOldOutput() throws {
    for number in 0..<40 {
      try folder.write(
        "Conf/More/\(number).xml",
        TestExpansion.file("<!-- \(String(repeating: "x", count: 20_000)) -->"))
    }
    let lines = try shell(
      """
      unshare -rm sh -e -c '
        mkdir disk && mount -t tmpfs -o size=256k none disk
        mkdir disk/out && echo old > disk/out/Jobs.xml && echo old > disk/file.xml
        for arguments in "expand -o disk/out" "expand -o disk/file.xml --layout single" \
          "bundle -o disk/b.zip" "bundle -o disk/b.tar" "bundle -o disk/b" "schema -o disk/file.xml"; do
          SOURCE_DATE_EPOCH=0 "$0" $arguments > /dev/null && echo "$arguments: written" || echo "$?"
        done
        find disk -type f -exec sh -c "echo \\$1 \\$(head -c 3 \\$1)" sh {} \\; ; ls -A disk
      ' "$0"
      """)
    #expect(
      lines.output.split(separator: "\n").filter { !$0.hasSuffix(": written") }.sorted()
        == ["2", "2", "2", "2", "disk/file.xml old", "disk/out/Jobs.xml old", "file.xml", "out"]
        .sorted()
        || lines.output.contains("bundle -o disk/b.zip: written"), "\(lines.output)\(lines.error)")
    #expect(lines.error.contains("No space left on device"), "\(lines.error)")
    #expect(!lines.output.contains(".scaffold-"))
  }

  @Test func aQuotaLeavesTheOldOutput() throws {
    try folder.write("out.xml", "old")
    try folder.write("out/Jobs.xml", "old")
    try folder.write(
      "Conf/Large.xml", TestExpansion.file("<!-- \(String(repeating: "x", count: 20_000)) -->"))
    let names = ["Conf", "out", "out.xml"]
    for arguments in ["-o out", "-o out.xml --layout single"] {
      // As a quota does it: no file of more than a few KiB.
      let run = try shell("ulimit -f 8; \"$0\" expand \(arguments)")
      try expectUntouched(names, run)
      #expect(run.error.hasSuffix(": File too large\n"), "\(run.error)")
    }
    #expect(folder.text("out.xml") == "old")
    #expect(try folder.files(below: "out") == ["Jobs.xml"])
    #expect(folder.text("out/Jobs.xml") == "old")
  }

  @Test(.enabled(if: mayMount, "a file system of its own is needed"))
  func aTargetThatMayNotBeWrittenIsAnError() throws {
    try folder.write("disk/out/Jobs.xml", "old")
    for arguments in ["-o disk/out", "-o disk/new", "-o disk/x.xml --layout single"] {
      let run = try shell(
        "unshare -rm sh -e -c 'mount --bind disk disk; mount -o remount,bind,ro disk; exec \"$0\" expand \(arguments)' \"$0\""
      )
      #expect(run.status == 2)
      #expect(run.error.hasSuffix(": Read-only file system\n"), "\(run.error)")
    }
    #expect(try folder.files(below: "disk") == ["out/Jobs.xml"])
    #expect(folder.text("disk/out/Jobs.xml") == "old")
  }

  @Test func mendingChangesAllFilesOrNone() throws {
    let mistake = TestExpansion.file("<CreateConnectorSynchroIncremental Connector=\"a\"/>")
    for name in ["B", "C", "D"] { try folder.write("Conf/\(name).xml", mistake) }
    try folder.write(
      "Conf/E.xml",
      mistake.replacing(
        "\n", with: "<!-- \(String(repeating: "x", count: 9_000)) -->\n", maxReplacements: 1))
    let run = try shell("ulimit -f 4; \"$0\" validate --fix -q")
    #expect(run.status == 2, "\(run.error)")
    for name in ["B", "C", "D"] { #expect(folder.text("Conf/\(name).xml") == mistake) }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.file("Conf")).allSatisfy {
        !$0.contains("scaffold")
      })
    #expect(try sample.run("validate", "--fix", "-q").status != 2)
    #expect(folder.text("Conf/B.xml")?.contains("Connector=\"A\"") == true)
  }
}
