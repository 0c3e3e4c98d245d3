import ScaffoldCompiler

/// The git repository around a configuration, and what its revisions hold of it.
struct GitRepository {
  /// One configuration file of a revision.
  struct File: Sendable {
    /// Path below the configuration's folder.
    let path: String
    /// The name of the content.
    let blob: String
  }

  /// A revision that is known to exist.
  struct Revision {
    /// As it was asked for.
    let name: String
    /// The full name of the commit.
    let commit: String
  }

  /// The configuration's folder, from the root of the repository; empty for the root itself.
  let path: String
  let git: Git

  /// - Parameter folder: the configuration's folder; it need not exist any more.
  init(around folder: String) throws(EnvironmentError) {
    var existing = folder
    var rest: [Substring] = []
    while !FileSystem.isFolderOrLinkToOne(existing) {
      while existing.count > 1, existing.hasSuffix("/") { existing.removeLast() }
      guard let slash = existing.lastIndex(of: "/") else {
        rest.insert(existing[...], at: 0)
        existing = "."
        break
      }
      rest.insert(existing[existing.index(after: slash)...], at: 0)
      existing = slash == existing.startIndex ? "/" : String(existing[..<slash])
    }
    let inside = Git(folder: existing)
    let root = try inside.run(["rev-parse", "--show-toplevel"])
    guard root.isSuccess else { throw Self.noRepository(around: folder, root) }
    let prefix = try inside.run(["rev-parse", "--show-prefix"])
    let parts = prefix.line.split(separator: "/") + rest.filter { !$0.isEmpty && $0 != "." }
    guard !parts.contains("..") else {
      throw EnvironmentError("'\(folder)' is outside the repository, or does not exist")
    }
    path = parts.joined(separator: "/")
    git = Git(folder: root.line)
  }

  // MARK: Files

  /// The configuration files of a revision, in order of path.
  ///
  /// - Returns: nothing if the revision does not have the folder.
  func files(of revision: Revision) throws(EnvironmentError) -> [File]? {
    let tree = path.isEmpty ? "\(revision.commit)^{tree}" : "\(revision.commit):\(path)"
    let isThere = try git.run(["cat-file", "-t", tree])
    guard isThere.isSuccess, isThere.line == "tree" else { return nil }
    let listing = try git.run(["ls-tree", "-r", "-z", "--full-tree", tree])
    guard listing.isSuccess else {
      throw Self.failed("list the files of '\(revision.name)'", listing)
    }
    var files: [File] = []
    for record in listing.output.split(separator: 0) {
      guard let tab = record.firstIndex(of: UInt8(ascii: "\t")) else { continue }
      let fields = record[..<tab].split(separator: UInt8(ascii: " "))
      let path = String(decoding: record[(tab + 1)...], as: UTF8.self)
      // A mode of 1006…, not 120000, which is a link: where it leads is not known here.
      guard fields.count == 3, fields[0].starts(with: "100".utf8),
        ConfigurationDiscovery.isConfiguration(path: path)
      else { continue }
      files.append(File(path: path, blob: String(decoding: fields[2], as: UTF8.self)))
    }
    return files.sorted { $0.path.precedes($1.path) }
  }

  /// The paths below the folder whose content in the work tree may differ from a revision.
  func changedPaths(since revision: Revision) throws(EnvironmentError) -> Set<String> {
    let listing = try git.run([
      "diff-index", "-z", "--no-renames", "--ignore-submodules=all", revision.commit, "--",
      path.isEmpty ? "." : path,
    ])
    guard listing.isSuccess else {
      throw Self.failed("compare the work tree with '\(revision.name)'", listing)
    }
    let prefix = path.isEmpty ? "" : path + "/"
    // Each change is a record that begins with a colon, and a path behind it.
    let records = listing.output.split(separator: 0)
    return Set(
      stride(from: 1, to: records.count, by: 2).map {
        String(String(decoding: records[$0], as: UTF8.self).dropFirst(prefix.count))
      })
  }

  /// The contents of files, in order.
  func read(_ files: [File]) throws(EnvironmentError) -> [SourceFile] {
    guard !files.isEmpty else { return [] }
    let input = files.flatMap { Array("\($0.blob)\n".utf8) }
    let batch = try git.run(["cat-file", "--batch"], input: input)
    guard batch.isSuccess else { throw Self.failed("read files", batch) }
    let output = batch.output
    var sources: [SourceFile] = []
    var cursor = 0
    for file in files {
      let end = output[cursor...].firstIndex(of: UInt8(ascii: "\n")) ?? output.count
      let header = output[cursor..<end].split(separator: UInt8(ascii: " "))
      guard header.count == 3, let size = Int(String(decoding: header[2], as: UTF8.self)),
        end + size < output.count
      else { throw EnvironmentError("the repository lacks the content of '\(file.path)'") }
      sources.append(SourceFile(path: file.path, bytes: Array(output[(end + 1)...(end + size)])))
      cursor = end + size + 2
    }
    return sources
  }

  // MARK: Failures

  private static func noRepository(
    around folder: String, _ outcome: Git.Outcome
  ) -> EnvironmentError {
    outcome.errors.contains("not a git repository")
      ? EnvironmentError("'\(folder)' is in no git repository")
      : failed("find the repository of '\(folder)'", outcome)
  }

  static func failed(_ action: String, _ outcome: Git.Outcome) -> EnvironmentError {
    let reason = outcome.errors.split(separator: "\n").first.map(String.init) ?? "no reason given"
    return EnvironmentError("git cannot \(action): \(reason)")
  }
}

extension FileSystem {
  fileprivate static func isFolderOrLinkToOne(_ path: String) -> Bool {
    entry(path, followsLinks: true)?.kind == .folder
  }
}
