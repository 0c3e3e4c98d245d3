import ScaffoldCompiler

/// What holds of every configuration, however broken: read, expanded, checked, written, shown.
enum ConfigurationCheck {
  static func problem(with files: [SourceFile]) -> String? {
    let narrow = Run(files, workers: 1)
    return problem(reading: files) ?? narrow.findings.misplaced(in: narrow.expanded.files)
      ?? threads(narrow, Run(files, workers: 2)) ?? output(of: narrow) ?? fixes(of: narrow)
      ?? shown(narrow)
  }

  /// A configuration and all that the tool says of it.
  private struct Run {
    let compiler: Compiler
    let expanded: ExpandedConfiguration
    let findings: [Diagnostic]

    init(_ files: [SourceFile], workers: Int) {
      compiler = .fuzzed(workers: workers)
      expanded = compiler.expand(compiler.read(files))
      findings = compiler.findings(of: expanded)
    }

    func emitter(_ options: Emitter.Options = Emitter.Options()) -> Emitter {
      Emitter(expanded, options: options, displayPath: DisplayPath(folder: ""))
    }

    /// What is written, by file.
    func output(_ options: Emitter.Options = Emitter.Options()) -> [SourceFile] {
      let emitter = emitter(options)
      return expanded.files.compactMap { file in
        emitter.bytes(of: file).map { SourceFile(path: file.path, bytes: $0) }
      }
    }
  }

  // MARK: Reading

  /// What is read without libxml2 is what libxml2 reads.
  static func problem(reading files: [SourceFile]) -> String? {
    var plain = XMLReader()
    var library = XMLReader(asksLibraryAlways: true)
    for (index, file) in files.enumerated() {
      let mine = plain.read(file, id: FileID(index))
      let theirs = library.read(file, id: FileID(index))
      if mine.diagnostics.map(\.message) != theirs.diagnostics.map(\.message) {
        return "both readers find the same in \(file.path)"
      }
      if outline(mine) != outline(theirs) { return "both readers see one tree in \(file.path)" }
    }
    return nil
  }

  private static func outline(_ file: ParsedFile) -> [String]? {
    file.tree?.roots.flatMap { Array($0.subtree) }.map { element in
      "\(element.name.text) \(element.range) \(element.depth) "
        + element.attributes.map { "\($0.name.text) \($0.range) \($0.needsDecoding) \($0.value)" }
        .joined(separator: ", ")
    }
  }

  // MARK: Writing

  /// The number of threads changes nothing.
  private static func threads(_ narrow: Run, _ wide: Run) -> String? {
    if narrow.findings.text(in: narrow.expanded.files)
      != wide.findings.text(in: wide.expanded.files)
    {
      return "two threads find what one finds"
    }
    if narrow.output().map(\.bytes) != wide.output().map(\.bytes) {
      return "two threads write what one writes"
    }
    let difference = ConfigurationDifference(from: narrow.expanded, to: wide.expanded)
    return difference.changes.isEmpty ? nil : "a configuration does not differ from itself"
  }

  /// The output can be read, and has nothing left to expand.
  private static func output(of run: Run) -> String? {
    let output = run.output()
    let trails = run.compiler.emitWithTrails(run.expanded, with: run.emitter())
    if trails.compactMap({ $0?.bytes }) != output.map(\.bytes) {
      return "a source map changes no output"
    }
    var commented = Emitter.Options()
    commented.originComments = true
    var generated = Emitter.Options()
    generated.onlyGenerated = true
    for (what, written) in [
      ("output", output), ("output with comments", run.output(commented)),
      ("generated output", run.output(generated)),
      ("the one document", [SourceFile(path: "One.xml", bytes: run.emitter().singleDocument())]),
    ] {
      if let file = run.compiler.read(written).first(where: { $0.tree == nil }) {
        return "\(what) can be read: \(file.path)"
      }
    }
    if run.compiler.diagnostics(of: run.expanded).contains(where: { $0.severity == .error }) {
      return nil
    }
    let again = Run(output, workers: 1)
    return again.output().map(\.bytes) == output.map(\.bytes)
      ? nil : "the output stays what it is when it is expanded again"
  }

  /// Safe fixes leave what can be read readable.
  private static func fixes(of run: Run) -> String? {
    for includesUnsafe in [false, true] {
      let plan = FixPlan(run.findings, includesUnsafe: includesUnsafe)
      for id in plan.files {
        let file = run.expanded.files[id.index]
        let fixed = SourceFile(path: file.path, bytes: plan.bytes(of: file))
        if file.tree != nil, run.compiler.read([fixed])[0].tree == nil {
          return "fixes leave \(file.path) readable"
        }
      }
    }
    return nil
  }

  // MARK: Showing

  /// All that prints a configuration comes to an end. The size says what prints it: all of them each
  /// time would leave little time for anything else.
  private static func shown(_ run: Run) -> String? {
    let expanded = run.expanded
    let index = expanded.configuration.index
    let path = DisplayPath(folder: "")
    switch expanded.files.reduce(0, { $0 + $1.text.bytes.count }) % 8 {
    case 0:
      run.findings.writeAll(in: expanded.files)
    case 1:
      var builder = GraphBuilder(expanded, displayPath: path)
      draw(builder.overview())
      for plan in JobPlans(index).all.prefix(2) { draw(builder.graph(of: plan)) }
    case 2:
      for plan in JobPlans(index).all.prefix(4) {
        var steps = StepsReport(plan, expanded, displayPath: path)
        _ = [steps.vendorText, steps.table(isColored: false), steps.json()]
      }
      for job in index.elements(.job).prefix(4) {
        _ = ChecklistReport(JobChecklist(job, index, folder: "Conf", url: nil))
      }
    case 3:
      var tracer = Tracer(expanded, displayPath: path)
      for identifier in tracer.identifiers.prefix(4) {
        let report = TraceReport(identifier, tracer.traces(of: identifier))
        _ = [report.text(isColored: false), report.json]
      }
    case 4:
      let permissions = PermissionReport(index)
      _ = [permissions.text, permissions.markdown, permissions.json]
      let schedule = ScheduleReport(index, from: 1_800_000_000, count: 2, server: nil)
      _ = [schedule.text, schedule.json, schedule.markdown]
    default: break
    }
    let known = Baseline(run.findings, in: expanded.files)
    let left = known.apply(to: run.findings, in: expanded.files)
    return left.new.isEmpty && left.stale.isEmpty ? nil : "a baseline covers what it was made of"
  }

  private static func draw(_ graph: JobGraph) {
    _ = [
      DotGraph(graph).text, MermaidGraph(graph).text, SVGGraph(graph).text, HTMLGraph(graph).text,
      JSONGraph(graph).text,
    ]
  }
}
