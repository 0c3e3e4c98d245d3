/// Names places of both sides of a difference as people would type them.
package struct DifferencePlaces {
  private let difference: ConfigurationDifference
  private let oldPath: DisplayPath
  private let newPath: DisplayPath
  private var tables: [Key: LineTable] = [:]

  private struct Key: Hashable {
    let isOld: Bool
    let file: FileID
  }

  package init(
    _ difference: ConfigurationDifference, oldPath: DisplayPath, newPath: DisplayPath
  ) {
    self.difference = difference
    self.oldPath = oldPath
    self.newPath = newPath
  }

  /// A file, line and column.
  struct Place {
    let path: String
    let position: SourcePosition

    /// `path:line:column`.
    var text: String { "\(path):\(position.line):\(position.column)" }
  }

  mutating func place(_ location: SourceLocation, isOld: Bool) -> Place {
    let file = (isOld ? difference.old : difference.new).files[location.file.index]
    let key = Key(isOld: isOld, file: location.file)
    let table = tables[key] ?? LineTable(file.text.bytes)
    tables[key] = table
    return Place(
      path: (isOld ? oldPath : newPath).path(of: file),
      position: table.position(of: location.range.start))
  }

  /// Where an edit stands now, or where it stood.
  mutating func place(of edit: SourceEdit) -> String {
    if let location = edit.newLocation { return place(location, isOld: false).text }
    return edit.oldLocation.map { place($0, isOld: true).text } ?? ""
  }

  /// Where an element stands, or the call that made it.
  mutating func place(of element: Element, isOld: Bool) -> String {
    location(of: element, isOld: isOld).text
  }

  mutating func location(of element: Element, isOld: Bool) -> Place {
    let configuration = (isOld ? difference.old : difference.new).configuration
    var element = element
    while let provenance = element.tree.provenance,
      let call = configuration.element(provenance.call)
    {
      element = call
    }
    let start = element.range.start
    return place(
      SourceLocation(file: FileID(element.treeID.index), range: SourceRange(start, start)),
      isOld: isOld)
  }
}
