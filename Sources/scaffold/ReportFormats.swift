import ArgumentParser
import ScaffoldCompiler

extension ReportFormat: ExpressibleByArgument {
  /// What writes this format; nothing for text, which depends on the terminal.
  var reporter: (any Reporter.Type)? {
    switch self {
    case .text, .concise: nil
    case .jsonl: JSONLinesReporter.self
    case .sarif: SARIFReporter.self
    case .github: GitHubReporter.self
    case .gitlab: GitLabReporter.self
    case .junit: JUnitReporter.self
    }
  }
}
