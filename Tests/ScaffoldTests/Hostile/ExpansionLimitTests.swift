import ScaffoldCompiler
import Scaffolds
import Testing

/// Scaffoldings that would make more than any machine holds end with a finding.
@Suite struct ExpansionLimitTests {
  private func expand(
    _ content: String, maximum: Int, workers: Int = 1
  ) -> (expanded: ExpandedConfiguration, found: [Diagnostic]) {
    var options = Compiler.Options()
    options.scaffoldings = Toys.all
    options.workers = Workers(count: workers)
    options.maximumExpansion = maximum
    let compiler = Compiler(options)
    let source = SourceFile(path: "Conf.xml", bytes: Array(TestExpansion.file(content).utf8))
    let expanded = compiler.expand(compiler.read([source]))
    return (expanded, compiler.diagnostics(of: expanded))
  }

  private func leaves(_ count: Int) -> String {
    (0..<count).map { "<ToyLeaf Name=\"a\($0)\"/>" }.joined(separator: "\n")
  }

  /// What one leaf is, with its line ending.
  private let size = "<Leaf Identifier=\"a0\" />\n".utf8.count

  @Test func whatFitsIsExpanded() {
    let (expanded, found) = expand(leaves(10), maximum: 10 * size)
    #expect(found.isEmpty)
    #expect(expanded.configuration.index.count(Name("Leaf")) == 10)
  }

  @Test(arguments: [1, 4])
  func theFirstCallThatDoesNotFitIsTheFinding(_ workers: Int) {
    let (expanded, found) = expand(
      leaves(1000) + "\n<ToyCounter/><ToyLate/>", maximum: 7 * size, workers: workers)
    #expect(found.map(\.rule) == [.expansionTooLarge])
    // The root, then a call in each line.
    let place = found.first.map {
      LineTable(expanded.files[0].text.bytes).position(of: $0.location.range.start)
    }
    #expect(place?.line == 9)
    #expect(
      found.first?.message
        == "with 'ToyLeaf', scaffoldings make more than \(7 * size) bytes; nothing is expanded from here on"
    )
    // Nothing of the round is kept, and nothing comes after it.
    #expect(expanded.configuration.index.count(Name("Leaf")) == 0)
    #expect(expanded.configuration.index.count(Name("Sum")) == 0)
  }

  @Test func roundsAreCountedTogether() {
    let (expanded, found) = expand("<ToyComposite Name=\"a\"/><ToyCounter/>", maximum: 100)
    #expect(found.map(\.rule) == [.expansionTooLarge])
    #expect(expanded.configuration.index.count(Name("Twig")) == 1)
    #expect(expanded.configuration.index.count(Name("Sum")) == 0)
  }

  /// Each of many calls copies a long list: 3,000 × 3,000 here, with a limit of a few MiB.
  @Test func callsTimesNamesEnd() throws {
    let names = (0..<3000).map {
      "<ResourceType Identifier='R\($0)' DisplayName_L1='r' Category='C' SourceEntityType='T' TargetEntityType='T'/>"
    }
    let calls = (0..<3000).map {
      "<CreateConnectorSynchroComplete Connector='C' JobIdentifier='J\($0)' DisplayName_L1='d'><OpenIdIdentifier Identifier='O'/></CreateConnectorSynchroComplete>"
    }
    let content =
      "<OpenIdClient Identifier='O'/><Agent Identifier='L' DisplayName_L1='l'/><Connector Identifier='C' DisplayName_L1='c' Agent='L'/>"
      + "<Connection Identifier='N' Connector='C' Package='Usercube.CSV@0000001'/>"
      + "<EntityType Identifier='T' DisplayName_L1='t'/><EntityTypeMapping Identifier='T' Connector='C'/>"
      + names.joined() + calls.joined(separator: "\n")
    var options = Compiler.Options()
    options.scaffoldings = ScaffoldRegistry.all
    options.maximumExpansion = 8 << 20
    let compiler = Compiler(options)
    let source = SourceFile(path: "Conf.xml", bytes: Array(TestExpansion.file(content).utf8))
    let found = compiler.expand(compiler.read([source])).diagnostics
    #expect(found.filter { $0.severity == .error }.map(\.rule) == [.expansionTooLarge])
  }
}
