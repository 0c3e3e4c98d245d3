internal import CLinux
import Glibc

/// The few calls of the operating system that the tool makes about files.
package enum FileSystem {
  package enum Kind: Sendable {
    case file
    case folder
    case link
    case other
  }

  /// What stands at a path, itself rather than what a link leads to.
  package struct Entry: Sendable {
    package let kind: Kind
    /// The file system that it is on.
    package let device: UInt
    package let permissions: UInt32
  }

  // MARK: Looking

  /// - Parameter followsLinks: whether the end of a link is meant.
  /// - Returns: nothing if nothing is there.
  package static func entry(_ path: String, followsLinks: Bool = false) -> Entry? {
    var information = stat()
    let result =
      followsLinks ? unsafe stat(path, &information) : unsafe lstat(path, &information)
    guard result == 0 else { return nil }
    let kind: Kind =
      switch information.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    return Entry(
      kind: kind, device: UInt(information.st_dev), permissions: information.st_mode & 0o7777)
  }

  package static func isFolder(_ path: String) -> Bool { entry(path)?.kind == .folder }

  package static func isWritable(_ path: String) -> Bool { unsafe access(path, W_OK) == 0 }

  /// The path without links and dots; nothing if it leads nowhere.
  package static func realPath(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// The names in a folder, in no order; nothing if it cannot be read.
  package static func names(in folder: String) -> [String]? {
    contents(of: folder)?.map(\.name)
  }

  /// What is in a folder, in no order; nothing if it cannot be read.
  ///
  /// The kind comes with the name where the file system keeps it there, which spares a call for
  /// each; otherwise it is looked up.
  package static func contents(of folder: String) -> [(name: String, kind: Kind?)]? {
    var stream = unsafe opendir(folder)
    while unsafe stream == nil, errno == EINTR { unsafe stream = unsafe opendir(folder) }
    guard let stream = unsafe stream else { return nil }
    defer { unsafe closedir(stream) }
    var contents: [(name: String, kind: Kind?)] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else {
        if errno == EINTR { continue }
        // Half a folder would be a configuration that nobody wrote.
        return errno == 0 ? contents : nil
      }
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      if name == "." || name == ".." { continue }
      let kind: Kind? =
        switch unsafe Int(entry.pointee.d_type) {
        case Int(DT_REG): .file
        case Int(DT_DIR): .folder
        case Int(DT_LNK): .link
        case Int(DT_UNKNOWN): Self.entry("\(folder)/\(name)")?.kind
        default: .other
        }
      contents.append((name, kind))
    }
  }

  // MARK: Reading and writing

  /// The bytes of a regular file; anything else, a pipe for instance, is refused and never waited
  /// for.
  package static func read(_ path: String) throws(EnvironmentError) -> [UInt8] {
    let descriptor = retried { unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    guard descriptor >= 0 else { throw EnvironmentError.system("read", path) }
    defer { close(descriptor) }
    var information = stat()
    guard unsafe fstat(descriptor, &information) == 0 else {
      throw EnvironmentError.system("read", path)
    }
    guard information.st_mode & S_IFMT == S_IFREG else {
      throw EnvironmentError("cannot read '\(path)': it is not a regular file")
    }
    let size = Int(information.st_size)
    // Threads share one empty array, and the initializer below writes its length all the same.
    if size == 0 { return [] }
    var failed = false
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = unsafe Glibc.read(
          descriptor, buffer.baseAddress.map { unsafe $0 + count }, size - count)
        if got < 0, errno == EINTR { continue }
        failed = got < 0
        // Less than announced: somebody is shortening the file; what there is counts.
        if got <= 0 { break }
        count += got
      }
    }
    if failed { throw EnvironmentError.system("read", path) }
    return bytes
  }

  /// Writes a file that must not exist yet.
  package static func create(_ path: String, _ bytes: [UInt8]) throws(EnvironmentError) {
    let file = try NewFile(path)
    file.write(bytes)
    try file.close()
  }

  /// Writes all bytes to an open descriptor.
  ///
  /// - Returns: whether it went well; otherwise `errno` says why not.
  package static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(
          descriptor, buffer.baseAddress.map { unsafe $0 + written }, buffer.count - written)
      }
      if count < 0, errno == EINTR { continue }
      if count < 0 { return false }
      written += count
    }
    return true
  }

  /// Makes a folder, and those above it that are missing. A link to a folder counts as one.
  package static func makeFolders(_ path: String) throws(EnvironmentError) {
    if unsafe mkdir(path, 0o777) == 0 { return }
    let reason = errno
    if let present = entry(path, followsLinks: true) {
      if present.kind == .folder { return }
      throw EnvironmentError("cannot create '\(path)': something else stands there")
    }
    guard reason == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
      errno = reason
      throw EnvironmentError.system("create", path)
    }
    try makeFolders(String(path[..<slash]))
    // Another thread may have made it by now.
    guard unsafe mkdir(path, 0o777) == 0 || isFolder(path) else {
      throw EnvironmentError.system("create", path)
    }
  }

  /// Makes one folder that must not exist yet.
  package static func makeFolder(
    _ path: String, permissions: UInt32 = 0o777
  ) throws(EnvironmentError) {
    guard unsafe mkdir(path, permissions) == 0 else {
      throw EnvironmentError.system("create", path)
    }
  }

  /// How many bytes a file has; nothing if nothing is there.
  package static func size(of path: String) -> Int? {
    var information = stat()
    return unsafe stat(path, &information) == 0 ? Int(information.st_size) : nil
  }

  /// Says when something was last changed, in seconds since 1970.
  package static func setTime(_ path: String, _ time: Int) throws(EnvironmentError) {
    let times = [timespec(tv_sec: time, tv_nsec: 0), timespec(tv_sec: time, tv_nsec: 0)]
    guard unsafe utimensat(AT_FDCWD, path, times, 0) == 0 else {
      throw EnvironmentError.system("write", path)
    }
  }

  package static func setPermissions(
    _ path: String, _ permissions: UInt32
  ) throws(EnvironmentError) {
    guard unsafe chmod(path, permissions) == 0 else {
      throw EnvironmentError.system("write", path)
    }
  }

  /// A call of the system that a signal may have cut short.
  static func retried(_ call: () -> Int32) -> Int32 {
    var result = call()
    while result < 0, errno == EINTR { result = call() }
    return result
  }

  // MARK: Moving

  package static func move(_ path: String, to other: String) throws(EnvironmentError) {
    guard unsafe rename(path, other) == 0 else { throw EnvironmentError.system("write", other) }
  }

  /// Exchanges two things in one step.
  ///
  /// - Returns: whether the file system can do that, and did.
  package static func exchange(_ path: String, with other: String) -> Bool {
    let exchange: UInt32 = 2  // RENAME_EXCHANGE, a macro that Swift does not see
    return unsafe renameat2(AT_FDCWD, path, AT_FDCWD, other, exchange) == 0
  }

  /// Gives a file a second name.
  package static func link(_ path: String, as other: String) throws(EnvironmentError) {
    guard unsafe Glibc.link(path, other) == 0 else { throw EnvironmentError.system("keep", path) }
  }

  /// Removes a file, or a folder with all that is in it; links are removed, not followed.
  package static func remove(_ path: String) {
    guard isFolder(path) else {
      _ = unsafe unlink(path)
      return
    }
    for name in names(in: path) ?? [] { remove("\(path)/\(name)") }
    _ = unsafe rmdir(path)
  }

  /// Waits until the disk has everything that was written to the file system of a folder.
  package static func sync(_ folder: String) throws(EnvironmentError) {
    let descriptor = retried { unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw EnvironmentError.system("open", folder) }
    defer { close(descriptor) }
    guard retried({ syncfs(descriptor) }) == 0 else {
      throw EnvironmentError.system("write", folder)
    }
  }

  // MARK: Processes

  package static var processID: Int32 { getpid() }

  /// Whether no process has this number any more.
  package static func isDead(process: Int32) -> Bool { kill(process, 0) != 0 && errno == ESRCH }
}
