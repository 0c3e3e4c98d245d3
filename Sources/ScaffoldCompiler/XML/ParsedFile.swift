/// A file after reading: its text, its tree unless it could not be read, and what was found.
///
/// A class, as lists of thousands are handed on.
package final class ParsedFile: Sendable {
  package let id: FileID
  /// Path below the configuration's folder.
  package let path: String
  /// Whether it belongs to the configuration; the settings of an agent only lie beside it.
  package let isConfiguration: Bool
  package let text: SourceText
  /// Nothing where the file is no well-formed configuration; it is then left out of everything.
  package let tree: SyntaxTree?
  package let diagnostics: [Diagnostic]

  init(
    id: FileID, path: String, isConfiguration: Bool = true, text: SourceText, tree: SyntaxTree?,
    diagnostics: [Diagnostic]
  ) {
    self.id = id
    self.path = path
    self.isConfiguration = isConfiguration
    self.text = text
    self.tree = tree
    self.diagnostics = diagnostics
  }

  /// The same file at another place of the list.
  package func renumbered(_ id: FileID) -> ParsedFile {
    ParsedFile(
      id: id, path: path, text: text, tree: tree?.renumbered(TreeID(id)),
      diagnostics: diagnostics)
  }

  /// The same file as one that only lies beside the configuration.
  var besideConfiguration: ParsedFile {
    ParsedFile(
      id: id, path: path, isConfiguration: false, text: text, tree: tree, diagnostics: diagnostics)
  }
}
