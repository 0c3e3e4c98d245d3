/// A file after reading: its text, its tree unless it could not be read, and what was found.
package struct ParsedFile: Sendable {
  package let id: FileID
  /// Path below the configuration's folder.
  package let path: String
  /// Whether it belongs to the configuration; the settings of an agent only lie beside it.
  package var isConfiguration = true
  package let text: SourceText
  /// Nothing where the file is no well-formed configuration; it is then left out of everything.
  package let tree: SyntaxTree?
  package let diagnostics: [Diagnostic]

  /// The same file at another place of the list.
  package func renumbered(_ id: FileID) -> ParsedFile {
    ParsedFile(
      id: id, path: path, text: text, tree: tree?.renumbered(TreeID(id)),
      diagnostics: diagnostics)
  }
}
