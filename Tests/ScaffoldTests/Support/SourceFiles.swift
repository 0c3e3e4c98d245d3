import Foundation

/// One Swift file of the package, as far as the tests of its architecture ask.
struct SourceFiles {
  /// Path below `Sources`.
  let path: String
  let text: String
  /// The text without comments and string literals.
  let code: String
  let imports: [String]
  /// The types that other files of the module can see.
  let declaredTypes: [String]
  /// Every type, those inside others too.
  let allDeclaredTypes: Set<String>
  let extendedTypes: Set<String>
  /// Every word that begins with a capital.
  let words: Set<String>

  /// Every Swift file below `Sources`, sorted.
  static let all: [SourceFiles] = {
    let root = FixtureFolder.path("Sources")
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root.path)) ?? []
    return paths.filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
      (try? String(contentsOf: root.appending(path: path), encoding: .utf8)).map {
        SourceFiles(path: path, text: $0)
      }
    }
  }()

  init(path: String, text: String) {
    self.path = path
    self.text = text
    var code = text
    for pattern in ["(?s)\"\"\".*?\"\"\"", "\"(\\\\.|[^\"\\\\\n])*\"", "//[^\n]*"] {
      code = code.replacingOccurrences(of: pattern, with: "", options: .regularExpression)
    }
    self.code = code
    let kinds = "(?:struct|enum|class|protocol|typealias|actor)"
    imports = Self.matches("(?m)^(?:package |internal |public )?import (\\w+)", in: code)
    declaredTypes = Self.matches(
      "(?m)^(?:package |public |final |indirect )*\(kinds) (\\w+)", in: code)
    allDeclaredTypes = Set(Self.matches("(?m)^ *(?:\\w+ )*\(kinds) (\\w+)", in: code))
    extendedTypes = Set(Self.matches("(?m)^extension (\\w+)", in: code))
    words = Set(Self.matches("\\b([A-Z]\\w+)\\b", in: code))
  }

  var module: String { String(path.prefix { $0 != "/" }) }

  /// The folder directly below the module; empty for a file that stands in none.
  var folder: String {
    let parts = path.split(separator: "/")
    return parts.count > 2 ? String(parts[1]) : ""
  }

  var name: String {
    URL(filePath: path).deletingPathExtension().lastPathComponent
  }

  var lineCount: Int { text.split(separator: "\n", omittingEmptySubsequences: false).count - 1 }

  /// A file of extensions alone has no type to be named after.
  var isNamedForItsTopic: Bool { allDeclaredTypes.isEmpty }

  private static func matches(_ pattern: String, in code: String) -> [String] {
    guard let expression = try? NSRegularExpression(pattern: pattern) else { return [] }
    let range = NSRange(code.startIndex..., in: code)
    return expression.matches(in: code, range: range).compactMap { match in
      Range(match.range(at: 1), in: code).map { String(code[$0]) }
    }
  }
}
