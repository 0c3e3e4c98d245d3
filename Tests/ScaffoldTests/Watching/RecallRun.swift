import ScaffoldCompiler
import Scaffolds

/// A configuration that is compiled again and again while it changes, as a watch does it, each time held
/// against a compilation that knows nothing of the ones before.
struct RecallRun {
  /// All that can be seen of a compilation.
  struct Result: Equatable {
    let findings: String
    let output: [String: String]
    let map: String

    init(_ compiler: Compiler, _ files: [ParsedFile]) {
      let expanded = compiler.expand(files)
      let found = compiler.control(
        (compiler.diagnostics(of: expanded) + compiler.validate(expanded)).sortedForReport(),
        in: files, isComplete: true)
      var reporter = TextReporter(
        files: files, displayPath: DisplayPath(folder: ""), isColored: false, isConcise: false)
      findings = reporter.text(of: found)
      let emitter = Emitter(expanded, displayPath: DisplayPath(folder: ""))
      var map = SourceMapReport(expanded, layout: "tree")
      var output: [String: String] = [:]
      for (file, written) in zip(files, compiler.emitWithTrails(expanded, with: emitter)) {
        guard let written else { continue }
        map.add(path: file.path, byteCount: written.bytes.count, written.trail)
        output[file.path] = String(decoding: written.bytes, as: UTF8.self)
      }
      self.output = output
      self.map = map.json(version: "test")
    }
  }

  private let memory = CompilerMemory()
  private let workers: Int
  private var files: [ParsedFile] = []

  init(workers: Int = 1) {
    self.workers = workers
  }

  /// What the configuration gives now, with what is remembered and without it.
  mutating func compile(_ content: [String: [UInt8]]) -> (warm: Result, cold: Result) {
    var options = Compiler.Options()
    options.scaffoldings = ScaffoldRegistry.all
    options.workers = Workers(count: workers)
    let plain = Compiler(options)
    options.memory = memory
    let remembering = Compiler(options)
    let sources = content.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { SourceFile(path: $0.key, bytes: $0.value) }
    let known = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0) })
    files = remembering.read(
      sources.map { source in
        if let file = known[source.path], file.text.fileBytes == source.bytes {
          return .read(file)
        }
        return .unread(source)
      })
    return (Result(remembering, files), Result(plain, plain.read(sources)))
  }
}
