extension Compiler {
  /// One file of a configuration that has a neighbour: read there already, or still to be read.
  package enum Input: Sendable {
    case read(ParsedFile)
    case unread(SourceFile)
  }

  /// Reading of files in the order given; what is read already is shared, not read again.
  package func read(_ inputs: [Input]) -> [ParsedFile] {
    options.workers.map(inputs, state: { XMLReader() }) { reader, index, input in
      let id = FileID(index)
      switch input {
      case .unread(let source):
        return reader.read(source, id: id)
      // Findings name their file by number, so a file that has some is read anew.
      case .read(let file) where file.id != id && !file.diagnostics.isEmpty:
        return reader.read(SourceFile(path: file.path, bytes: file.text.fileBytes), id: id)
      case .read(let file):
        return file.renumbered(id)
      }
    }
  }

  /// Whether the settings leave a file out, itself or one of the folders around it.
  package func leavesOut(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    return (1...max(parts.count, 1)).contains { count in
      options.leftOut.excludes(
        parts.prefix(count).joined(separator: "/"), isFolder: count < parts.count)
    }
  }
}
