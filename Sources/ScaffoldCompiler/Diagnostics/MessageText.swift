/// Keeps what a finding says readable, whatever it quotes.
package enum MessageText {
  /// How many characters of one value are quoted.
  package static let maximumQuote = 80
  /// How many characters a message may have in all.
  package static let maximumLength = 2000

  /// The text with long values, and then itself, shortened in the middle.
  package static func shortened(_ text: String) -> String {
    guard text.utf8.count > maximumQuote else { return text }
    let scalars = Array(text.unicodeScalars)
    var output: [Unicode.Scalar] = []
    output.reserveCapacity(scalars.count)
    var cursor = 0
    while cursor < scalars.count {
      output.append(scalars[cursor])
      cursor += 1
      guard scalars[cursor - 1] == "'", isOpening(scalars, cursor - 1) else { continue }
      let end = closing(scalars, from: cursor)
      append(scalars[cursor..<end], to: &output, limit: maximumQuote)
      cursor = end
      // The closing quote opens nothing.
      if cursor < scalars.count {
        output.append(scalars[cursor])
        cursor += 1
      }
    }
    if output.count > maximumLength {
      let whole = output
      output = []
      append(whole[...], to: &output, limit: maximumLength)
    }
    // What is shortened has fewer.
    return output.count == scalars.count ? text : String(String.UnicodeScalarView(output))
  }

  /// Whether a quote begins a value: an apostrophe has a letter before it.
  private static func isOpening(_ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
    place == 0 || !isWord(scalars[place - 1])
  }

  /// The quote that ends a value, or the end of the text.
  private static func closing(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
    var place = start
    while place < scalars.count {
      if scalars[place] == "'", place + 1 == scalars.count || !isWord(scalars[place + 1]) {
        return place
      }
      place += 1
    }
    return place
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }

  private static func append(
    _ scalars: ArraySlice<Unicode.Scalar>, to output: inout [Unicode.Scalar], limit: Int
  ) {
    guard scalars.count > limit else {
      output.append(contentsOf: scalars)
      return
    }
    let half = (limit - 1) / 2
    output.append(contentsOf: scalars.prefix(limit - 1 - half))
    output.append("…")
    output.append(contentsOf: scalars.suffix(half))
  }
}
