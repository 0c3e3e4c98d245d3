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

  /// The same configuration with calls of one scaffolding instead of its own: one for each connector or
  /// entity type where the scaffolding is about one, else a single call.
  func calling(_ signature: ScaffoldingSignature) -> [ParsedFile] {
    let index = Configuration(files: files).index
    let asked = signature.attributes.filter { $0.isRequired || $0.reference == .connector }
    let kinds: [ReferenceKind] = [.connector, .entityType]
    let kind: ReferenceKind? = kinds.first { kind in asked.contains { $0.reference == kind } }
    let subjects = kind.map { index.identifiers(Name($0.element)) } ?? [""]
    let client =
      signature.argument("OpenIdIdentifier") == nil ? "" : #"<OpenIdIdentifier Identifier="Job"/>"#
    let calls = subjects.map { subject in
      let attributes = asked.map { parameter in
        let value =
          parameter.reference == kind && kind != nil
          ? subject : Self.value(of: parameter, entityType: subject, index)
        return " \(parameter.spellings[0])=\"\(value)\""
      }.joined()
      return "<\(signature.element)\(attributes)>\(client)</\(signature.element)>\n"
    }.joined()
    let text = """
      <ConfigurationFile xmlns="\(XMLReader.namespace)">
      \(calls)</ConfigurationFile>
      """
    let others = sources.filter { !$0.path.hasSuffix(" Jobs.xml") }
    return compiler.read(others + [SourceFile(path: "Calls.xml", bytes: Array(text.utf8))])
  }

  /// Something that a parameter may be: the first thing of its kind, or the first of its values.
  private static func value(
    of parameter: ParameterSignature, entityType: String, _ index: DefinitionIndex
  ) -> String {
    if parameter.reference == .entityProperty {
      let type = index.definition(Name("EntityType"), entityType)
      return type?.children(Name("Property")).first?[.identifier] ?? ""
    }
    if let kind = parameter.reference { return index.identifiers(Name(kind.element)).first ?? "" }
    return switch parameter.type {
    case .string: "Made"
    case .boolean: "true"
    case .count: "1"
    case .enumeration(let names): names.first ?? ""
    }
  }

  /// The same files, with another agent in the first connector.
  var withOneChange: [SourceFile] {
    var sources = sources
    guard let place = sources.firstIndex(where: { $0.path.hasSuffix(" Connector.xml") }) else {
      return sources
    }
    let text = String(decoding: sources[place].bytes, as: UTF8.self)
    sources[place] = SourceFile(
      path: sources[place].path,
      bytes: Array(text.replacing(#"Agent="Local""#, with: #"Agent="Other""#).utf8))
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
