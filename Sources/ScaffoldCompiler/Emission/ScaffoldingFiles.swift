/// What each use of a scaffolding makes, as the product exports it: a folder for each scaffolding, a
/// file for each use.
///
/// Calls that scaffoldings make stay in the files of those; what they make has files of its own.
package struct ScaffoldingFiles: Sendable {
  private let expanded: ExpandedConfiguration

  package init(_ expanded: ExpandedConfiguration) {
    self.expanded = expanded
  }

  /// In order of path.
  package var files: [OutputFolder.File] {
    var files: [OutputFolder.File] = []
    var used: [String: Int] = [:]
    for tree in expanded.configuration.generated where tree.elementCount > 0 {
      guard let call = tree.provenance.flatMap({ expanded.configuration.element($0.call) }) else {
        continue
      }
      let stem = "\(call.name.text)/\(Self.label(of: call))"
      // Upper and lower case are one on the product's own machines.
      let number = used[stem.lowercased(), default: 0] + 1
      used[stem.lowercased()] = number
      let prefix = call.prefix
      files.append(
        OutputFolder.File(path: stem + (number == 1 ? "" : "_\(number)") + ".xml") {
          Self.text(of: tree, prefix: prefix)
        })
    }
    return files.sorted { $0.path.precedes($1.path) }
  }

  /// The values that tell a call from others, as far as a file's name can hold them.
  private static func label(of call: Element) -> String {
    let values = call.attributes.filter { attribute in
      attribute.name.text != "Id" && !attribute.name.text.contains("_L")
        && !attribute.name.text.hasPrefix("xmlns")
    }.map(\.value)
    let text = values.isEmpty ? call.name.text : values.joined(separator: "_")
    let name = text.unicodeScalars.prefix(100).map { scalar in
      scalar.isASCII
        && (scalar.properties.isAlphabetic || "0123456789-_".unicodeScalars.contains(scalar))
        ? Character(scalar) : "_"
    }
    return String(name)
  }

  private static func text(of tree: SyntaxTree, prefix: String) -> [UInt8] {
    var output = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8)
    output += Array("<ConfigurationFile xmlns=\"\(XMLReader.namespace)\"".utf8)
    if !prefix.isEmpty {
      output += Array(" xmlns:\(prefix.dropLast())=\"\(XMLReader.namespace)\"".utf8)
    }
    output += Array(">\n".utf8)
    for line in tree.text.bytes.split(separator: UInt8(ascii: "\n")) {
      let depth = line.prefix { $0 == UInt8(ascii: "\t") }.count
      output += [UInt8](repeating: UInt8(ascii: " "), count: 2 * (depth + 1))
      output += line.dropFirst(depth)
      output.append(UInt8(ascii: "\n"))
    }
    return output + Array("</ConfigurationFile>\n".utf8)
  }
}
