/// Finds and reads the files of a configuration: every `*.xml` below a folder.
///
/// The case of the suffix is ignored; hidden files and folders and `*~` are skipped; a symbolic
/// link to a file is followed if it stays below the folder, one to a folder never.
package struct ConfigurationDiscovery: Sendable {
  /// One file that was found, before it is read.
  package struct Candidate: Sendable {
    /// Path below the folder.
    package let path: String
    /// Why the file is not read although it has the right name.
    package let obstacle: Obstacle?
    /// Whether it is a symbolic link.
    var isLink = false
  }

  package enum Obstacle: Sendable {
    case linkLeadsOutside
    case linkLeadsNowhere
    case notAFile
  }

  private let folder: String
  private let filter: PathFilter
  private let workers: Workers

  /// - Throws: `EnvironmentError` if there is no such folder.
  package init(
    folder: String, leavingOut filter: PathFilter = PathFilter(),
    workers: Workers = Workers(count: 1)
  ) throws(EnvironmentError) {
    guard let entry = FileSystem.entry(folder, followsLinks: true) else {
      throw EnvironmentError.system("open the folder", folder)
    }
    guard entry.kind == .folder else { throw EnvironmentError("'\(folder)' is not a folder") }
    self.folder = folder
    self.filter = filter
    self.workers = workers
  }

  /// The files, sorted by the bytes of their paths.
  ///
  /// - Parameter visit: is told each folder before it is listed, as a path that can be opened.
  package func candidates(
    visiting visit: (String) throws(EnvironmentError) -> Void = { _ in }
  ) throws(EnvironmentError) -> [Candidate] {
    var files: [Candidate] = []
    var folders = filter.excludesEverything ? [] : [""]
    // Level by level, so that the folders of one can be listed together.
    while !folders.isEmpty {
      for path in folders { try visit(path.isEmpty ? folder : "\(folder)/\(path)") }
      let listings = workers.map(folders, state: {}) { _, _, path in
        Result { () throws(EnvironmentError) in try listing(of: path) }
      }
      folders = []
      for result in listings {
        let listing = try result.get()
        files += listing.files
        folders += listing.folders
      }
    }
    return TextOrder.sorted(files, by: \.path)
  }

  /// What is in one folder.
  private struct Listing: Sendable {
    var files: [Candidate] = []
    var folders: [String] = []
  }

  private func listing(of directory: String) throws(EnvironmentError) -> Listing {
    var listing = Listing()
    for (name, kind) in try contents(of: directory) {
      if Self.isSkipped(name) { continue }
      let path = directory.isEmpty ? name : "\(directory)/\(name)"
      guard let kind else { throw EnvironmentError.system("look at", "\(folder)/\(path)") }
      if filter.excludes(path, isFolder: kind == .folder) { continue }
      switch kind {
      case .folder:
        listing.folders.append(path)
      case .link where Self.isXML(name):
        if let candidate = linked(path) { listing.files.append(candidate) }
      case .file where Self.isXML(name):
        listing.files.append(Candidate(path: path, obstacle: nil))
      case .other where Self.isXML(name):
        listing.files.append(Candidate(path: path, obstacle: .notAFile))
      default:
        break
      }
    }
    return listing
  }

  /// - Throws: if the memory is limited to less than reading the candidates needs.
  package func checkMemory(for candidates: [Candidate]) throws(EnvironmentError) {
    guard MemoryLimit.bytes != nil else { return }
    let size = candidates.reduce(0) { sum, candidate in
      let isRead = candidate.obstacle == nil
      return sum + (isRead ? FileSystem.size(of: "\(folder)/\(candidate.path)") ?? 0 : 0)
    }
    try MemoryLimit.check(configuration: size)
  }

  /// The bytes of a candidate.
  package func read(_ candidate: Candidate) throws(EnvironmentError) -> SourceFile {
    guard candidate.obstacle == nil else { return SourceFile(path: candidate.path, bytes: []) }
    let bytes = try FileSystem.read("\(folder)/\(candidate.path)")
    return SourceFile(path: candidate.path, bytes: bytes)
  }

  /// A file that was a candidate before, if it is still there and no link.
  ///
  /// - Parameter path: below the folder.
  package func candidate(_ path: String) -> Candidate? {
    FileSystem.entry("\(folder)/\(path)")?.kind == .file
      ? Candidate(path: path, obstacle: nil) : nil
  }

  /// What tells later whether a candidate has changed; nothing if it is gone, or not to be read.
  package func stamp(of candidate: Candidate) -> FileStamp? {
    candidate.obstacle == nil ? FileStamp("\(folder)/\(candidate.path)") : nil
  }

  /// A symbolic link with the name of a configuration file; nothing if it leads to a folder.
  private func linked(_ path: String) -> Candidate? {
    guard let root = FileSystem.realPath(folder),
      let target = FileSystem.realPath("\(folder)/\(path)")
    else { return Candidate(path: path, obstacle: .linkLeadsNowhere, isLink: true) }
    switch FileSystem.entry(target)?.kind {
    case .folder:
      return nil
    case .file:
      let isInside = target.hasPrefix(root == "/" ? "/" : root + "/")
      return Candidate(
        path: path, obstacle: isInside ? nil : .linkLeadsOutside, isLink: true)
    default:
      return Candidate(path: path, obstacle: .notAFile, isLink: true)
    }
  }

  private func contents(
    of directory: String
  ) throws(EnvironmentError) -> [(name: String, kind: FileSystem.Kind?)] {
    let path = directory.isEmpty ? folder : "\(folder)/\(directory)"
    guard let contents = FileSystem.contents(of: path) else {
      throw EnvironmentError.system("read the folder", path)
    }
    return contents
  }

  /// Whether a path below a folder is that of a configuration file, as far as its name tells.
  package static func isConfiguration(path: String) -> Bool {
    let names = path.split(separator: "/").map(String.init)
    return isXML(names.last ?? "") && !names.contains(where: isSkipped)
  }

  static func isSkipped(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasSuffix("~")
  }

  static func isXML(_ name: String) -> Bool {
    name.utf8.count > 4
      && name.utf8.suffix(4).elementsEqual(".xml".utf8) { written, usual in
        written == usual || usual != UInt8(ascii: ".") && written | 0x20 == usual
      }
  }
}
