/// The findings of packing.
extension Diagnostic {
  static func missingFile(_ reference: FileReference, neighbours: [String]) -> Diagnostic {
    Diagnostic(
      .missingFile, at: reference.location,
      "@\(reference.attribute) names the file '\(reference.path)', which is not there"
    ).suggesting(neighbours, for: reference.path)
  }

  static func refusedFile(_ reference: FileReference, because reason: String) -> Diagnostic {
    Diagnostic(
      .refusedFile, at: reference.location,
      "@\(reference.attribute) names '\(reference.value)', which no bundle holds: \(reason)")
  }

  /// The files whose paths are unfit for a bundle, or one for Windows.
  ///
  /// - Parameter others: the paths of what is packed besides.
  package static func unfitPaths(
    of files: [ParsedFile], besides others: [String]
  ) -> [Diagnostic] {
    var known: [String: String] = [:]
    for path in others { known[BundlePath.collisionKey(path)] = path }
    return files.compactMap { file in
      let place = SourceLocation(file: file.id, range: SourceRange(0, 0))
      if let problem = BundlePath.problem(file.path) {
        return Diagnostic(
          .unsafePath, at: place, "'\(file.path)' is no path for a bundle: \(problem)")
      }
      let key = BundlePath.collisionKey(file.path)
      guard let other = known.updateValue(file.path, forKey: key) else { return nil }
      return Diagnostic(
        .collidingPaths, at: place, "'\(file.path)' and '\(other)' are one file on Windows")
    }
  }
}

/// The findings of checking an archive.
extension BundleFindings {
  mutating func damaged(_ reason: String, at path: String?) {
    add(.damagedArchive, path, "the archive cannot be read on from here: \(reason)")
  }

  mutating func tooLarge(_ limit: String, at path: String?) {
    add(
      .bundleTooLarge, path, "the archive has \(limit), so it is not read on from here",
      help: ["docs/bundle.md lists the limits"])
  }

  mutating func odd(_ oddity: ArchiveContent.Oddity, at path: String) {
    let fact =
      switch oddity {
      case .link: "is a link"
      case .device: "is a device, a pipe or a socket"
      case .encrypted: "is encrypted"
      case .unreadableName: "has a name that is no Unicode"
      }
    add(.oddEntry, path, "'\(path)' \(fact); a bundle holds regular files only")
  }

  mutating func unsafePath(_ path: String, _ problem: String) {
    add(.unsafePath, path, "'\(path)' is no path for a bundle: \(problem)")
  }

  mutating func colliding(_ path: String, _ other: String) {
    let fact =
      path == other
      ? "'\(path)' is in the archive twice" : "'\(path)' and '\(other)' are one file on Windows"
    add(.collidingPaths, path, fact)
  }

  mutating func missing(_ path: String, from list: String?) {
    let reason = list.map { "\($0) lists it" } ?? "every bundle has it"
    add(.missingEntry, path, "'\(path)' is not in the bundle, and \(reason)")
  }

  mutating func unlisted(_ path: String) {
    add(
      .unlistedEntry, path,
      "'\(path)' is in the bundle, and \(BundleLayout.manifest) does not list it")
  }

  mutating func changed(_ path: String, digest: String, expected: String, in list: String) {
    add(
      .changedEntry, path, "the SHA-256 of '\(path)' is \(digest), and \(list) says '\(expected)'")
  }

  mutating func changed(_ path: String, size: Int, expected: Int, in list: String) {
    add(.changedEntry, path, "'\(path)' has \(size) bytes, and \(list) says \(expected)")
  }

  mutating func malformed(_ path: String, _ problem: String) {
    add(.malformedList, path, "\(path) \(problem)")
  }

  package mutating func expansionDiffers(_ path: String, _ fact: String, madeBy version: String?) {
    let help = version.map { ["the bundle was made by version \($0) of the tool"] } ?? []
    add(.expansionDiffers, path, "'\(path)' \(fact)", help: help)
  }

  mutating func attestationDiffers(_ fact: String) {
    add(.attestationDiffers, BundleLayout.attestation, "the attestation \(fact)")
  }

  mutating func signatureRefused(_ fact: String) {
    add(.signatureRefused, BundleLayout.attestation, fact)
  }
}
