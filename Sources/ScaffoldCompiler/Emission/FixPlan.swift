/// The fixes that can be applied together, and what the files are then.
package struct FixPlan: Sendable {
  /// The edits of each file, in order; they do not overlap.
  private var edits: [FileID: [Diagnostic.Fix.Edit]] = [:]
  /// How many findings are mended.
  package private(set) var count = 0

  /// Takes the first fitting fix of each finding, in order of the findings. A fix that overlaps an
  /// earlier one waits for the next round.
  ///
  /// - Parameter includesUnsafe: whether fixes count whose meaning is not certain.
  package init(_ diagnostics: [Diagnostic], includesUnsafe: Bool) {
    for diagnostic in diagnostics {
      guard let fix = diagnostic.fixes.first(where: { $0.isSafe || includesUnsafe }) else {
        continue
      }
      if !fix.edits.allSatisfy(isTaken) {
        guard fix.edits.allSatisfy(isFree) else { continue }
        for edit in fix.edits { insert(edit) }
      }
      count += 1
    }
  }

  /// The files that change.
  package var files: [FileID] { edits.keys.sorted() }

  /// The bytes of a file with its edits carried out, in the file's own encoding.
  package func bytes(of file: ParsedFile) -> [UInt8] {
    let text = file.text
    var output: [UInt8] = []
    output.reserveCapacity(text.fileBytes.count + 64)
    var cursor = text.startCursor()
    var place = 0
    for edit in edits[file.id] ?? [] {
      let range = edit.location.range
      text.appendFileBytes(of: SourceRange(place, range.start), to: &output, cursor: &cursor)
      text.appendEncoded(edit.replacement.utf8, to: &output)
      place = range.end
    }
    text.appendFileBytes(of: SourceRange(place, text.bytes.count), to: &output, cursor: &cursor)
    return output
  }

  /// Whether another fix makes the same change.
  private func isTaken(_ edit: Diagnostic.Fix.Edit) -> Bool {
    let list = edits[edit.location.file] ?? []
    let place = place(of: edit, in: list) - 1
    return list.indices.contains(place) && list[place] == edit
  }

  private func isFree(_ edit: Diagnostic.Fix.Edit) -> Bool {
    let list = edits[edit.location.file] ?? []
    let place = place(of: edit, in: list)
    return [place - 1, place].filter(list.indices.contains).allSatisfy { neighbour in
      let taken = list[neighbour].location.range
      let range = edit.location.range
      return !taken.overlaps(range) && taken.start != range.start
    }
  }

  private mutating func insert(_ edit: Diagnostic.Fix.Edit) {
    var list = edits[edit.location.file] ?? []
    list.insert(edit, at: place(of: edit, in: list))
    edits[edit.location.file] = list
  }

  /// Where an edit belongs in a list that is in order: after those that begin where it does.
  private func place(of edit: Diagnostic.Fix.Edit, in list: [Diagnostic.Fix.Edit]) -> Int {
    list.indices.partitionPoint { list[$0].location.range.start <= edit.location.range.start }
  }
}
