/// Packing: what goes into a bundle, and whether what is in one is what it should be.
extension Compiler {
  /// What may live in the product's database alone.
  package var external: ExternalNames { options.external }

  /// The files of the configuration, expanded and as they were written, and what maps one to the
  /// other.
  ///
  /// - Parameters:
  ///   - references: the files that the configuration refers to, by path below its folder.
  ///   - hasSource: whether the configuration goes in as it was written.
  ///   - version: the tool's own.
  package func bundleContent(
    of expanded: ExpandedConfiguration, with references: [BundleEntry], hasSource: Bool,
    version: String
  ) -> [BundleEntry] {
    let emitter = Emitter(expanded, displayPath: DisplayPath(folder: ""))
    var map = SourceMapReport(expanded, layout: "tree")
    var entries: [BundleEntry] = []
    for (file, output) in zip(expanded.files, emitWithTrails(expanded, with: emitter)) {
      guard let output else { continue }
      map.add(
        path: BundleLayout.configuration + file.path, byteCount: output.bytes.count, output.trail)
      entries.append(
        BundleEntry(path: BundleLayout.configuration + file.path, bytes: output.bytes))
      if hasSource {
        entries.append(
          BundleEntry(path: BundleLayout.source + file.path, bytes: file.text.fileBytes))
      }
    }
    entries += references.map {
      BundleEntry(path: BundleLayout.configuration + $0.path, bytes: $0.bytes)
    }
    entries.append(
      BundleEntry(path: BundleLayout.sourceMap, bytes: Array(map.json(version: version).utf8)))
    return entries
  }

  /// Adds manifest, checksums and attestation to the files of a bundle.
  ///
  /// - Parameter key: the private key that signs the attestation.
  /// - Throws: if the key is none.
  package func seal(
    _ entries: [BundleEntry], as draft: BundleManifest, revision: String?, key: SigningKey?,
    _ cryptography: Cryptography
  ) throws(EnvironmentError) -> [BundleEntry] {
    var entries = entries.sortedByPath()
    let values = options.workers.map(entries, state: {}) { _, _, entry in
      cryptography.hexDigest(entry.bytes)
    }
    var manifest = draft
    manifest.files = zip(entries, values).map {
      BundleManifest.File(path: $0.path, size: $0.bytes.count, digest: $1)
    }
    var digests: [String: String] = [:]
    for file in manifest.files { digests[file.path] = file.digest }
    func add(_ path: String, _ text: String) {
      let bytes = Array(text.utf8)
      entries.append(BundleEntry(path: path, bytes: bytes))
      digests[path] = cryptography.hexDigest(bytes)
    }
    add(BundleLayout.manifest, manifest.text)
    let statement = AttestationText(
      digests: digests, version: manifest.version, external: manifest.external, revision: revision
    ).text
    var attestation = statement
    if let key {
      guard
        let envelope = SignedEnvelope(
          statement: Array(statement.utf8), key: key, cryptography)
      else { throw EnvironmentError("the private key does not sign") }
      attestation = envelope.text
    }
    add(BundleLayout.attestation, attestation)
    add(BundleLayout.checksums, ChecksumList.text(of: digests))
    return entries.sortedByPath()
  }

  /// Expands the source in a bundle again and holds it against the rest of the bundle.
  package func checkExpansion(in check: inout BundleCheck, version: String) {
    guard let manifest = check.manifest, manifest.hasSource, check.findings.isEmpty else { return }
    var options = options
    options.external = ExternalNames(manifest: manifest.external)
    options.leftOut = PathFilter()
    let compiler = Compiler(options)
    let sources = check.files.values.map(\.self).sortedByPath().compactMap { entry in
      entry.path.hasPrefix(BundleLayout.source)
        ? SourceFile(
          path: String(entry.path.dropFirst(BundleLayout.source.count)), bytes: entry.bytes)
        : nil
    }
    let expanded = compiler.expand(compiler.read(sources))
    let other = manifest.version == version ? nil : manifest.version
    for file in expanded.files where file.tree == nil {
      check.findings.expansionDiffers(
        BundleLayout.source + file.path, "cannot be read, so it expands to nothing", madeBy: other)
    }
    var made = Set(
      FileReference.all(in: expanded.configuration).map { BundleLayout.configuration + $0.path })
    let expected = compiler.bundleContent(
      of: expanded, with: [], hasSource: false, version: manifest.version)
    for entry in expected where entry.path != BundleLayout.sourceMap {
      made.insert(entry.path)
      Self.compare(entry, in: &check, madeBy: other)
    }
    for path in check.files.keys.sorted()
    where path.hasPrefix(BundleLayout.configuration) && !made.contains(path) {
      check.findings.expansionDiffers(path, "is nothing that source/ makes or names", madeBy: other)
    }
    // Another version may draw the map otherwise, and a map of other files is no news.
    guard other == nil, check.findings.isEmpty else { return }
    for entry in expected where entry.path == BundleLayout.sourceMap {
      Self.compare(entry, in: &check, madeBy: nil)
    }
  }

  private static func compare(
    _ expected: BundleEntry, in check: inout BundleCheck, madeBy version: String?
  ) {
    let path = expected.path
    guard let present = check.files[path] else {
      return check.findings.expansionDiffers(
        path, "is what source/ expands to, and is not in the bundle", madeBy: version)
    }
    if present.bytes != expected.bytes {
      check.findings.expansionDiffers(path, "is not what source/ expands to", madeBy: version)
    }
  }

  /// Reading of an export of the product, without the numbers of its database.
  ///
  /// - Parameters:
  ///   - sources: with the paths that messages show.
  ///   - files: those of the configuration; the export is numbered after them.
  package func readExport(_ sources: [SourceFile], after files: [ParsedFile]) -> ProductExport {
    let read = options.workers.map(sources, state: { XMLReader() }) { reader, index, source in
      let id = FileID(files.count + index)
      let file = reader.read(source, id: id)
      let plain = ProductExport.withoutNumbers(file).map { reader.read($0, id: id) } ?? file
      return plain.besideConfiguration
    }
    return ProductExport(files: read)
  }

  /// Comparison of an expansion with what the product made.
  package func compare(
    _ expanded: ExpandedConfiguration, with export: ProductExport
  ) -> OracleComparison {
    let known = options.scaffoldings.map { $0.signature }
    let undocumented = Set(known.filter { $0.documentation == .none }.map(\.element))
    return OracleComparison(
      expanded, with: export,
      scaffoldings: Set(known.map(\.element)).subtracting(undocumented),
      unexpanded: undocumented)
  }
}
