import ScaffoldCompiler

/// From a configuration that was read to the bundle of it.
struct BundleRun {
  /// Everything that was found, before comments and settings have had their say.
  let found: [Diagnostic]
  /// Whether anything keeps the bundle from being right, whatever weight it is given.
  let hasObstacle: Bool

  private let session: Session
  private let folder: String
  /// The configuration alone, without the settings of agents that it was checked with.
  private let expanded: ExpandedConfiguration
  private let references: ReferencedFiles

  init(_ session: Session, folder: String) throws(EnvironmentError) {
    self.session = session
    self.folder = folder
    let files = session.expanded.files.filter(\.isConfiguration)
    expanded =
      files.count == session.expanded.files.count
      ? session.expanded : session.compiler.expand(files)
    references = try ReferencedFiles(of: expanded.configuration, in: folder)
    let paths = Diagnostic.unfitPaths(of: files, besides: references.files.map(\.path))
    hasObstacle = session.found.containsErrors || !paths.isEmpty
    found =
      (session.found + paths + references.diagnostics
      + session.compiler.validate(session.expanded, agents: session.agents)).sortedForReport()
  }

  func bundle(
    hasSource: Bool, revision: String?, key: SigningKey?
  ) throws(EnvironmentError) -> FinishedBundle {
    let packed = expanded.files.map(\.path) + references.files.map(\.path)
    let time = try BuildTime.seconds(of: folder, packing: Set(packed))
    let content = session.compiler.bundleContent(
      of: expanded, with: references.files, hasSource: hasSource, version: Version.current)
    let draft = BundleManifest(
      version: Version.current, time: time, hasSource: hasSource,
      external: session.compiler.external.listing, files: [])
    let entries = try session.compiler.seal(
      content, as: draft, revision: revision, key: key, SwiftCrypto.functions)
    if let excess = BundleLimits.standard.excess(of: entries) {
      throw EnvironmentError("the bundle would have \(excess); nothing could verify it")
    }
    try Self.check(entries, session.options.workers)
    return FinishedBundle(entries: entries, time: time)
  }
}

extension BundleRun {
  /// Nothing is written that `verify` would refuse.
  private static func check(
    _ entries: [BundleEntry], _ workers: Workers
  ) throws(EnvironmentError) {
    var content = ArchiveContent()
    content.files = entries
    let check = BundleCheck(
      content, name: "", cryptography: SwiftCrypto.functions, workers: workers)
    guard let first = check.findings.report.diagnostics.first else { return }
    throw EnvironmentError("the bundle would not be accepted: \(first.message)")
  }
}

/// All files of a bundle, ready to be written.
struct FinishedBundle {
  let entries: [BundleEntry]
  let time: Int

  /// - Returns: lines as of `sha256sum`, for the file and for the tar that it would be.
  func write(to path: String) throws(EnvironmentError) -> [String] {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let tar = try ArchiveWriter.bytes(of: entries, as: .tar, time: time)
    guard let format = ArchiveFormat(path: path) else {
      try BundleFolder(path: path).write(entries, time: time)
      return [line(tar, name + ".tar")]
    }
    let bytes =
      format == .tar ? tar : try ArchiveWriter.bytes(of: entries, as: format, time: time)
    if bytes.count > BundleLimits.standard.archiveSize {
      throw EnvironmentError("the bundle would be too large; nothing could verify it")
    }
    try OutputFile(path: path).write(bytes)
    let own = line(bytes, name)
    return format == .tar ? [own] : [own, line(tar, format.stem(of: name) + ".tar")]
  }

  private func line(_ bytes: [UInt8], _ name: String) -> String {
    "\(SwiftCrypto.functions.hexDigest(bytes))  \(TerminalText.safe(name))\n"
  }
}
