import ScaffoldCompiler
import Scaffolds
import Testing

@testable import scaffold

/// Whatever byte of a bundle changes: either nothing that it holds is another, or it is a finding.
@Suite struct FlippedByteTests {
  @Test(arguments: [ArchiveFormat.zip, .tarGzip, .tar])
  func aFlippedByteIsFoundOrDoesNotMatter(format: ArchiveFormat) throws {
    let bytes = try Self.bundle(format)
    let whole = BundleCheck(bytes)
    #expect(whole.texts == [])
    #expect(whole.files.count == 8)
    var random = SeededGenerator(seed: 7)
    var found = 0
    for _ in 0..<400 {
      var damaged = bytes
      let place = Int.random(in: 0..<bytes.count, using: &random)
      damaged[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      let check = BundleCheck(damaged)
      if check.texts.isEmpty {
        #expect(check.files == whole.files, "byte \(place)")
      } else {
        found += 1
        // What libarchive says may end in a line break.
        let hasLooseEnd = check.texts.contains { $0.hasSuffix("\n") || $0.hasSuffix("\u{FFFD}") }
        #expect(!hasLooseEnd, "\(check.texts)")
      }
    }
    // Headers have bytes that mean nothing, most others do.
    #expect(found > 200)
  }

  @Test(arguments: [ArchiveFormat.zip, .tarGzip, .tar])
  func everyTruncationIsFound(format: ArchiveFormat) throws {
    let bytes = try Self.bundle(format)
    // A tar may lose the zeros at its end.
    let end = format == .tar ? bytes.count - 2048 : bytes.count - 1
    for length in stride(from: 0, to: end, by: 97) {
      #expect(BundleCheck(Array(bytes[..<length])).texts != [], "\(length) bytes")
    }
  }

  @Test func limitsHold() throws {
    let bytes = try Self.bundle(.zip)
    for change: (inout BundleLimits) -> Void in [
      { $0.archiveSize = bytes.count - 1 }, { $0.entryCount = 7 }, { $0.entrySize = 500 },
      {
        $0.totalSize = 2000
        $0.ratioFloor = 2000
      },
      {
        $0.ratio = 1
        $0.ratioFloor = 0
      },
    ] {
      var limits = BundleLimits()
      change(&limits)
      let texts = BundleCheck(bytes, limits: limits).texts
      #expect(texts.count == 1)
      #expect(texts.first?.hasPrefix("SC8007: ") == true, "\(texts)")
    }
  }

  private static func bundle(_ format: ArchiveFormat) throws -> [UInt8] {
    let expansion = TestExpansion(files: [
      "A/A Connector.xml": Array(SampleConfiguration.connector.utf8),
      "Jobs.xml": Array(SampleConfiguration.jobs.utf8),
    ])
    let content = expansion.compiler.bundleContent(
      of: expansion.expanded, with: [], hasSource: true, version: Version.current)
    let draft = BundleManifest(
      version: Version.current, time: 0, hasSource: true, external: [], files: [])
    let entries = try expansion.compiler.seal(
      content, as: draft, revision: nil, key: nil, SwiftCrypto.functions)
    return try ArchiveWriter.bytes(of: entries, as: format, time: 0)
  }
}
