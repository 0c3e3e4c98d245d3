internal import CLibArchive

/// What was found in an archive, in the order in which it stands there.
package struct ArchiveContent: Sendable {
  /// Something that is no regular file.
  package enum Oddity: Sendable, Equatable {
    case link
    case device
    case encrypted
    /// Its name is no Unicode.
    case unreadableName
  }

  /// One regular file, with the places of those of the same path before it.
  package var files: [BundleEntry] = []
  package var folders: [String] = []
  package var oddities: [(path: String, oddity: Oddity)] = []
  /// Why reading ended early, and at which entry.
  package var damage: (path: String?, reason: String)?
  /// Which limit was reached, and at which entry.
  package var excess: (path: String?, limit: String)?

  package init() {}
}

/// Unpacks zip, tar and gzipped tar into memory, within limits. Nothing is written to the disk.
package enum ArchiveReader {
  package static func read(
    _ bytes: [UInt8], limits: BundleLimits = .standard
  ) -> ArchiveContent {
    var content = ArchiveContent()
    guard bytes.count <= limits.archiveSize else {
      content.excess = (nil, "more than \(limits.archiveSize) bytes")
      return content
    }
    let previous = unsafe scaffold_enter_utf8()
    defer { if let previous = unsafe previous { unsafe scaffold_leave_utf8(previous) } }
    guard unsafe previous != nil, let archive = unsafe archive_read_new() else {
      content.damage = (nil, "the C library has no UTF-8 locale")
      return content
    }
    defer { _ = unsafe archive_read_free(archive) }
    _ = unsafe archive_read_support_filter_gzip(archive)
    _ = unsafe archive_read_support_format_tar(archive)
    // By its directory alone, as everybody else reads a zip.
    _ = unsafe archive_read_support_format_zip_seekable(archive)
    unsafe bytes.withUnsafeBytes { buffer in
      guard
        unsafe archive_read_open_memory(archive, buffer.baseAddress, buffer.count) == ARCHIVE_OK
      else {
        content.damage = unsafe (nil, ArchiveFailure.reason(archive))
        return
      }
      let allowed =
        bytes.count > limits.totalSize / limits.ratio
        ? limits.totalSize : max(limits.ratioFloor, bytes.count * limits.ratio)
      unsafe readEntries(of: archive, into: &content, limits, allowed: allowed)
    }
    return content
  }

  private static func readEntries(
    of archive: OpaquePointer, into content: inout ArchiveContent, _ limits: BundleLimits,
    allowed: Int
  ) {
    var total = 0
    var count = 0
    while true {
      var next: OpaquePointer?
      let result = unsafe archive_read_next_header(archive, &next)
      if result == ARCHIVE_EOF { return }
      let path = unsafe next.flatMap { unsafe name(of: $0) }
      guard result == ARCHIVE_OK, let entry = unsafe next else {
        content.damage = unsafe (path, ArchiveFailure.reason(archive))
        return
      }
      count += 1
      guard count <= limits.entryCount else {
        content.excess = (path, "more than \(limits.entryCount) entries")
        return
      }
      guard let path else {
        let raw = unsafe archive_entry_pathname(entry).map { unsafe String(cString: $0) }
        content.oddities.append((raw ?? "", .unreadableName))
        continue
      }
      if let oddity = unsafe oddity(of: entry) {
        content.oddities.append((path, oddity))
        continue
      }
      if unsafe archive_entry_filetype(entry) == 0o040000 {
        content.folders.append(path)
        continue
      }
      let room = min(limits.entrySize, allowed - total)
      guard let bytes = unsafe data(of: archive, path, room: room, into: &content) else { return }
      total += bytes.count
      content.files.append(BundleEntry(path: path, bytes: bytes))
    }
  }

  /// - Returns: nothing, after noting down why, where there is damage or too much.
  private static func data(
    of archive: OpaquePointer, _ path: String, room: Int, into content: inout ArchiveContent
  ) -> [UInt8]? {
    var output: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let got = unsafe chunk.withUnsafeMutableBytes { buffer in
        unsafe archive_read_data(archive, buffer.baseAddress, buffer.count)
      }
      if got == 0 { return output }
      guard got > 0 else {
        content.damage = unsafe (path, ArchiveFailure.reason(archive))
        return nil
      }
      output.append(contentsOf: chunk[..<got])
      guard output.count <= room else {
        content.excess = (path, "more unpacked bytes than its size allows")
        return nil
      }
    }
  }

  private static func name(of entry: OpaquePointer) -> String? {
    unsafe archive_entry_pathname_utf8(entry).flatMap { unsafe String(validatingCString: $0) }
  }

  private static func oddity(of entry: OpaquePointer) -> ArchiveContent.Oddity? {
    if unsafe archive_entry_hardlink(entry) != nil { return .link }
    if unsafe archive_entry_is_encrypted(entry) != 0 { return .encrypted }
    switch unsafe archive_entry_filetype(entry) {
    case 0o100000, 0o040000: return nil
    case 0o120000: return .link
    default: return .device
    }
  }
}
