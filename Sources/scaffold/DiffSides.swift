import ScaffoldCompiler

/// The two configurations of a `diff`, read, and how their files are called.
struct DiffSides {
  let old: [ParsedFile]
  let new: [ParsedFile]
  let oldPath: DisplayPath
  let newPath: DisplayPath

  // MARK: Folders

  /// Two folders, or single documents.
  init(_ old: String, _ new: String, _ compiler: Compiler) throws(EnvironmentError) {
    self.old = try Self.files(at: old, compiler)
    self.new = try Self.files(at: new, compiler)
    var names = [old, new].map(Self.folderName)
    if names[0] == names[1] { names = ["old:\(names[0])", "new:\(names[1])"] }
    oldPath = DisplayPath(folder: names[0])
    newPath = DisplayPath(folder: names[1])
  }

  private static func files(
    at path: String, _ compiler: Compiler
  ) throws(EnvironmentError) -> [ParsedFile] {
    if FileSystem.entry(path, followsLinks: true)?.kind == .file {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      return compiler.read([SourceFile(path: name, bytes: try FileSystem.read(path))])
    }
    let files = try compiler.read(folder: path)
    if files.isEmpty { throw EnvironmentError("there is no XML file below '\(path)'") }
    return files
  }

  /// What stands before the paths of a side's files.
  private static func folderName(_ path: String) -> String {
    guard FileSystem.entry(path, followsLinks: true)?.kind == .file else {
      return WorkingFolder.relative(path)
    }
    let relative = WorkingFolder.relative(path)
    return relative.lastIndex(of: "/").map { String(relative[..<$0]) } ?? "."
  }

  // MARK: Revisions

  /// A folder as it is, against a revision; or two revisions of it, written `A..B`, or `A...B` for
  /// what B has changed since it left A.
  init(_ folder: String, against range: String, _ compiler: Compiler) throws(EnvironmentError) {
    let repository = try GitRepository(around: folder)
    if let (first, second, isMergeBase) = Self.parts(of: range) {
      var former = try repository.revision(first)
      let latter = try repository.revision(second)
      if isMergeBase { former = try repository.mergeBase(former, latter) }
      let oldFiles = try repository.files(of: former)?.filter { !compiler.leavesOut($0.path) }
      let newFiles = try repository.files(of: latter)?.filter { !compiler.leavesOut($0.path) }
      if oldFiles == nil, newFiles == nil {
        throw EnvironmentError("neither '\(former.name)' nor '\(latter.name)' has '\(folder)'")
      }
      old = compiler.read(try repository.read(oldFiles ?? []))
      new = try Self.read(newFiles ?? [], repository, compiler, sharing: old) {
        let known = Dictionary(
          uniqueKeysWithValues: (oldFiles ?? []).map { ($0.path, $0.blob) })
        return { known[$0.path] == $0.blob }
      }
      oldPath = Self.path(in: repository, at: former)
      newPath = Self.path(in: repository, at: latter)
      return
    }
    let revision = try repository.revision(range)
    let files = try repository.files(of: revision)?.filter { !compiler.leavesOut($0.path) }
    new = try compiler.read(folder: folder)
    if files == nil, new.isEmpty {
      throw EnvironmentError("there is no XML file below '\(folder)'")
    }
    old = try Self.read(files ?? [], repository, compiler, sharing: new) {
      () throws(EnvironmentError) in
      let changed = try repository.changedPaths(since: revision)
      return { !changed.contains($0.path) }
    }
    oldPath = Self.path(in: repository, at: revision)
    newPath = DisplayPath(folder: WorkingFolder.relative(folder))
  }

  /// Reads files of a revision; those that another side has already are shared with it.
  ///
  /// - Parameter isSame: whether a file of the same path on the other side has the same content.
  private static func read(
    _ files: [GitRepository.File], _ repository: GitRepository, _ compiler: Compiler,
    sharing other: [ParsedFile],
    _ isSame: () throws(EnvironmentError) -> (GitRepository.File) -> Bool
  ) throws(EnvironmentError) -> [ParsedFile] {
    let isSame = try isSame()
    let known = Dictionary(
      other.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let unread = files.filter { known[$0.path]?.isRead != true || !isSame($0) }
    var sources = try repository.read(unread)[...]
    return compiler.read(
      files.compactMap { file -> Compiler.Input? in
        if sources.first?.path == file.path { return sources.popFirst().map { .unread($0) } }
        return known[file.path].map { .read($0) }
      })
  }

  private static func parts(of range: String) -> (String, String, isMergeBase: Bool)? {
    for (separator, isMergeBase) in [("...", true), ("..", false)] {
      let parts = range.split(
        separator: separator, maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { continue }
      // As with git, an empty side is where we are.
      let names = parts.map { $0.isEmpty ? "HEAD" : String($0) }
      return (names[0], names[1], isMergeBase)
    }
    return nil
  }

  private static func path(
    in repository: GitRepository, at revision: GitRepository.Revision
  ) -> DisplayPath {
    let folder = repository.path.isEmpty ? "" : repository.path + "/"
    return DisplayPath(prefix: "\(revision.name):\(folder)")
  }
}

extension ParsedFile {
  /// Whether the file was read at all; one that discovery refused has no bytes.
  fileprivate var isRead: Bool { !text.bytes.isEmpty }
}
