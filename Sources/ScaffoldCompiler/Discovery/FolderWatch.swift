import Glibc

/// Tells when files in folders change, through inotify.
///
/// Whoever looks again compares stamps, of all files where something else than files has changed or the system
/// has lost some of its messages.
package final class FolderWatch {
  /// What is of interest in a folder.
  private struct Interest {
    /// Its folders, and its files that belong to a configuration.
    var isConfiguration = false
    /// Single names.
    var names: Set<String> = []
    /// How a folder of a configuration was named.
    var path = ""
  }

  private let descriptor: Int32
  /// By inotify's own number of a folder, which stays the same when the folder moves.
  private var interests: [Int32: Interest] = [:]
  private var former: Set<Int32> = []
  /// Files of the configuration that may have come, gone or changed; nothing where something else has.
  private var changedFiles: Set<String>?

  private static let events = UInt32(
    IN_CLOSE_WRITE | IN_ATTRIB | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO
      | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR)

  package init() throws(EnvironmentError) {
    descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
    guard descriptor >= 0 else { throw EnvironmentError.system("watch", "the file system") }
  }

  deinit { close(descriptor) }

  // MARK: What to watch

  /// Begins to say anew what to watch. What is not said again until `wait` is watched no longer.
  package func restart() {
    former.formUnion(interests.keys)
    interests = [:]
    changedFiles = []
  }

  /// The files of the configuration, by path, of which something was heard since this was last asked, or since
  /// `restart`.
  ///
  /// - Returns: nothing where these may not be all that has changed; who looks has to `restart` then.
  package func takeChanges() -> Set<String>? {
    defer { if changedFiles != nil { changedFiles = [] } }
    return changedFiles
  }

  /// Watches a folder of a configuration, without those in it. To be called before it is listed, so
  /// that nothing happens unseen in between.
  package func add(folder: String) throws(EnvironmentError) {
    let number = unsafe inotify_add_watch(descriptor, folder, Self.events)
    if number >= 0 {
      interests[number, default: Interest()].isConfiguration = true
      interests[number]?.path = folder
    } else if errno == ENOSPC {
      throw EnvironmentError(
        "cannot watch '\(folder)': these are more folders than 'fs.inotify.max_user_watches' allows"
      )
    } else {
      throw EnvironmentError.system("watch", folder)
    }
  }

  /// Watches one name in a folder, whether it is there or not.
  ///
  /// - Returns: whether there is such a folder.
  @discardableResult
  package func add(name: String, in folder: String) -> Bool {
    let number = unsafe inotify_add_watch(descriptor, folder, Self.events)
    guard number >= 0 else { return false }
    interests[number, default: Interest()].names.insert(name)
    return true
  }

  // MARK: Waiting

  /// How long nothing must change before it counts as done, and how long somebody may go on changing
  /// things before that is looked at, in milliseconds.
  private static let (pause, patience) = (50, 1000)

  /// Waits until something of interest has changed, and then until no more does.
  package func wait() {
    for number in former where interests[number] == nil {
      _ = inotify_rm_watch(descriptor, number)
    }
    former = []
    var first: Int?
    while true {
      var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let isReady = unsafe poll(&request, 1, first == nil ? -1 : Int32(Self.pause)) > 0
      if isReady, readsInterest(), first == nil { first = Self.now }
      guard let first else { continue }
      if !isReady || Self.now - first > Self.patience { return }
    }
  }

  private static var now: Int {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  /// Reads what the system has to say.
  ///
  /// - Returns: whether any of it is of interest.
  private func readsInterest() -> Bool {
    var found = false
    unsafe withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 8) { buffer in
      while true {
        let count = unsafe read(descriptor, buffer.baseAddress, buffer.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        var offset = 0
        while offset < count {
          // struct inotify_event: wd, mask, cookie, len, and then len bytes with the name.
          let number = unsafe buffer.loadUnaligned(fromByteOffset: offset, as: Int32.self)
          let mask = unsafe buffer.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self)
          let length = unsafe buffer.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self)
          let start = offset + 16
          offset = start + Int(length)
          let name = unsafe buffer[start..<offset].prefix { $0 != 0 }
          let text = unsafe String(decoding: name, as: UTF8.self)
          if isOfInterest(number, mask, text) {
            found = true
            note(number, mask, text)
          }
        }
      }
    }
    return found
  }

  private func isOfInterest(_ number: Int32, _ mask: UInt32, _ name: String) -> Bool {
    func has(_ events: Int32) -> Bool { mask & UInt32(events) != 0 }
    if has(IN_Q_OVERFLOW) { return true }
    guard let interest = interests[number] else { return false }
    if has(IN_IGNORED) {
      interests[number] = nil
      return true
    }
    if has(IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT) || interest.names.contains(name) {
      return true
    }
    guard interest.isConfiguration, !ConfigurationDiscovery.isSkipped(name) else { return false }
    return has(IN_ISDIR) || ConfigurationDiscovery.isXML(name)
  }

  /// Notes what has changed.
  private func note(_ number: Int32, _ mask: UInt32, _ name: String) {
    let ofFiles =
      IN_CLOSE_WRITE | IN_ATTRIB | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO
    guard mask & ~UInt32(ofFiles) == 0, let interest = interests[number],
      interest.isConfiguration, !interest.names.contains(name)
    else {
      changedFiles = nil
      return
    }
    changedFiles?.insert("\(interest.path)/\(name)")
  }
}
