import ScaffoldCompiler

/// From a bundle on disk to what is wrong with it. No settings of a project apply.
struct VerificationRun {
  let check: BundleCheck

  private let name: String
  private let hasKey: Bool

  init(of path: String, key: String?, options: SharedOptions) throws(EnvironmentError) {
    let key = try key.map { path throws(EnvironmentError) in
      try SigningKey(pem: try FileSystem.read(path), half: .open, path: path)
    }
    name = WorkingFolder.relative(path)
    hasKey = key != nil
    var check = BundleCheck(
      try Self.content(of: path), name: name, cryptography: SwiftCrypto.functions, key: key,
      workers: options.workers)
    options.plainCompiler.checkExpansion(in: &check, version: Version.current)
    self.check = check
  }

  private static func content(of path: String) throws(EnvironmentError) -> ArchiveContent {
    if FileSystem.entry(path, followsLinks: true)?.kind == .folder {
      return try BundleFolder(path: path).read()
    }
    let limits = BundleLimits.standard
    if let size = FileSystem.size(of: path), size > limits.archiveSize {
      var content = ArchiveContent()
      content.excess = (nil, "more than \(limits.archiveSize) bytes")
      return content
    }
    return ArchiveReader.read(try FileSystem.read(path))
  }

  /// What is told of a bundle that is whole.
  func summary() throws(EnvironmentError) -> String {
    let tar = try ArchiveWriter.bytes(
      of: check.files.values.map(\.self), as: .tar, time: check.manifest?.time ?? 0)
    let signers = TerminalText.safe(check.signers.joined(separator: ", "))
    let signature =
      signers.isEmpty
      ? "not signed" : hasKey ? "signed by \(signers)" : "signature by \(signers) not checked"
    let source = check.manifest?.hasSource == true ? "" : "without source, not expanded again; "
    return "\(TerminalText.safe(name)): \(check.files.count) files as they were packed; "
      + "\(source)\(signature)\n\(SwiftCrypto.functions.hexDigest(tar))  as tar"
  }
}
