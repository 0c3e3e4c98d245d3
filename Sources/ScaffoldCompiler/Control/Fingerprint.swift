/// What makes a finding the same one as in an earlier run: its rule, its path by identifiers, and
/// which of several such it is.
package struct Fingerprint: Hashable, Sendable {
  package let rule: DiagnosticRule
  package let path: IdentifierPath
  /// 1 for the first of those with the same rule and path.
  package let count: Int

  /// The fingerprints of findings, in their order.
  package static func all(_ diagnostics: [Diagnostic], in files: [ParsedFile]) -> [Fingerprint] {
    var counts: [Key: Int] = [:]
    return diagnostics.map { diagnostic in
      let path = IdentifierPath(of: diagnostic, in: files)
      let key = Key(rule: diagnostic.rule, path: path)
      counts[key, default: 0] += 1
      return Fingerprint(rule: diagnostic.rule, path: path, count: counts[key] ?? 1)
    }
  }

  /// Sixteen digits and the count.
  package var text: String {
    let bytes = "\(rule.id) \(path.text)".utf8
    // FNV-1a: the same on every machine and in every run, as Swift's own hashes are not.
    let hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits + ":\(count)"
  }

  private struct Key: Hashable {
    let rule: DiagnosticRule
    let path: IdentifierPath
  }
}
