/// The findings of reading a file.
extension Diagnostic {
  static func malformed(
    _ fact: String, at location: SourceLocation, notes: [Note] = [], help: [String] = []
  ) -> Diagnostic {
    Diagnostic(.malformedXML, at: location, fact, notes: notes, help: help)
  }

  static func doctype(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .doctype, at: location, "a configuration has no document type declaration",
      help: ["remove it; the product does not read it, and it can make a file read others"])
  }

  static func wrongRoot(_ name: Name, at location: SourceLocation) -> Diagnostic {
    if name == .connector {
      return Diagnostic(
        .generatorInput, at: location,
        "this file describes a connector to the vendor's configuration generator; it is no configuration",
        help: ["move it out of the configuration's folder"])
    }
    return Diagnostic(
      .wrongRoot, at: location,
      "the root element is '\(name.text)', a configuration's is 'ConfigurationFile'")
  }

  static func wrongNamespace(
    _ name: Name, isRoot: Bool, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .wrongNamespace, at: location,
      "'\(name.text)' is not in the namespace '\(XMLReader.namespace)'",
      help: isRoot ? ["write xmlns=\"\(XMLReader.namespace)\" in the root element"] : [])
  }

  static func nameTooLong(at location: SourceLocation) -> Diagnostic {
    malformed("the name is longer than \(Name.maximumLength) bytes", at: location)
  }

  static func nestedTooDeep(limit: Int, at location: SourceLocation) -> Diagnostic {
    malformed("elements are nested more than \(limit) deep", at: location)
  }

  static func tooManyAttributes(at location: SourceLocation) -> Diagnostic {
    malformed("the element has more than \(AttributeCount.maximum) attributes", at: location)
  }

  static func valueTooLong(_ name: Name, at location: SourceLocation) -> Diagnostic {
    malformed(
      "the value of '\(name.text)' is longer than \(ValueLimit.maximum(for: name)) bytes",
      at: location)
  }

  static func notACharacter(at location: SourceLocation) -> Diagnostic {
    malformed("these bytes are no character that XML allows", at: location)
  }

  static func fileTooLarge(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .fileTooLarge, at: location, "the file is larger than \(XMLReader.maximumFileSize) bytes")
  }

  static func encoding(
    _ problem: TextDecoder.Problem, at location: SourceLocation
  ) -> Diagnostic {
    let readable = "UTF-8, UTF-16, ISO-8859-1 and Windows-1252 are read"
    switch problem {
    case .unsupported(let name):
      return Diagnostic(
        .encoding, at: location, "the encoding '\(name)' is not read", help: [readable])
    case .contradiction(let declared, let actual):
      return Diagnostic(
        .encoding, at: location,
        "the declaration says '\(declared)', but the file is \(actual)",
        help: ["declare \(actual), or save the file as \(declared)"])
    case .undecodable:
      return Diagnostic(
        .encoding, at: location, "these bytes spell no character in UTF-16")
    }
  }
}
