/// The forms that a bundle is written in.
package enum ArchiveFormat: Sendable, Equatable, CaseIterable {
  case zip
  case tarGzip
  case tar

  /// The form that a file's name asks for; nothing for a folder.
  package init?(path: String) {
    let name = path.lowercased()
    guard let format = Self.allCases.first(where: { $0.suffixes.contains(where: name.hasSuffix) })
    else { return nil }
    self = format
  }

  /// The name without what says the form.
  package func stem(of name: String) -> String {
    let suffix = suffixes.first { name.lowercased().hasSuffix($0) } ?? ""
    return String(name.dropLast(suffix.count))
  }

  private var suffixes: [String] {
    switch self {
    case .zip: [".zip"]
    case .tarGzip: [".tar.gz", ".tgz"]
    case .tar: [".tar"]
    }
  }
}
