/// Reads JSON as .NET reads settings: with comments and with trailing commas.
struct JSONParser {
  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0
  private var comments: [SourceRange] = []

  /// .NET refuses what is nested deeper.
  private static let maximumDepth = 64

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: ByteOrderMark.utf8) { index = ByteOrderMark.utf8.count }
  }

  /// - Parameter bytes: UTF-8, with or without byte order mark.
  static func parse(_ bytes: [UInt8]) throws(JSONError) -> JSONDocument {
    var parser = JSONParser(bytes)
    try parser.skipSpace()
    let start = parser.index
    let root = try parser.node()
    guard case .object = root.value else {
      throw JSONError(
        range: SourceRange(start, start + 1), message: "settings are an object between '{' and '}'")
    }
    try parser.skipSpace()
    guard parser.index == bytes.count else {
      throw parser.failure("nothing but comments may follow the last '}'")
    }
    return JSONDocument(root: root, comments: parser.comments)
  }

  // MARK: Values

  private mutating func node() throws(JSONError) -> JSONDocument.Node {
    let start = index
    guard let byte = peek() else { throw failure("a value is missing") }
    let value: JSONDocument.Value
    switch byte {
    case UInt8(ascii: "{"): value = try nested { parser throws(JSONError) in try parser.object() }
    case UInt8(ascii: "["): value = try nested { parser throws(JSONError) in try parser.array() }
    case UInt8(ascii: "\""): value = .string(try string())
    case UInt8(ascii: "'"): throw failure("text stands between double quotes")
    default: value = try literal()
    }
    return JSONDocument.Node(value: value, range: SourceRange(start, index))
  }

  private mutating func nested(
    _ body: (inout JSONParser) throws(JSONError) -> JSONDocument.Value
  ) throws(JSONError) -> JSONDocument.Value {
    guard depth < Self.maximumDepth else {
      throw failure("nothing is nested more than \(Self.maximumDepth) deep")
    }
    depth += 1
    index += 1
    let value = try body(&self)
    depth -= 1
    return value
  }

  private mutating func object() throws(JSONError) -> JSONDocument.Value {
    var members: [JSONDocument.Member] = []
    while true {
      try skipSpace()
      if take(UInt8(ascii: "}")) { return .object(members) }
      guard peek() == UInt8(ascii: "\"") else {
        throw failure(
          peek() == nil ? "the object does not end" : "a name between double quotes is missing")
      }
      let start = index + 1
      let key = try string()
      let keyRange = SourceRange(start, index - 1)
      try skipSpace()
      guard take(UInt8(ascii: ":")) else { throw failure("a ':' is missing after the name") }
      try skipSpace()
      members.append(JSONDocument.Member(key: key, keyRange: keyRange, node: try node()))
      try skipSpace()
      if take(UInt8(ascii: ",")) { continue }
      guard peek() == UInt8(ascii: "}") else {
        throw failure(peek() == nil ? "the object does not end" : "a ',' or '}' is missing")
      }
    }
  }

  private mutating func array() throws(JSONError) -> JSONDocument.Value {
    var items: [JSONDocument.Node] = []
    while true {
      try skipSpace()
      if take(UInt8(ascii: "]")) { return .array(items) }
      if peek() == nil { throw failure("the list does not end") }
      items.append(try node())
      try skipSpace()
      if take(UInt8(ascii: ",")) { continue }
      guard peek() == UInt8(ascii: "]") else {
        throw failure(peek() == nil ? "the list does not end" : "a ',' or ']' is missing")
      }
    }
  }

  private mutating func literal() throws(JSONError) -> JSONDocument.Value {
    let start = index
    while let byte = peek(), Self.isLiteral(byte) { index += 1 }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    switch text {
    case "null": return .null
    case "true", "false": return .literal(text)
    default:
      guard Self.isNumber(bytes[start..<index]) else {
        index = start
        throw failure("a value is text, a number, true, false, null, a list or an object")
      }
      return .literal(text)
    }
  }

  private static func isLiteral(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`
  private static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    func digits() -> Int {
      let count = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
      rest = rest.dropFirst(count)
      return count
    }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let hasLeadingZero = rest.first == UInt8(ascii: "0")
    let whole = digits()
    guard whole > 0, !(hasLeadingZero && whole > 1) else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard digits() > 0 else { return false }
    }
    if let sign = rest.first, sign | 0x20 == UInt8(ascii: "e") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") {
        rest = rest.dropFirst()
      }
      guard digits() > 0 else { return false }
    }
    return rest.isEmpty
  }

  // MARK: Text

  private mutating func string() throws(JSONError) -> String {
    let start = index
    index += 1
    var output: [UInt8] = []
    while let byte = peek() {
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return String(decoding: output, as: UTF8.self)
      case UInt8(ascii: "\\"):
        output += try escape()
      case 0..<0x20:
        throw failure(
          "a line ending or control character stands in a text; write '\\n' or the like")
      default:
        output.append(byte)
        index += 1
      }
    }
    throw JSONError(range: SourceRange(start, start + 1), message: "the text does not end")
  }

  private mutating func escape() throws(JSONError) -> [UInt8] {
    let start = index
    index += 1
    guard let byte = peek() else { throw failure("the text does not end") }
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return Array(String(try scalar(from: start)).utf8)
    default:
      throw JSONError(
        range: SourceRange(start, index),
        message: "a backslash stands in front of one of \" \\ / b f n r t u; write it twice")
    }
  }

  /// The character of `\uXXXX`, or of two of them.
  private mutating func scalar(from start: Int) throws(JSONError) -> Unicode.Scalar {
    let wrong = JSONError(
      range: SourceRange(start, start + 2), message: "'\\u' has four hexadecimal digits behind it")
    guard let unit = hexadecimal() else { throw wrong }
    if let scalar = Unicode.Scalar(UInt32(unit)) { return scalar }
    guard UTF16.isLeadSurrogate(unit), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")),
      let other = hexadecimal(), UTF16.isTrailSurrogate(other)
    else {
      throw JSONError(
        range: SourceRange(start, start + 2),
        message: "half of a surrogate pair spells no character")
    }
    return UTF16.decode(UTF16.EncodedScalar([unit, other]))
  }

  private mutating func hexadecimal() -> UInt16? {
    guard index + 4 <= bytes.count else { return nil }
    let digits = bytes[index..<(index + 4)]
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    index += 4
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  // MARK: Between

  /// Blanks, line endings, `// …` and `/* … */`.
  private mutating func skipSpace() throws(JSONError) {
    while let byte = peek() {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D:
        index += 1
      case UInt8(ascii: "/"):
        try skipComment()
      default:
        return
      }
    }
  }

  private mutating func skipComment() throws(JSONError) {
    let start = index
    index += 1
    if take(UInt8(ascii: "/")) {
      while let byte = peek(), byte != 0x0A, byte != 0x0D { index += 1 }
      comments.append(SourceRange(start + 2, index))
      return
    }
    guard take(UInt8(ascii: "*")) else {
      index = start
      throw failure("a comment begins with '//' or '/*'")
    }
    while let byte = peek() {
      index += 1
      if byte == UInt8(ascii: "*"), take(UInt8(ascii: "/")) {
        comments.append(SourceRange(start + 2, index - 2))
        return
      }
    }
    throw JSONError(range: SourceRange(start, start + 2), message: "the comment does not end")
  }

  private func peek() -> UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    index += 1
    return true
  }

  private func failure(_ message: String) -> JSONError {
    JSONError(range: SourceRange(index, min(index + 1, bytes.count)), message: message)
  }
}
