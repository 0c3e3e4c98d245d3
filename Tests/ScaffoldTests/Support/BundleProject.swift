import Foundation
import ScaffoldCompiler
import Scaffolds
import Testing

@testable import scaffold

/// A small configuration with a template, and bundles of it.
struct BundleProject {
  let folder: TemporaryFolder

  static let aspect = """
      <NotificationAspect Identifier="Welcome" RazorFile_L1="Templates\\Welcome.cshtml" />
    """

  /// - Parameter files: what stands between the root's tags, by path, besides the usual two files.
  init(_ files: [String: String] = [:]) throws {
    folder = try TemporaryFolder()
    try folder.write("Conf/A/A Connector.xml", SampleConfiguration.connector)
    try folder.write("Conf/Jobs.xml", SampleConfiguration.jobs)
    for (path, content) in files { try folder.write("Conf/\(path)", TestExpansion.file(content)) }
  }

  @discardableResult
  func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Program {
    try withExtendedLifetime(folder) {
      try ScaffoldBinary.run(arguments, in: folder.url, environment: environment)
    }
  }

  @discardableResult
  func run(_ arguments: String...) throws -> Program { try run(arguments) }

  /// Packs and expects that to go well.
  func pack(_ name: String, _ options: String...) throws {
    let run = try run(["bundle", "-q", "-o", name] + options)
    try #require(run.status == 0, "\(run.error)")
  }

  /// Damages a bundle with the script for it.
  func damage(_ kind: String, _ name: String, into target: String) throws {
    let script = FixtureFolder.path("Tests", "Scripts", "damage").path
    let run = try Program(
      named: "python3", [script, kind, name, target], in: folder.url)
    try #require(run.status == 0, "\(run.error)")
  }

  /// What is in a bundle, by path.
  func content(of name: String) throws -> [String: [UInt8]] {
    let content = ArchiveReader.read(try FileSystem.read(folder.file(name)))
    #expect(content.damage == nil && content.excess == nil && content.oddities.isEmpty)
    return Dictionary(content.files.map { ($0.path, $0.bytes) }) { first, _ in first }
  }
}

extension BundleCheck {
  /// A check like that of `scaffold verify`.
  init(_ bytes: [UInt8], limits: BundleLimits = .standard) {
    self.init(
      ArchiveReader.read(bytes, limits: limits), name: "bundle",
      cryptography: SwiftCrypto.functions, workers: Workers(count: 1))
    var options = Compiler.Options()
    options.scaffoldings = ScaffoldRegistry.all
    Compiler(options).checkExpansion(in: &self, version: Version.current)
  }

  /// The findings as `rule: message`.
  var texts: [String] { findings.report.diagnostics.map { "\($0.rule.id): \($0.message)" } }
}
