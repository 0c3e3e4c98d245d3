import ScaffoldCompiler

/// What holds of everything that is said to be a bundle.
enum BundlesCheck {
  /// The first byte says what the others are: an archive, or paths and contents to be packed, with
  /// 0x1E between them.
  static func problem(with bytes: [UInt8]) -> String? {
    guard let first = bytes.first else { return nil }
    let rest = Array(bytes.dropFirst())
    let formats: [ArchiveFormat?] = [nil, .zip, .tar, .tarGzip]
    guard let format = formats[Int(first & 3)] else { return problem(withArchive: rest) }
    let entries = entries(in: rest)
    guard let archive = try? ArchiveWriter.bytes(of: entries, as: format, time: 0) else {
      return nil
    }
    if let problem = problem(withArchive: archive) { return problem }
    let content = ArchiveReader.read(archive, limits: limits)
    let paths = Set(entries.map(\.path))
    let isPlain = paths.allSatisfy { BundlePath.problem($0) == nil } && paths.count == entries.count
    guard isPlain, content.damage == nil, content.excess == nil else { return nil }
    return content.files.sortedByPath() == entries.sortedByPath()
      ? nil : "what is packed can be unpacked"
  }

  private static func entries(in bytes: [UInt8]) -> [BundleEntry] {
    let parts = bytes.split(
      separator: ConfigurationBytes.separator, maxSplits: 63, omittingEmptySubsequences: false)
    return stride(from: 0, to: parts.count - 1, by: 2).map { index in
      BundleEntry(
        path: String(decoding: parts[index], as: UTF8.self), bytes: Array(parts[index + 1]))
    }
  }

  private static func problem(withArchive bytes: [UInt8]) -> String? {
    let content = ArchiveReader.read(bytes, limits: limits)
    let key = try? SigningKey(pem: Array(publicKey.utf8), half: .open, path: "key.pem")
    for key in [nil, key] {
      var check = BundleCheck(
        content, name: "bundle", cryptography: cryptography, key: key, workers: Workers(count: 1))
      Compiler.fuzzed().checkExpansion(in: &check, version: "0")
      let (files, diagnostics) = check.findings.report
      if let problem = diagnostics.misplaced(in: files) { return problem }
      if bytes.count % 8 == 0 { diagnostics.writeAll(in: files) }
      _ = diagnostics.text(in: files)
      // As `verify` does for the digest that it prints.
      _ = try? ArchiveWriter.bytes(
        of: check.files.values.map(\.self), as: .tar, time: check.manifest?.time ?? 0)
    }
    return nil
  }

  /// Small, so that no input takes long.
  private static let limits: BundleLimits = {
    var limits = BundleLimits()
    limits.entryCount = 200
    limits.entrySize = 1 << 20
    limits.totalSize = 4 << 20
    limits.ratioFloor = 1 << 20
    return limits
  }()

  /// Every digest is the same and every second signature is right, so that changed bytes get past
  /// what real ones would stop.
  private static let cryptography = Cryptography(
    sha256: { _ in [UInt8](repeating: 0, count: 32) }, publicKey: { $0 }, sign: { _, key in key },
    isSigned: { _, signature, _ in (signature.first ?? 1) & 1 == 0 })

  private static let publicKey = """
    -----BEGIN PUBLIC KEY-----
    MCowBQYDK2VwAyEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=
    -----END PUBLIC KEY-----
    """
}
