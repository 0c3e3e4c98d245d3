import Foundation
import ScaffoldCompiler
import Scaffolds

/// One configuration, read and expanded as the command line does it.
struct TestExpansion {
  let compiler: Compiler
  let expanded: ExpandedConfiguration

  /// - Parameter folder: a configuration on disk.
  init(folder: URL, workers: Int = 1) throws {
    compiler = Self.compiler(ScaffoldRegistry.all, workers: workers)
    expanded = compiler.expand(try compiler.read(folder: folder.path))
  }

  /// - Parameter files: a configuration in memory, by path.
  init(
    files: [String: [UInt8]], scaffoldings: [any Scaffolding.Type] = ScaffoldRegistry.all,
    workers: Int = 1, external: Set<ReferenceKind> = []
  ) {
    compiler = Self.compiler(scaffoldings, workers: workers, external: external)
    let sources = files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { SourceFile(path: $0.key, bytes: $0.value) }
    expanded = compiler.expand(compiler.read(sources))
  }

  /// - Parameter content: what stands between the root's tags of the only file, `Conf.xml`.
  init(
    _ content: String, scaffoldings: [any Scaffolding.Type] = ScaffoldRegistry.all,
    external: Set<ReferenceKind> = []
  ) {
    self.init(
      files: ["Conf.xml": Array(Self.file(content).utf8)], scaffoldings: scaffoldings,
      external: external)
  }

  /// A whole file around the content of its root.
  static func file(_ content: String) -> String {
    "<ConfigurationFile xmlns=\"\(XMLReader.namespace)\">\n\(content)\n</ConfigurationFile>\n"
  }

  var diagnostics: [Diagnostic] { compiler.diagnostics(of: expanded) }

  /// The findings as `--format concise` prints them, a line each.
  var findings: String { report(isConcise: true) }

  /// The findings as people read them.
  func report(isConcise: Bool) -> String {
    var reporter = TextReporter(
      files: expanded.files, displayPath: DisplayPath(folder: ""), isColored: false,
      isConcise: isConcise)
    return reporter.text(of: diagnostics)
  }

  /// The files that are written, by path.
  func output(_ options: Emitter.Options = Emitter.Options()) -> [String: [UInt8]] {
    let emitter = Emitter(expanded, options: options, displayPath: DisplayPath(folder: ""))
    var output: [String: [UInt8]] = [:]
    for file in expanded.files {
      if let bytes = emitter.bytes(of: file) { output[file.path] = bytes }
    }
    return output
  }

  /// The only file after expansion, as text.
  var text: String { String(decoding: output()["Conf.xml"] ?? [], as: UTF8.self) }

  /// Everything as one document.
  func document(_ options: Emitter.Options = Emitter.Options()) -> String {
    let emitter = Emitter(expanded, options: options, displayPath: DisplayPath(folder: ""))
    return String(decoding: emitter.singleDocument(), as: UTF8.self)
  }

  private static func compiler(
    _ scaffoldings: [any Scaffolding.Type], workers: Int, external: Set<ReferenceKind> = []
  ) -> Compiler {
    var options = Compiler.Options()
    options.workers = Workers(count: workers)
    options.scaffoldings = scaffoldings
    options.externalKinds = external
    return Compiler(options)
  }
}
