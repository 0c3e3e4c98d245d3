import ArgumentParser
import ScaffoldCompiler
import Scaffolds

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List what the tool knows",
    subcommands: [ListScaffoldings.self, ListRules.self])
}

/// How a list is printed.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
  case markdown
}

struct ListScaffoldings: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scaffoldings",
    abstract: "List the scaffoldings, or show the signature of one")

  @Argument(help: "The name of a scaffolding.")
  var name: String?

  @Option(help: "How to print it.")
  var format = ListFormat.text

  func run() throws {
    let all = ScaffoldRegistry.all.map { $0.signature }
    var shown = all
    if let name {
      shown = all.filter { $0.element == name }
      if shown.isEmpty {
        let near = Suggestions.nearest(to: name, among: all.map(\.element))
        let hint = near.isEmpty ? "" : "; " + Suggestions.question(near)
        throw Session.failure(EnvironmentError("there is no scaffolding '\(name)'\(hint)"))
      }
    }
    let report = ScaffoldingReport(shown, isDetailed: name != nil)
    switch format {
    case .text: StandardStreams.output.write(report.text)
    case .json: StandardStreams.output.write(report.json)
    case .markdown: StandardStreams.output.write(report.markdown)
    }
  }
}

struct ListRules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List every kind of finding")

  @Option(help: "How to print it.")
  var format = ListFormat.text

  func run() throws {
    switch format {
    case .text: StandardStreams.output.write(RuleReport.text)
    case .json: StandardStreams.output.write(RuleReport.json)
    case .markdown: StandardStreams.output.write(RuleReport.markdown)
    }
  }
}

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Explain a kind of finding")

  @Argument(help: "The id of a rule, for instance SC4001, or its name.")
  var rule: String

  func run() throws {
    let wanted = rule.lowercased()
    guard
      let found = DiagnosticRule.all.first(where: {
        $0.id.lowercased() == wanted || $0.name == wanted
      })
    else {
      let names = DiagnosticRule.all.flatMap { [$0.id, $0.name] }
      let near = Suggestions.nearest(to: rule, among: names)
      let hint = near.isEmpty ? "" : "; " + Suggestions.question(near)
      throw Session.failure(EnvironmentError("there is no rule '\(rule)'\(hint)"))
    }
    StandardStreams.output.write(RuleReport.explanation(of: found))
  }
}
