import Foundation
import ScaffoldCompiler
import Scaffolds

/// Two configurations in memory and what differs between them.
struct TestDifference {
  let old: ExpandedConfiguration
  let new: ExpandedConfiguration
  let difference: ConfigurationDifference

  static var compiler: Compiler {
    var options = Compiler.Options()
    options.scaffoldings = ScaffoldRegistry.all
    return Compiler(options)
  }

  init(_ old: [String: [UInt8]], _ new: [String: [UInt8]]) {
    self.old = Self.expand(old)
    self.new = Self.expand(new)
    difference = ConfigurationDifference(from: self.old, to: self.new)
  }

  /// Two documents, by what stands under their roots.
  init(_ old: String, _ new: String) {
    self.init(["A.xml": Self.document(old)], ["A.xml": Self.document(new)])
  }

  static func document(_ content: String) -> [UInt8] {
    Array(
      "<ConfigurationFile xmlns=\"\(XMLReader.namespace)\">\(content)</ConfigurationFile>".utf8)
  }

  private static func expand(_ files: [String: [UInt8]]) -> ExpandedConfiguration {
    let sources = files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { SourceFile(path: $0.key, bytes: $0.value) }
    return compiler.expand(compiler.read(sources))
  }

  var places: DifferencePlaces {
    DifferencePlaces(
      difference, oldPath: DisplayPath(folder: "old"), newPath: DisplayPath(folder: "new"))
  }

  var text: String {
    DifferenceText(difference, places: places, isColored: false).text
  }

  var errors: [Diagnostic] {
    [old, new].flatMap { Self.compiler.diagnostics(of: $0) }.filter { $0.severity == .error }
  }
}
