import ScaffoldCompiler
import Scaffolds

/// Writes elements, attributes and scaffolding calls of the dialect, as bytes choose.
struct CatalogueText {
  private var choices: ByteChoices
  private var text = ""

  private static let maximumDepth = 8

  private static let elements = ElementCatalog.all
  private static let scaffoldings = ScaffoldRegistry.all.map { $0.signature }
  /// The elements that name another one as parent, by that name.
  private static let byParent: [String: [ElementDefinition]] = elements.reduce(into: [:]) {
    map, element in
    for parent in element.parents { map[parent, default: []].append(element) }
  }

  private init(_ bytes: [UInt8]) {
    choices = ByteChoices(bytes)
  }

  // MARK: What is written

  /// A configuration of at most four files.
  static func files(chosenBy bytes: [UInt8]) -> [SourceFile] {
    var writer = Self(bytes)
    var files: [SourceFile] = []
    while files.count < 4 {
      writer.file()
      files.append(SourceFile(path: "Part\(files.count).xml", bytes: Array(writer.text.utf8)))
      if writer.choices.isEmpty { break }
    }
    return files
  }

  /// One element for any place.
  static func element(chosenBy bytes: [UInt8]) -> String {
    var writer = Self(bytes)
    writer.topLevel()
    return writer.text
  }

  /// One value for any attribute.
  static func value(chosenBy bytes: [UInt8]) -> String {
    var writer = Self(bytes)
    return writer.choices.byte() & 1 == 0 ? writer.identifier() : writer.anyText()
  }

  private mutating func file() {
    text = "<ConfigurationFile xmlns=\"\(XMLReader.namespace)\">\n"
    for _ in 0..<300 where !choices.isEmpty {
      if choices.byte() == 0xFF { break }
      topLevel()
    }
    text += "</ConfigurationFile>\n"
  }

  private mutating func topLevel() {
    switch choices.byte() {
    case 0..<112:
      if let element = choices.pick(Self.elements) { write(element, depth: 1) }
    case 112..<224:
      if let call = choices.pick(Self.scaffoldings) { write(call) }
    case 224..<232:
      text += "  <!-- scaffold:ignore \(choices.pick(Self.rules) ?? "SC1001") reason -->\n"
    case 232..<240:
      text += "  <!-- \(identifier()) --><![CDATA[ \(identifier()) ]]>\n"
    default:
      // What modules and jobs look up most.
      text += Self.model
    }
  }

  private static let rules = DiagnosticRule.all.map(\.id)

  private static let model = """
      <Agent Identifier="A" /><OpenIdClient Identifier="A" Profile="A" /><Profile Identifier="A" />
      <Connector Identifier="A" Agent="A" />
      <Connection Identifier="A" Connector="A" Package="Usercube.AD@0000001" />
      <EntityType Identifier="A"><Property Identifier="A" Type="String" />
        <Property Identifier="B" Type="ForeignKey" /></EntityType>
      <EntityTypeMapping Identifier="A" Connector="A" />
      <ResourceType Identifier="A" SourceEntityType="A" TargetEntityType="A" Policy="A" />

    """

  // MARK: Elements

  private mutating func write(_ element: ElementDefinition, depth: Int) {
    let indent = String(repeating: "  ", count: depth)
    text += "\(indent)<\(element.name)"
    var written: Set<String> = []
    let count = choices.byte() % 6
    let chosen = (0..<count).compactMap { _ in choices.pick(element.attributes) }
    for attribute in element.attributes.filter(\.isRequired) + chosen {
      guard let name = choices.pick(attribute.spellings), written.insert(name).inserted else {
        continue
      }
      attributeText(name, value(of: attribute))
    }
    mode()
    var kinds = element.children + (Self.byParent[element.name] ?? [])
    if element.isRecursive { kinds.append(element) }
    let childCount = depth < Self.maximumDepth && !kinds.isEmpty ? choices.byte() % 5 : 0
    guard childCount > 0 else {
      text += " />\n"
      return
    }
    text += ">\n"
    for _ in 0..<childCount {
      if let child = choices.pick(kinds) { write(child, depth: depth + 1) }
    }
    text += "\(indent)</\(element.name)>\n"
  }

  private mutating func write(_ call: ScaffoldingSignature) {
    text += "  <\(call.element)"
    parameters(call.attributes)
    mode()
    let count = call.arguments.isEmpty ? 0 : choices.byte() % 4
    text += count > 0 ? ">\n" : " />\n"
    for _ in 0..<count {
      guard let argument = choices.pick(call.arguments) else { continue }
      text += "    <\(argument.element)"
      parameters(argument.parameters)
      text += " />\n"
    }
    if count > 0 { text += "  </\(call.element)>\n" }
  }

  private mutating func parameters(_ parameters: [ParameterSignature]) {
    let mask = choices.byte()
    for (index, parameter) in parameters.enumerated() {
      guard parameter.isRequired || mask & (1 << (index % 8)) != 0,
        let name = choices.pick(parameter.spellings)
      else { continue }
      switch parameter.type {
      case .string:
        attributeText(name, choices.byte() < 224 ? identifier() : anyText())
      case .boolean: attributeText(name, choices.pick(Self.booleans) ?? "")
      case .count: attributeText(name, choices.pick(Self.numbers) ?? "")
      case .enumeration(let names): attributeText(name, choices.pick(names) ?? "")
      }
    }
  }

  private mutating func mode() {
    let value = choices.byte()
    guard value >= 208 else { return }
    attributeText("ConsolidationMode", ["Merge", "Update", "Delete", "merge"][value & 3])
  }

  // MARK: Values

  private mutating func attributeText(_ name: String, _ value: String) {
    text += " \(name)=\"\(value)\""
  }

  private mutating func value(of attribute: AttributeDefinition) -> String {
    if choices.byte() >= 240 { return anyText() }
    switch attribute.type {
    case .boolean: return choices.pick(Self.booleans) ?? ""
    case .byte, .int32, .int64, .float, .decimal: return choices.pick(Self.numbers) ?? ""
    case .dateTime: return choices.pick(["2026-11-23", "20270101", "23/11/2026 12:00", "1"]) ?? ""
    case .enumeration(let values):
      let value = choices.pick(values.values)
      return value?.name ?? value?.number.map(String.init) ?? ""
    case .reference(.binding): return choices.pick(Self.bindings) ?? ""
    case .string, .reference, .key: return identifier()
    }
  }

  /// One of few, so that most of what is named is there.
  private mutating func identifier() -> String {
    choices.pick(Self.identifiers) ?? ""
  }

  private mutating func anyText() -> String {
    choices.pick(Self.texts) ?? ""
  }

  private static let identifiers = [
    "A", "A", "A", "B", "C", "A_A", "A_B", "Local", "Directory_User", "A_Synchronization_Delta",
  ]
  private static let booleans = ["true", "false", "1", "0", "True", "no"]
  private static let numbers = ["0", "1", "2", "-1", "99", "2147483648", "1.5", "1e9"]
  private static let bindings = [
    "A:A", "A:B.A", "A:B.B.A", "B", "Workflow_A:A.B", "C#:A:return A;",
  ]
  private static let texts = [
    "", " ", "*/5 * * * *", "0 2 31 2 *", "é😀\u{202E}", "&lt;&#10;&amp;", "$(A)", "../A", "A/B",
    "C#:A:return (A;", "literal:A", "Usercube.AD@0000001", "/Custom/A/Query", "L1;L2", "A,B",
    String(repeating: "A", count: 300), "\\", "''", "--&gt;", "]]&gt;", "%A%", "{0}",
  ]
}
