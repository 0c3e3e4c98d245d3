/// What emission notes down on the way, for a source map: which stretch of the output came from
/// where. Nobody who wants no map pays for it.
package struct EmissionTrail: Sendable {
  /// A stretch of the output in bytes, and what it is.
  struct Stretch: Sendable {
    enum Content: Sendable {
      /// A stretch of a file's text; in the file's own encoding, or turned into UTF-8.
      case copied(TreeID, SourceRange, isTranscoded: Bool)
      /// What stands in place of one call.
      case generated(GeneratedFragment)
      /// What emission itself puts around the rest.
      case layout
    }

    var start: Int
    var end: Int
    var content: Content
  }

  /// The text in place of a call, before it is put into the encoding of its file.
  struct GeneratedFragment: Sendable {
    /// A line of a generated tree's text, and where it stands in the fragment.
    struct Line: Sendable {
      let tree: TreeID
      let range: SourceRange
      let offset: Int
    }

    /// The tree that the call made.
    let tree: TreeID
    let text: [UInt8]
    let lines: [Line]
    /// The file whose encoding the text is in, where that is not UTF-8.
    let encodedAs: TreeID?
  }

  private(set) var stretches: [Stretch] = []

  package init() {}

  mutating func copied(
    _ range: SourceRange, of tree: TreeID, to output: Range<Int>, isTranscoded: Bool
  ) {
    append(output, .copied(tree, range, isTranscoded: isTranscoded))
  }

  /// - Parameter file: the tree of the file whose encoding the output has; nothing for UTF-8.
  mutating func generated(
    _ text: [UInt8], _ lines: [GeneratedFragment.Line]?, of edit: ExpandedConfiguration.Edit,
    to output: Range<Int>, in file: SyntaxTree?
  ) {
    guard case .expanded(let tree) = edit.change else { return }
    let isUTF8 = file?.text.encoding ?? .utf8 == .utf8
    let fragment = GeneratedFragment(
      tree: tree, text: text, lines: lines ?? [], encodedAs: isUTF8 ? nil : file?.id)
    append(output, .generated(fragment))
  }

  /// Says that everything up to an offset that nobody has claimed is emission's own.
  mutating func layout(upTo end: Int) {
    append((stretches.last?.end ?? 0)..<end, .layout)
  }

  /// The stretches of a part that stands at an offset of this output, as far as it is long.
  mutating func append(_ part: EmissionTrail, at offset: Int, length: Int) {
    for var stretch in part.stretches where stretch.start < length {
      // Only white space at the end is ever cut off, so it is a copied stretch that shrinks.
      let excess = max(0, stretch.end - length)
      if excess > 0, case .copied(let tree, let range, let isTranscoded) = stretch.content {
        let shorter = SourceRange(range.start, range.end - excess)
        stretch.content = .copied(tree, shorter, isTranscoded: isTranscoded)
      }
      append((stretch.start + offset)..<(stretch.end - excess + offset), stretch.content)
    }
  }

  private mutating func append(_ output: Range<Int>, _ content: Stretch.Content) {
    guard !output.isEmpty else { return }
    stretches.append(Stretch(start: output.lowerBound, end: output.upperBound, content: content))
  }
}
