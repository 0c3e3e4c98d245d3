import ScaffoldCompiler

/// Changes a configuration as a person would: whole elements come, go and move, values change.
package enum ConfigurationMutator {
  package static func mutate(_ bytes: [UInt8], seed: UInt32) -> [UInt8] {
    var random = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func next() -> Int {
      random ^= random << 13
      random ^= random >> 7
      random ^= random << 17
      return Int(random >> 33)
    }
    let choices = (0..<48).map { _ in UInt8(truncatingIfNeeded: next()) }
    let ends = bytes.indices.filter { bytes[$0] == UInt8(ascii: ">") }
    let quotes = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\"") }
    var output = bytes
    if next() & 1 == 0, quotes.count > 1 {
      // The value between this quote and the next one; odd places hit what is between values.
      let place = next() % (quotes.count - 1)
      let value = CatalogueText.value(chosenBy: choices)
      output.replaceSubrange((quotes[place] + 1)..<quotes[place + 1], with: value.utf8)
    } else if let end = ends.isEmpty ? nil : ends[next() % ends.count] {
      let element = CatalogueText.element(chosenBy: choices)
      output.insert(contentsOf: element.utf8, at: end + 1)
    } else {
      output += CatalogueText.files(chosenBy: choices).first?.bytes ?? []
    }
    return output
  }
}
