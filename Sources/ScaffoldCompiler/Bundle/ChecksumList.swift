/// `SHA256SUMS`: a line for each file, as `sha256sum -c` takes them.
package enum ChecksumList {
  /// - Parameter digests: by path; the list itself is left out.
  package static func text(of digests: [String: String]) -> String {
    digests.filter { $0.key != BundleLayout.checksums }
      .sorted { $0.key.precedes($1.key) }
      .map { "\($0.value)  \($0.key)\n" }.joined()
  }

  /// - Returns: the digests by path; nothing for a text of another form.
  static func parse(_ bytes: [UInt8]) -> [String: String]? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    var digests: [String: String] = [:]
    for line in text.split(separator: "\n") {
      let digest = line.prefix(64)
      guard digest.utf8.count == 64, digest.allSatisfy(\.isHexDigit),
        line.dropFirst(64).hasPrefix("  ")
      else { return nil }
      digests[String(line.dropFirst(66))] = String(digest)
    }
    return self.text(of: digests) == text ? digests : nil
  }
}
