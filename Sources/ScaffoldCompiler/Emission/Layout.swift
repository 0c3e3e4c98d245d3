/// How the text around a place is laid out, so that what is put there looks at home.
struct Layout {
  /// The white space in front of the line's first character.
  let indentation: [UInt8]
  /// What one more level adds to it.
  let unit: [UInt8]
  let newline: [UInt8]

  /// - Parameter offset: where an element of the tree begins.
  init(at offset: Int, in tree: SyntaxTree) {
    let bytes = tree.text.bytes
    indentation = Self.indentation(in: bytes, at: offset)
    newline = Self.newline(in: bytes, at: offset)
    let element = tree.element(startingAt: offset)
    unit = Self.unit(element, indentation, bytes)
  }

  /// The best witness for one level is the element's own first child, then its own depth.
  private static func unit(
    _ element: Element?, _ indentation: [UInt8], _ bytes: [UInt8]
  ) -> [UInt8] {
    if let child = element?.children.first(where: { _ in true }) {
      let inner = Self.indentation(in: bytes, at: child.range.start)
      if inner.count > indentation.count, inner.starts(with: indentation) {
        return Array(inner[indentation.count...])
      }
    }
    let depth = element?.depth ?? 1
    if depth > 0, !indentation.isEmpty, indentation.count % depth == 0,
      indentation.allSatisfy({ $0 == indentation[0] })
    {
      return Array(indentation.prefix(indentation.count / depth))
    }
    return Array("  ".utf8)
  }

  private static func indentation(in bytes: [UInt8], at offset: Int) -> [UInt8] {
    let start = SourceRange.lineStart(in: bytes, at: offset)
    return Array(bytes[start..<offset].prefix { $0 == 0x20 || $0 == 0x09 })
  }

  /// The line ending before the place, else the first one after it, else LF.
  static func newline(in bytes: [UInt8], at offset: Int) -> [UInt8] {
    let place =
      bytes[..<offset].lastIndex { $0 == 0x0A || $0 == 0x0D }
      ?? bytes[offset...].firstIndex { $0 == 0x0A || $0 == 0x0D }
    guard let place else { return [0x0A] }
    if bytes[place] == 0x0D {
      return place + 1 < bytes.count && bytes[place + 1] == 0x0A ? [0x0D, 0x0A] : [0x0D]
    }
    return place > 0 && bytes[place - 1] == 0x0D ? [0x0D, 0x0A] : [0x0A]
  }
}
