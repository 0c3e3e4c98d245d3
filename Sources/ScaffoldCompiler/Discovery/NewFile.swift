import Glibc

/// A file that is being written, piece by piece.
package final class NewFile {
  private let path: String
  private var descriptor: Int32
  private var failure: EnvironmentError?

  /// Makes the file, which must not exist yet.
  package init(_ path: String) throws(EnvironmentError) {
    self.path = path
    descriptor = FileSystem.retried {
      unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    }
    guard descriptor >= 0 else { throw EnvironmentError.system("write", path) }
  }

  deinit {
    if descriptor >= 0 { _ = Glibc.close(descriptor) }
  }

  /// Appends a piece. After a failure nothing more is written, and closing says why.
  package func write(_ bytes: [UInt8]) {
    guard failure == nil, !FileSystem.write(bytes, to: descriptor) else { return }
    failure = EnvironmentError.system("write", path)
  }

  /// Ends the file.
  package func close() throws(EnvironmentError) {
    let closed = Glibc.close(descriptor)
    descriptor = -1
    if let failure { throw failure }
    guard closed == 0 else { throw EnvironmentError.system("write", path) }
  }
}
