import Benchmark
import ScaffoldCompiler
import Scaffolds

/// Every stage of the way from folder to text, one at a time, on one thread, so that the figures
/// say what a stage costs rather than how well it shares.
let benchmarks: @Sendable () -> Void = {
  let figures = Benchmark.Configuration(
    metrics: [.wallClock, .cpuUser, .instructions, .peakMemoryResident],
    warmupIterations: 2, maxDuration: .seconds(5), maxIterations: 100)
  let sample = Sample(connectors: 200)

  Benchmark("discovery", configuration: figures) { benchmark in
    let folder = try TemporaryFolder(sample.sources)
    defer { folder.remove() }
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations {
      let discovery = try ConfigurationDiscovery(folder: folder.path)
      for candidate in try discovery.candidates() { blackHole(try discovery.read(candidate)) }
    }
    benchmark.stopMeasurement()
  }

  Benchmark("parsing", configuration: figures) { benchmark in
    for _ in benchmark.scaledIterations {
      blackHole(sample.compiler.read(sample.sources))
      // Those of the sample stay, as it holds them itself.
      LivingTrees.shared.release()
    }
  }

  Benchmark("indexing", configuration: figures) { benchmark in
    for _ in benchmark.scaledIterations {
      let configuration = Configuration(files: sample.files)
      blackHole(configuration.index.definition(.connector, "Directory"))
    }
  }

  for scaffolding in ScaffoldRegistry.all {
    let signature = scaffolding.signature
    Benchmark("expansion of \(signature.element)", configuration: figures) { benchmark in
      let calling = sample.calling(signature)
      if sample.compiler.expand(calling).diagnostics.containsErrors {
        benchmark.error("the calls of '\(signature.element)' have errors")
      }
      benchmark.startMeasurement()
      for _ in benchmark.scaledIterations {
        blackHole(sample.compiler.expand(calling))
        LivingTrees.shared.release()
      }
      benchmark.stopMeasurement()
    }
  }

  for check in Checks.all {
    Benchmark("check by \(check)", configuration: figures) { benchmark in
      let validator = Validator(
        checks: [check], scaffoldings: ScaffoldRegistry.all.map { $0.signature },
        workers: Workers(count: 1))
      for _ in benchmark.scaledIterations { blackHole(validator.diagnostics(of: sample.expanded)) }
    }
  }

  Benchmark("all checks", configuration: figures) { benchmark in
    for _ in benchmark.scaledIterations { blackHole(sample.compiler.validate(sample.expanded)) }
  }

  Benchmark("difference with one connector changed", configuration: figures) { benchmark in
    let changed = sample.compiler.expand(sample.compiler.read(sample.withOneChange))
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations {
      blackHole(ConfigurationDifference(from: sample.expanded, to: changed))
    }
    benchmark.stopMeasurement()
  }

  Benchmark("SARIF of 20,000 findings", configuration: figures) { benchmark in
    let (files, findings) = sample.findings(20_000)
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations {
      blackHole(
        SARIFReporter.text(
          of: Report(
            files: files, displayPath: DisplayPath(folder: "Conf"), diagnostics: findings,
            version: "0")))
    }
    benchmark.stopMeasurement()
  }

  Benchmark("emission", configuration: figures) { benchmark in
    for _ in benchmark.scaledIterations {
      let emitter = Emitter(sample.expanded, displayPath: DisplayPath(folder: "Conf"))
      for file in sample.compiler.emit(sample.expanded, with: emitter) { blackHole(file.bytes()) }
    }
  }

  Benchmark("emission as one document", configuration: figures) { benchmark in
    for _ in benchmark.scaledIterations {
      let emitter = Emitter(sample.expanded, displayPath: DisplayPath(folder: "Conf"))
      blackHole(emitter.singleDocument())
    }
  }
}
