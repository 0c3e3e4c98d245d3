import ScaffoldCompiler

/// Several files in one input.
enum ConfigurationBytes {
  /// Occurs in no XML.
  static let separator: UInt8 = 0x1E

  static func files(in bytes: [UInt8]) -> [SourceFile] {
    let parts = bytes.split(separator: separator, maxSplits: 7, omittingEmptySubsequences: false)
    return parts.enumerated().map {
      SourceFile(path: "Part\($0.offset).xml", bytes: Array($0.element))
    }
  }
}
