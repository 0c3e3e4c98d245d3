internal import CLibArchive

/// Packs files so that the same files give the same bytes, whoever packs them, where and when.
package enum ArchiveWriter {
  /// - Parameters:
  ///   - entries: in any order.
  ///   - time: when every file is said to be from, in seconds since 1970.
  package static func bytes(
    of entries: [BundleEntry], as format: ArchiveFormat, time: Int
  ) throws(EnvironmentError) -> [UInt8] {
    scaffold_use_utc()
    let previous = unsafe scaffold_enter_utf8()
    defer { if let previous = unsafe previous { unsafe scaffold_leave_utf8(previous) } }
    guard unsafe previous != nil, let archive = unsafe archive_write_new() else {
      throw EnvironmentError("cannot pack: the C library has no UTF-8 locale")
    }
    defer { _ = unsafe archive_write_free(archive) }
    var output: [UInt8] = []
    let isDone = unsafe withUnsafeMutablePointer(to: &output) { output in
      unsafe configure(archive, format)
        && archive_write_open2(
          archive, output, nil,
          { unsafe ArchiveWriter.append($2, $3, to: $1) }, nil, nil) == ARCHIVE_OK
        && entries.sortedByPath().allSatisfy { unsafe write($0, to: archive, time) }
        && archive_write_close(archive) == ARCHIVE_OK
    }
    guard isDone else {
      let reason = unsafe ArchiveFailure.reason(archive)
      throw EnvironmentError("cannot pack: \(reason)")
    }
    return output
  }

  private static func append(
    _ bytes: UnsafeRawPointer?, _ count: Int, to output: UnsafeMutableRawPointer?
  ) -> Int {
    let output = unsafe output?.assumingMemoryBound(to: [UInt8].self)
    unsafe output?.pointee.append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: count))
    return count
  }

  private static func configure(_ archive: OpaquePointer, _ format: ArchiveFormat) -> Bool {
    let results: [Int32]
    switch format {
    case .zip:
      results = unsafe [
        archive_write_set_format_zip(archive),
        archive_write_set_options(archive, "zip:compression=deflate,zip:compression-level=9"),
      ]
    case .tar:
      results = unsafe [archive_write_set_format_pax_restricted(archive)]
    case .tarGzip:
      results = unsafe [
        archive_write_set_format_pax_restricted(archive), archive_write_add_filter_gzip(archive),
        // Without a time of its own in the header.
        archive_write_set_filter_option(archive, "gzip", "timestamp", nil),
        archive_write_set_filter_option(archive, "gzip", "compression-level", "9"),
      ]
    }
    // A zip ends where its directory ends; tapes, which want whole blocks, are not meant.
    return unsafe results.allSatisfy { $0 == ARCHIVE_OK }
      && archive_write_set_bytes_in_last_block(archive, 1) == ARCHIVE_OK
  }

  private static func write(
    _ file: BundleEntry, to archive: OpaquePointer, _ time: Int
  ) -> Bool {
    guard let entry = unsafe archive_entry_new() else { return false }
    defer { unsafe archive_entry_free(entry) }
    unsafe archive_entry_set_pathname_utf8(entry, file.path)
    unsafe archive_entry_set_filetype(entry, 0o100000)
    unsafe archive_entry_set_perm(entry, 0o644)
    unsafe archive_entry_set_mtime(entry, time, 0)
    unsafe archive_entry_set_size(entry, Int64(file.bytes.count))
    guard unsafe archive_write_header(archive, entry) == ARCHIVE_OK else { return false }
    let count = unsafe file.bytes.withUnsafeBytes { bytes in
      unsafe archive_write_data(archive, bytes.baseAddress, bytes.count)
    }
    return unsafe count == file.bytes.count && archive_write_finish_entry(archive) == ARCHIVE_OK
  }
}
