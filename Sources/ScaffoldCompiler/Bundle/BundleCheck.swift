/// Whether a bundle is whole: paths, manifest both ways, digests, attestation, signature.
package struct BundleCheck: Sendable {
  /// The regular files with safe paths, each once.
  package private(set) var files: [String: BundleEntry] = [:]
  /// Nothing where it cannot be read.
  package private(set) var manifest: BundleManifest?
  /// Who is said to have signed it.
  package private(set) var signers: [String] = []
  package var findings: BundleFindings

  private let cryptography: Cryptography
  private let key: SigningKey?
  /// The digest of every file, by path.
  private var digests: [String: String] = [:]

  /// - Parameters:
  ///   - name: how messages call the bundle.
  ///   - key: the public key that the bundle must be signed for.
  package init(
    _ content: ArchiveContent, name: String, cryptography: Cryptography, key: SigningKey? = nil,
    workers: Workers
  ) {
    self.cryptography = cryptography
    self.key = key
    findings = BundleFindings(name: name)
    for (path, oddity) in content.oddities { findings.odd(oddity, at: path) }
    checkPaths(content)
    if let (path, reason) = content.damage {
      findings.damaged(reason, at: path)
    } else if let (path, limit) = content.excess {
      findings.tooLarge(limit, at: path)
    } else {
      let all = files.values.map(\.self).sortedByPath()
      let values = workers.map(all, state: {}) { [cryptography] _, _, file in
        cryptography.hexDigest(file.bytes)
      }
      for (file, digest) in zip(all, values) { digests[file.path] = digest }
      checkManifest()
      checkChecksums()
      checkAttestation()
    }
  }

  // MARK: Paths

  private mutating func checkPaths(_ content: ArchiveContent) {
    var known: [String: String] = [:]
    for folder in content.folders {
      let path = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
      if let problem = BundlePath.problem(path) { findings.unsafePath(folder, problem) }
    }
    for file in content.files {
      if let problem = BundlePath.problem(file.path) {
        findings.unsafePath(file.path, problem)
      } else if let other = known.updateValue(file.path, forKey: BundlePath.collisionKey(file.path))
      {
        findings.colliding(file.path, other)
      } else {
        files[file.path] = file
      }
    }
    // A file where another one needs a folder.
    for path in files.keys.sorted(by: { $0.precedes($1) }) {
      var parent = path[...]
      while let slash = parent.lastIndex(of: "/") {
        parent = parent[..<slash]
        guard let other = known[BundlePath.collisionKey(String(parent))] else { continue }
        findings.colliding(path, other)
        break
      }
    }
  }

  // MARK: Lists

  private mutating func checkManifest() {
    guard let entry = files[BundleLayout.manifest] else {
      return findings.missing(BundleLayout.manifest, from: nil)
    }
    let manifest: BundleManifest
    do throws(BundleManifest.ManifestProblem) {
      manifest = try BundleManifest(parsing: entry.bytes)
    } catch {
      return findings.malformed(BundleLayout.manifest, error.text)
    }
    self.manifest = manifest
    let mentioned = findings.mentioned
    var listed: Set<String> = []
    for file in manifest.files {
      guard listed.insert(file.path).inserted, !BundleLayout.metadata.contains(file.path) else {
        findings.malformed(BundleLayout.manifest, "lists '\(file.path)', twice or without need")
        continue
      }
      if mentioned.contains(file.path) { continue }
      guard let present = files[file.path], let digest = digests[file.path] else {
        findings.missing(file.path, from: BundleLayout.manifest)
        continue
      }
      if present.bytes.count != file.size {
        findings.changed(
          file.path, size: present.bytes.count, expected: file.size, in: BundleLayout.manifest)
      } else if digest != file.digest {
        findings.changed(
          file.path, digest: digest, expected: file.digest, in: BundleLayout.manifest)
      }
    }
    for path in files.keys where !listed.contains(path) && !BundleLayout.metadata.contains(path) {
      if !mentioned.contains(path) { findings.unlisted(path) }
    }
    let hasSource = listed.contains { $0.hasPrefix(BundleLayout.source) }
    if hasSource != manifest.hasSource {
      findings.malformed(
        BundleLayout.manifest,
        "says \"source\": \(manifest.hasSource), and lists \(hasSource ? "some" : "none")")
    }
  }

  private mutating func checkChecksums() {
    guard let entry = files[BundleLayout.checksums] else {
      return findings.missing(BundleLayout.checksums, from: nil)
    }
    guard let listed = ChecksumList.parse(entry.bytes) else {
      return findings.malformed(
        BundleLayout.checksums, "is no sorted list of lines with a digest, two blanks and a path")
    }
    // What the manifest has already found wrong is not found again.
    let mentioned = findings.mentioned
    for (path, digest) in listed.sorted(by: { $0.key.precedes($1.key) })
    where !mentioned.contains(path) {
      guard let actual = digests[path] else {
        findings.missing(path, from: BundleLayout.checksums)
        continue
      }
      if actual == digest { continue }
      if BundleLayout.metadata.contains(path) || manifest == nil {
        findings.changed(path, digest: actual, expected: digest, in: BundleLayout.checksums)
      } else {
        findings.malformed(BundleLayout.checksums, "has another digest for '\(path)'")
      }
    }
    for path in sortedPaths where path != BundleLayout.checksums && listed[path] == nil {
      if !mentioned.contains(path) {
        findings.malformed(BundleLayout.checksums, "does not list '\(path)'")
      }
    }
  }

  // MARK: Attestation

  private mutating func checkAttestation() {
    let path = BundleLayout.attestation
    let isMentioned = findings.mentioned.contains(path)
    guard let entry = files[path] else {
      if !isMentioned { findings.missing(path, from: nil) }
      return
    }
    guard var document = try? JSONParser.parse(entry.bytes) else {
      if !isMentioned { findings.malformed(path, "is no JSON") }
      return
    }
    if document.root["payload"] != nil {
      guard let envelope = SignedEnvelope(document),
        envelope.payloadType == SignedEnvelope.statementType,
        let statement = try? JSONParser.parse(envelope.payload)
      else { return findings.malformed(path, "is no DSSE envelope around an in-toto statement") }
      document = statement
      signers = envelope.signatures.map(\.keyIdentifier)
      if let key, !envelope.isSigned(by: key, cryptography) {
        let wanted = SigningKey.identifier(ofPublicKey: key.bytes, cryptography)
        findings.signatureRefused(
          "no signature was made with the key \(wanted), or what it signs was changed")
      }
    } else if key != nil {
      findings.signatureRefused("the bundle is not signed")
    }
    do throws(BundleManifest.ManifestProblem) {
      compare(try BundleStatement(document))
    } catch {
      findings.malformed(path, error.text)
    }
  }

  private mutating func compare(_ statement: BundleStatement) {
    let mentioned = findings.mentioned
    let outside = [BundleLayout.checksums, BundleLayout.attestation]
    var problems: [String] = []
    for path in sortedPaths where !outside.contains(path) && !mentioned.contains(path) {
      guard let stated = statement.subjects[path] else {
        problems.append("does not name '\(path)'")
        continue
      }
      if stated != digests[path] { problems.append("has another digest for '\(path)'") }
    }
    let others = statement.subjects.keys.filter { files[$0] == nil && !mentioned.contains($0) }
    problems += others.sorted { $0.precedes($1) }
      .map { "names '\($0)', which is not in the bundle" }
    guard let first = problems.first else { return }
    // It is of another bundle, or was made for one: that is one thing, however many files show it.
    findings.attestationDiffers(
      problems.count == 1 ? first : "\(first), and \(problems.count - 1) more do not fit")
  }

  private var sortedPaths: [String] {
    files.keys.sorted { $0.precedes($1) }
  }
}
