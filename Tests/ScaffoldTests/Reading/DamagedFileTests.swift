import ScaffoldCompiler
import Testing

/// Whatever a file holds, it is read or refused at a place in it, and nothing else suffers.
@Suite struct DamagedFileTests {
  @Test(arguments: Array(UInt64(1)...300))
  func isReadOrRefused(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var files = ConfigurationGenerator.files(seed: seed % 20 + 1)
    let path = random.pick(files.keys.sorted())
    files[path] = damaged(files[path] ?? [], &random)
    let expansion = TestExpansion(files: files)
    for file in expansion.expanded.files {
      #expect(file.diagnostics.count == (file.tree == nil ? 1 : 0), "\(expansion.findings)")
      for finding in file.diagnostics {
        #expect(finding.location.range.end <= file.text.bytes.count)
        #expect(finding.severity == .error)
      }
      guard let tree = file.tree, !tree.roots.map(\.range).isEmpty else { continue }
      #expect(tree.element(0).subtree.allSatisfy { $0.range.end <= file.text.bytes.count })
    }
    #expect(!expansion.report(isConcise: false).contains("\u{1B}"))
    #expect(expansion.output().count == expansion.expanded.files.count { $0.tree != nil })
    #expect(!expansion.document().isEmpty)
  }

  /// Bytes with a few stretches changed, lost, doubled or put in.
  private func damaged(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    let markup = [
      "<", ">", "&", "\"", "'", "/", "=", "<!--", "-->", "<![CDATA[", "]]>", "<?", "xmlns:a='b'",
      "\u{0}", "\r", "é", "&#0;",
    ]
    for _ in 0..<random.number(1...3) {
      let start = random.number(0...bytes.count)
      let end = min(bytes.count, start + random.number(0...40))
      switch random.number(1...5) {
      case 1: bytes.removeSubrange(start..<end)
      case 2: bytes.insert(contentsOf: bytes[start..<end], at: random.number(0...bytes.count))
      case 3: bytes.insert(contentsOf: Array(random.pick(markup).utf8), at: start)
      case 4: if start < bytes.count { bytes[start] = UInt8(random.number(0...255)) }
      default: bytes = Array(bytes.prefix(start))
      }
    }
    return bytes
  }
}
