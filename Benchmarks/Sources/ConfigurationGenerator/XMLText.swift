/// Puts a file together, one tag a line.
struct XMLText {
  typealias Attributes = KeyValuePairs<String, String?>

  private(set) var text = """
    <?xml version="1.0" encoding="utf-8"?>
    <ConfigurationFile xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
    xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns="urn:schemas-usercube-com:configuration">

    """
  private var depth = 1

  /// The text of a file with this content.
  static func file(_ content: (inout XMLText) -> Void) -> String {
    var xml = XMLText()
    content(&xml)
    return xml.text + "</ConfigurationFile>\n"
  }

  mutating func comment(_ words: String) {
    text += indentation + "<!-- \(words) -->\n"
  }

  mutating func blankLine() { text += "\n" }

  /// An element without content; attributes without a value are left out.
  mutating func element(_ name: String, _ attributes: Attributes) {
    open(name, attributes)
    text += " />\n"
  }

  mutating func element(
    _ name: String, _ attributes: Attributes, _ content: (inout XMLText) -> Void
  ) {
    open(name, attributes)
    text += ">\n"
    depth += 1
    content(&self)
    depth -= 1
    text += indentation + "</\(name)>\n"
  }

  private mutating func open(_ name: String, _ attributes: Attributes) {
    text += indentation + "<\(name)"
    for (name, value) in attributes {
      if let value { text += " \(name)=\"\(value)\"" }
    }
  }

  private var indentation: String { String(repeating: "  ", count: depth) }
}
