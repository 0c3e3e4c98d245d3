import ConfigurationGenerator
import ScaffoldCompiler
import Scaffolds

/// A configuration in memory after each stage, made once for all benchmarks.
struct Sample: Sendable {
  let compiler: Compiler
  let sources: [SourceFile]
  let files: [ParsedFile]
  let expanded: ExpandedConfiguration

  init(connectors: Int) {
    var options = Compiler.Options()
    options.scaffoldings = ScaffoldRegistry.all
    compiler = Compiler(options)
    sources = GeneratedConfiguration(connectors: connectors).files
      .map { SourceFile(path: $0.path, bytes: Array($0.text.utf8)) }
    files = compiler.read(sources)
    expanded = compiler.expand(files)
  }

  /// The same configuration with calls of one scaffolding instead of its own: one for each
  /// connector where the scaffolding is about one, else a single call.
  func calling(_ signature: ScaffoldingSignature) -> [ParsedFile] {
    let isAboutConnector = signature.attributes.contains { $0.name == "Connector" }
    let client =
      signature.argument("OpenIdIdentifier") == nil ? "" : #"<OpenIdIdentifier Identifier="Job"/>"#
    let connectors = files.compactMap(\.tree).flatMap(\.roots).flatMap(\.children)
      .filter { $0.name == .connector }.compactMap { $0[.identifier] }
    let calls = (isAboutConnector ? connectors.map { " Connector=\"\($0)\"" } : [""])
      .map { "<\(signature.element)\($0)>\(client)</\(signature.element)>\n" }.joined()
    let text = """
      <ConfigurationFile xmlns="\(XMLReader.namespace)">
      \(calls)</ConfigurationFile>
      """
    let others = sources.filter { !$0.path.hasSuffix(" Jobs.xml") }
    return compiler.read(others + [SourceFile(path: "Calls.xml", bytes: Array(text.utf8))])
  }

  /// The same files, with another agent in the first connector.
  var withOneChange: [SourceFile] {
    var sources = sources
    guard let place = sources.firstIndex(where: { $0.path.hasSuffix(" Connector.xml") }) else {
      return sources
    }
    let text = String(decoding: sources[place].bytes, as: UTF8.self)
    sources[place] = SourceFile(
      path: sources[place].path, bytes: Array(text.replacing("Agent=", with: "Agents=").utf8))
    return sources
  }

  /// A configuration with that many misspelt elements, and what is found in it.
  func findings(_ count: Int) -> (files: [ParsedFile], findings: [Diagnostic]) {
    let sources = (0..<count / 100).map { file in
      let elements = (0..<100).map { "  <Connectr Identifier=\"C\(file)_\($0)\"/>\n" }.joined()
      let text = """
        <ConfigurationFile xmlns="\(XMLReader.namespace)">
        \(elements)</ConfigurationFile>
        """
      return SourceFile(path: "Files/\(file).xml", bytes: Array(text.utf8))
    }
    let expanded = compiler.expand(compiler.read(sources))
    let found = compiler.diagnostics(of: expanded) + compiler.validate(expanded)
    return (expanded.files, Array(found.sortedForReport().prefix(count)))
  }
}
