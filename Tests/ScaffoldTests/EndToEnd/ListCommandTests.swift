import Foundation
import ScaffoldCompiler
import Scaffolds
import Testing

/// `scaffold list` and `scaffold explain` tell what the signatures and rules say.
@Suite struct ListCommandTests {
  private func run(_ arguments: String...) throws -> Program {
    try ScaffoldBinary.run(arguments, in: FixtureFolder.root)
  }

  @Test func everyScaffoldingIsListed() throws {
    let text = try run("list", "scaffoldings").output
    for scaffolding in ScaffoldRegistry.all {
      let signature = scaffolding.signature
      let line = text.split(separator: "\n").first { $0.hasPrefix("\(signature.element) ") }
      #expect(line?.hasSuffix(signature.summary) == true)
      #expect(line?.contains("  \(signature.documentation) ") == true)
      let detail = try run("list", "scaffoldings", signature.element)
      #expect(detail.status == 0)
      for name in signature.attributes.map(\.name) + signature.arguments.map(\.element) {
        #expect(detail.output.contains(name), "\(signature.element) \(name)")
      }
      #expect(detail.output.contains(signature.example.split(separator: "\n").first ?? "?"))
    }
  }

  @Test func asJSON() throws {
    let data = Data(try run("list", "scaffoldings", "--format", "json").output.utf8)
    let object = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    let list = object?["scaffoldings"] as? [[String: Any]]
    #expect(
      list?.compactMap { $0["element"] as? String }
        == ScaffoldRegistry.all.map { $0.signature.element })
  }

  @Test func asMarkdown() throws {
    let text = try run("list", "scaffoldings", "CleanDatabaseJob", "--format", "markdown").output
    #expect(text.contains("CleanDatabaseJob"))
    #expect(!text.contains("CreateInitializationJob"))
  }

  @Test func aNearNameIsSuggested() throws {
    let run = try run("list", "scaffoldings", "CleanDatabaseJobs")
    #expect(
      run == (
        2, "",
        "scaffold: there is no scaffolding 'CleanDatabaseJobs'; did you mean 'CleanDatabaseJob'?\n"
      ))
  }

  @Test func rulesAreListedAndExplained() throws {
    let text = try run("list", "rules").output
    for rule in DiagnosticRule.all { #expect(text.contains(rule.id)) }
    let byID = try run("explain", "sc4001")
    #expect(byID == (try run("explain", "unknown-reference")))
    #expect(byID.output.contains("unknown-reference"))
  }
}
