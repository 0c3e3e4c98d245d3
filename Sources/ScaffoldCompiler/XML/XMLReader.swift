internal import CLibXML2

/// Reads one file: bytes → text → located tree, or the reason why there is none.
package struct XMLReader: ~Copyable {
  /// The namespace of every element of a configuration.
  package static let namespace = namespaceText.description

  /// The same as C sees it: libxml2 names the namespace of every element, a copy each time shows.
  static let namespaceText: StaticString = "urn:schemas-usercube-com:configuration"

  /// Files above this size, in bytes, are refused; offsets are 32 bits and libxml2 counts in `int`.
  package static let maximumFileSize = 1 << 30

  private var plain = PlainReader()
  /// Nearly no file needs it.
  private lazy var builder = TreeBuilder()
  private var largePages = LargePages()
  private let asksLibraryAlways: Bool

  /// - Parameter asksLibraryAlways: whether libxml2 also reads what is plainly well-formed.
  package init(asksLibraryAlways: Bool = false) {
    self.asksLibraryAlways = asksLibraryAlways
  }

  package mutating func read(_ file: SourceFile, id: FileID) -> ParsedFile {
    guard file.bytes.count <= Self.maximumFileSize else {
      let start = SourceLocation(file: id, range: SourceRange(0, 0))
      return ParsedFile(
        id: id, path: file.path, text: SourceText(bytes: []), tree: nil,
        diagnostics: [.fileTooLarge(at: start)])
    }
    largePages.add(file.bytes)
    let decoded = TextDecoder.decode(file.bytes)
    if let problem = decoded.problem {
      let location = SourceLocation(file: id, range: problem.range)
      return ParsedFile(
        id: id, path: file.path, text: decoded.text, tree: nil,
        diagnostics: [.encoding(problem.kind, at: location)])
    }
    if !asksLibraryAlways, let tree = plain.tree(of: decoded.text, id: TreeID(id)) {
      return ParsedFile(
        id: id, path: file.path, text: decoded.text, tree: tree, diagnostics: [])
    }
    builder.start(id, decoded.text.bytes)
    if let tag = AttributeCount.excess(in: decoded.text.bytes.span) {
      builder.fail(.tooManyAttributes(at: SourceLocation(file: id, range: tag)))
    } else {
      Self.parse(decoded.text.bytes, into: &builder)
      // libxml2 takes it for the end of the text where it stands behind the root.
      if let end = decoded.text.bytes.firstIndex(of: 0) {
        builder.fail(
          .notACharacter(at: SourceLocation(file: id, range: SourceRange(end, end + 1))))
      }
    }
    if let failure = builder.failure {
      return ParsedFile(
        id: id, path: file.path, text: decoded.text, tree: nil, diagnostics: [failure])
    }
    return ParsedFile(
      id: id, path: file.path, text: decoded.text, tree: builder.tree(of: decoded.text),
      diagnostics: [])
  }

  /// Sets the library up once, before the first thread parses: contexts that several threads make at
  /// the same time would each set up its tables of encodings, and its end trips over what is left.
  private static let libraryIsReady: Void = xmlInitParser()

  private static let utf8Name: StaticString = "UTF-8"

  /// Runs libxml2 over the text. The context lives and dies in this function.
  private static func parse(_ bytes: [UInt8], into builder: inout TreeBuilder) {
    guard !bytes.isEmpty else {
      builder.syntaxError(SyntaxError(code: XML_ERR_DOCUMENT_EMPTY, offset: 0))
      return
    }
    _ = libraryIsReady
    unsafe bytes.withUnsafeBytes { buffer in
      let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      guard let context = unsafe xmlCreateMemoryParserCtxt(start, Int32(buffer.count)) else {
        builder.syntaxError(SyntaxError(code: XML_ERR_NO_MEMORY, offset: 0))
        return
      }
      defer { unsafe xmlFreeParserCtxt(context) }
      // The text is UTF-8 by now, whatever its declaration says; nothing is fetched from anywhere.
      let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue)
      _ = unsafe xmlCtxtUseOptions(context, options)
      // Nor does libxml2 get to guess another encoding from the first bytes: it would read a text that
      // we do not see, and complain to standard error.
      _ = unsafe xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
      unsafe context.pointee.encoding = UnsafePointer(xmlStrdup(utf8Name.utf8Start))
      unsafe install(in: context)
      unsafe withUnsafeMutablePointer(to: &builder) { builder in
        unsafe context.pointee._private = UnsafeMutableRawPointer(builder)
        _ = unsafe xmlParseDocument(context)
      }
    }
  }

  private static func install(in context: UnsafeMutablePointer<xmlParserCtxt>) {
    guard let handler = unsafe context.pointee.sax else { return }
    unsafe handler.pointee = xmlSAXHandler()
    unsafe handler.pointee.initialized = XML_SAX2_MAGIC
    unsafe handler.pointee.startElementNs = { context, _, _, uri, _, _, _, _, _ in
      unsafe XMLReader.startElement(context, uri)
    }
    unsafe handler.pointee.endElementNs = { context, _, _, _ in
      unsafe XMLReader.builder(context)?.pointee.endElement(end: XMLReader.offset(context))
    }
    unsafe handler.pointee.internalSubset = { context, _, _, _ in
      unsafe XMLReader.builder(context)?.pointee.doctype(before: XMLReader.offset(context))
      unsafe xmlStopParser(context?.assumingMemoryBound(to: xmlParserCtxt.self))
    }
    unsafe handler.pointee.serror = { context, error in
      unsafe XMLReader.report(context, error)
    }
  }

  private static func startElement(
    _ context: UnsafeMutableRawPointer?, _ uri: UnsafePointer<xmlChar>?
  ) {
    let isOurs = unsafe xmlStrEqual(uri, namespaceText.utf8Start) != 0
    guard let builder = unsafe builder(context) else { return }
    if unsafe !builder.pointee.startElement(tagEnd: offset(context), isForeign: !isOurs) {
      unsafe xmlStopParser(context?.assumingMemoryBound(to: xmlParserCtxt.self))
    }
  }

  private static func report(_ context: UnsafeMutableRawPointer?, _ error: xmlErrorPtr?) {
    guard let builder = unsafe builder(context), let error = unsafe error,
      unsafe error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue
    else { return }
    let text = { (pointer: UnsafeMutablePointer<CChar>?) in
      unsafe pointer.map { unsafe String(cString: $0) } ?? ""
    }
    unsafe builder.pointee.syntaxError(
      SyntaxError(
        code: unsafe xmlParserErrors(UInt32(bitPattern: error.pointee.code)),
        offset: unsafe offset(context),
        message: unsafe text(error.pointee.message), name: unsafe text(error.pointee.str1)))
  }

  /// How many bytes libxml2 has consumed.
  private static func offset(_ context: UnsafeMutableRawPointer?) -> Int {
    unsafe Int(xmlByteConsumed(context?.assumingMemoryBound(to: xmlParserCtxt.self)))
  }

  /// The builder that the context was given, for as long as the callback runs.
  private static func builder(
    _ context: UnsafeMutableRawPointer?
  ) -> UnsafeMutablePointer<TreeBuilder>? {
    guard let context = unsafe context?.assumingMemoryBound(to: xmlParserCtxt.self),
      let stored = unsafe context.pointee._private
    else { return nil }
    return unsafe stored.assumingMemoryBound(to: TreeBuilder.self)
  }
}
