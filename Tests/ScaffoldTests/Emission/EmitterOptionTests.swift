import ScaffoldCompiler
import Testing

/// `--only generated`, `--origin comments`, and everything in one document.
@Suite struct EmitterOptionTests {
  private static let connectors = TestExpansion.file("  <Connector Identifier=\"A\" />")
  private static let jobs = TestExpansion.file(
    "  <!-- jobs -->\n  <CleanDatabaseJob />\n  <Job Identifier=\"Hand\" />")

  private func expansion() -> TestExpansion {
    TestExpansion(files: [
      "A/A Connector.xml": Array(Self.connectors.utf8), "Jobs.xml": Array(Self.jobs.utf8),
    ])
  }

  @Test func onlyGeneratedLeavesOutTheRest() {
    var options = Emitter.Options()
    options.onlyGenerated = true
    let output = expansion().output(options)
    #expect(output.keys.sorted() == ["Jobs.xml"])
    let text = String(decoding: output["Jobs.xml"] ?? [], as: UTF8.self)
    #expect(
      text.hasPrefix(
        "<ConfigurationFile xmlns=\"\(XMLReader.namespace)\">\n  <Job Identifier=\"CleanDatabase\"")
    )
    #expect(text.hasSuffix("  </Job>\n</ConfigurationFile>\n"))
    #expect(!text.contains("Hand") && !text.contains("jobs"))
    #expect(expansion().document(options).split(separator: "<Job ").count == 2)
  }

  @Test func originCommentsNameThePlaces() {
    var options = Emitter.Options()
    options.originComments = true
    let text = String(decoding: expansion().output(options)["Jobs.xml"] ?? [], as: UTF8.self)
    #expect(text.contains("DisplayName_L1=\"Clean Database\"> <!-- Jobs.xml:3:3 -->\n"))
    #expect(text.contains("Level=\"0\" /> <!-- Jobs.xml:3:3 -->\n"))
    let again = TestExpansion(files: ["Jobs.xml": Array(text.utf8)])
    #expect(again.expanded.files[0].tree != nil)
  }

  @Test func originCommentsAreWellFormedWhateverTheFilesName() {
    var options = Emitter.Options()
    options.originComments = true
    let expansion = TestExpansion(files: ["a--b---.xml": Array(Self.jobs.utf8)])
    for bytes in expansion.output(options).values {
      #expect(TestExpansion(files: ["x.xml": bytes]).expanded.files[0].tree != nil)
    }
    #expect(
      TestExpansion(files: ["x.xml": Array(expansion.document().utf8)]).expanded.files[0].tree
        != nil)
  }

  @Test func oneDocumentHoldsAllFilesInOrder() throws {
    let document = expansion().document()
    #expect(
      document.hasPrefix(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<ConfigurationFile xmlns=\"\(XMLReader.namespace)\">"
      ))
    let read = TestExpansion(files: ["x.xml": Array(document.utf8)])
    let root = try #require(read.expanded.files[0].tree).element(0)
    #expect(root.children.compactMap { $0[.identifier] } == ["A", "CleanDatabase", "Hand"])
    #expect(document.contains("<!-- jobs -->"))
  }

  @Test func oneDocumentKeepsTheNamespacesOfAllRoots() throws {
    let file = { (prefix: String, uri: String) in
      Array(
        "<ConfigurationFile xmlns=\"\(XMLReader.namespace)\" xmlns:\(prefix)=\"\(uri)\"><A \(prefix):b=\"1\"/></ConfigurationFile>"
          .utf8)
    }
    let both = TestExpansion(files: ["a.xml": file("x", "urn:x"), "b.xml": file("y", "urn:y&amp;")])
    #expect(Diagnostic.namespaceConflict(in: both.expanded) == nil)
    #expect(
      TestExpansion(files: ["c.xml": Array(both.document().utf8)]).expanded.files[0].tree != nil)
    let clash = TestExpansion(files: ["a.xml": file("x", "urn:x"), "b.xml": file("x", "urn:y")])
    #expect(Diagnostic.namespaceConflict(in: clash.expanded)?.rule == .namespaceConflict)
  }

  @Test func oneDocumentIsUTF8WhateverTheFilesAre() throws {
    let text = "<?xml version='1.0' encoding='iso-8859-1'?>" + TestExpansion.file("<A B='é'/>")
    let document = TestExpansion(files: ["a.xml": text.unicodeScalars.map { UInt8($0.value) }])
      .document()
    #expect(document.contains("<A B='é'/>"))
  }
}
