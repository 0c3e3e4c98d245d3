import Glibc

/// What tells that a file is as it was, without reading it.
package struct FileStamp: Sendable {
  private struct Identity: Equatable {
    let device: UInt64
    let inode: UInt64
    let size: Int64
    let changed: Int64
  }

  private let identity: Identity
  /// Whether its last change was so long ago that another one would bear another time.
  private let isSettled: Bool
  /// Whether it is there under other names too, by which it may be changed.
  let hasOtherNames: Bool

  /// File systems tell times that are less than this apart from each other.
  private static let resolution: Int64 = 20_000_000

  /// Of the file itself where a link leads to one.
  ///
  /// - Returns: nothing if nothing is there.
  package init?(_ path: String) {
    var information = stat()
    var now = timespec()
    guard unsafe stat(path, &information) == 0, unsafe clock_gettime(CLOCK_REALTIME, &now) == 0
    else { return nil }
    // The time of the last change of anything: unlike that of the content, nobody can set it.
    let changed = Self.nanoseconds(information.st_ctim)
    identity = Identity(
      device: UInt64(information.st_dev), inode: UInt64(information.st_ino),
      size: Int64(information.st_size), changed: changed)
    hasOtherNames = information.st_nlink > 1
    isSettled = Self.nanoseconds(now) - changed > Self.resolution
  }

  /// Whether the file surely holds what it held at an earlier look.
  package func isUnchanged(since earlier: FileStamp) -> Bool {
    earlier.isSettled && identity == earlier.identity
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
