internal import CLibArchive

/// What libarchive says of itself.
enum ArchiveFailure {
  /// Why the last call failed: the first line, as some of these messages end in a line break.
  static func reason(_ archive: OpaquePointer) -> String {
    let text = unsafe archive_error_string(archive).map { unsafe String(cString: $0) }
    let line = text?.split(whereSeparator: \.isNewline).first
    return line.map(String.init) ?? "libarchive gives no reason"
  }
}
