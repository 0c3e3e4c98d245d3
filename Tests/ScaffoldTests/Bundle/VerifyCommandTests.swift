import Foundation
import ScaffoldCompiler
import Testing

/// `scaffold verify` of bundles that somebody or something has damaged.
@Suite struct VerifyCommandTests {
  /// A kind of damage, and the finding: its rule and the entry.
  static let damages: [(kind: String, rule: String, entry: String)] = [
    ("remove:Conf/Jobs.xml", "SC8009", "Conf/Jobs.xml"),
    ("remove:source/Jobs.xml", "SC8009", "source/Jobs.xml"),
    ("remove:source-map.json", "SC8009", "source-map.json"),
    ("remove:MANIFEST.json", "SC8009", "MANIFEST.json"),
    ("remove:SHA256SUMS", "SC8009", "SHA256SUMS"),
    ("remove:attestation.intoto.json", "SC8009", "attestation.intoto.json"),
    ("add:Conf/More.xml", "SC8010", "Conf/More.xml"),
    ("add:Conf/.hidden", "SC8010", "Conf/.hidden"),
    ("change:Conf/Jobs.xml", "SC8011", "Conf/Jobs.xml"),
    ("change:source/Jobs.xml", "SC8011", "source/Jobs.xml"),
    ("change:source-map.json", "SC8011", "source-map.json"),
    ("lengthen:Conf/Jobs.xml", "SC8011", "Conf/Jobs.xml"),
    ("lengthen:MANIFEST.json", "SC8011", "MANIFEST.json"),
    ("lengthen:attestation.intoto.json", "SC8011", "attestation.intoto.json"),
    ("lengthen:SHA256SUMS", "SC8012", "SHA256SUMS"),
    ("garbage:MANIFEST.json", "SC8012", "MANIFEST.json"),
    ("garbage:SHA256SUMS", "SC8012", "SHA256SUMS"),
    ("garbage:attestation.intoto.json", "SC8011", "attestation.intoto.json"),
    ("add:../evil.xml", "SC8004", "../evil.xml"),
    ("add:Conf/../../evil.xml", "SC8004", "Conf/../../evil.xml"),
    ("add:/etc/evil.xml", "SC8004", "/etc/evil.xml"),
    ("add:Conf/C:evil.xml", "SC8004", "Conf/C:evil.xml"),
    ("add:Conf/a\\evil.xml", "SC8004", "Conf/a\\evil.xml"),
    ("add:Conf/a\nevil.xml", "SC8004", "Conf/a\u{FFFD}evil.xml"),
    ("add:Conf//evil.xml", "SC8004", "Conf//evil.xml"),
    ("add:Conf/./evil.xml", "SC8004", "Conf/./evil.xml"),
    ("add:Conf/evil.xml.", "SC8004", "Conf/evil.xml."),
    ("add:Conf/aux.xml", "SC8004", "Conf/aux.xml"),
    ("add:Conf/JOBS.xml", "SC8005", "Conf/JOBS.xml"),
    ("add:Conf/Jobs.xml", "SC8005", "Conf/Jobs.xml"),
    ("add:Conf/Jobs.xml/inside.xml", "SC8005", "Conf/Jobs.xml/inside.xml"),
    ("link:Conf/Link.xml", "SC8008", "Conf/Link.xml"),
    ("device:Conf/Device.xml", "SC8008", "Conf/Device.xml"),
    ("rewrite:Conf/Jobs.xml", "SC8013", "Conf/Jobs.xml"),
    ("smuggle:Conf/More.xml", "SC8013", "Conf/More.xml"),
    ("smuggle:Conf/More.dll", "SC8013", "Conf/More.dll"),
    ("smuggle:source/More.xml", "SC8013", "source/More.xml"),
    ("other-attestation:Notes.txt", "SC8014", "attestation.intoto.json"),
    ("attest-more:Conf/More.xml", "SC8014", "attestation.intoto.json"),
  ]

  @Test(arguments: damages)
  func damageIsAFinding(_ damage: (kind: String, rule: String, entry: String)) throws {
    let project = try BundleProject()
    for (name, target) in [("b.zip", "d.zip"), ("b.tar.gz", "d.tar.gz")] {
      try project.pack(name)
      try project.damage(damage.kind, name, into: target)
      let run = try project.run("verify", target, "--format", "concise")
      #expect(run.status == 1, "\(target): \(run.output) \(run.error)")
      let first = "\(target)/\(damage.entry):1:1: error[\(damage.rule)]: "
      #expect(run.output.hasPrefix(first), "\(run.output)")
      // One cause, one finding.
      #expect(run.output.split(separator: "\n").count == 1, "\(run.output)")
    }
  }

  /// Kinds that a zip has not.
  @Test(arguments: ["hardlink", "fifo"])
  func whatIsNoFileIsAFinding(kind: String) throws {
    let project = try BundleProject()
    try project.pack("b.tar")
    try project.damage("\(kind):Conf/Odd.xml", "b.tar", into: "d.tar")
    let run = try project.run("verify", "d.tar", "--format", "concise")
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("d.tar/Conf/Odd.xml:1:1: error[SC8008]: "))
  }

  @Test(arguments: ["empty", "truncated", "text", "zeros", "encrypted"])
  func whatIsNoArchiveIsAFinding(kind: String) throws {
    let project = try BundleProject()
    for name in ["b.zip", "b.tar.gz", "b.tar"] {
      try project.pack(name)
      try project.damage(kind, name, into: "d.\(name)")
      if kind == "encrypted", name != "b.zip" { continue }
      let run = try project.run("verify", "d.\(name)")
      #expect(run.status == 1, "\(name): \(run.output)")
      #expect(run.output.contains("d.\(name)"))
      #expect(run.output.contains(": error[SC80"))
    }
  }

  @Test(arguments: ["zip-bomb", "gzip-bomb", "many", "sparse"])
  func aBombIsAFinding(kind: String) throws {
    let project = try BundleProject()
    let name = kind == "gzip-bomb" ? "d.tar.gz" : kind == "sparse" ? "d.tar" : "d.zip"
    try project.damage(kind, "none", into: name)
    // With less memory than the bombs unpack to.
    let run = try ScaffoldBinary.shell(
      "ulimit -v 3000000; \"$0\" verify \(name) --format concise", in: project.folder.url)
    #expect(run.status == 1, "\(run.output) \(run.error)")
    let rule = kind == "sparse" ? "SC8006" : "SC8007"
    #expect(run.output.contains("error[\(rule)]"), "\(run.output)")
    #expect(run.output.split(separator: "\n").count == 1)
  }

  @Test func repackingIsNoDamage() throws {
    let project = try BundleProject()
    try project.pack("b.zip")
    for target in ["d.zip", "d.tar", "d.tar.gz"] {
      try project.damage("repack", "b.zip", into: target)
      let run = try project.run("verify", target)
      #expect(run.status == 0, "\(run.output)")
      #expect(run.output.isEmpty)
    }
    let sums = try ["b.zip", "d.tar.gz"].map {
      try project.run("verify", $0).error.split(separator: "\n").last
    }
    #expect(sums[0] == sums[1])
  }

  @Test func aFolderIsCheckedToo() throws {
    let project = try BundleProject()
    try project.pack("b")
    try project.folder.write("b/Conf/More.xml", "")
    try project.folder.link("b/Conf/Link.xml", to: "Jobs.xml")
    _ = try Program(named: "mkfifo", ["b/Pipe"], in: project.folder.url)
    let run = try project.run("verify", "b", "--format", "concise")
    #expect(run.status == 1)
    let starts = run.output.split(separator: "\n").map { $0.prefix { $0 != "]" } }
    #expect(
      starts == [
        "b/Conf/Link.xml:1:1: error[SC8008", "b/Conf/More.xml:1:1: error[SC8010",
        "b/Pipe:1:1: error[SC8008",
      ])
  }

  @Test(arguments: ["jsonl", "sarif", "github", "gitlab", "junit"])
  func everyFormatReports(format: String) throws {
    let project = try BundleProject()
    try project.pack("b.zip")
    try project.damage("change:Conf/Jobs.xml", "b.zip", into: "d.zip")
    let run = try project.run("verify", "d.zip", "--format", format)
    #expect(run.status == 1)
    #expect(run.output.contains("SC8011"))
    #expect(run.output.contains("Conf/Jobs.xml"))
  }

  @Test func settingsPlayNothingDown() throws {
    let project = try BundleProject()
    try project.pack("b.zip")
    try project.damage("change:Conf/Jobs.xml", "b.zip", into: "d.zip")
    try project.folder.write("scaffold.yml", "severity:\n  bundle: off\n")
    #expect(try project.run("verify", "d.zip").status == 1)
  }
}
