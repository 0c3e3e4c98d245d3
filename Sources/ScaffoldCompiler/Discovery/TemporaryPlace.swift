/// A path beside a target where something is made before it takes the target's place.
///
/// It is known by the number of the process, so that a later run can tell what a killed one left.
package struct TemporaryPlace: Sendable {
  package let path: String

  private static let mark = ".scaffold-"
  private static let old = ".old"

  /// - Parameters:
  ///   - folder: where it stands.
  ///   - name: the target's name, with a dot in front where nobody should see it.
  ///   - cleans: whether leftovers beside it are looked for.
  package init(in folder: String, for name: String, cleans: Bool = true) {
    Interruption.begin()
    if cleans { Self.clean(folder, [name]) }
    path = "\(folder)/\(name)\(Self.mark)\(FileSystem.processID)"
    FileSystem.remove(path)
  }

  /// Where the target waits while it cannot be exchanged in one step.
  package var pathOfOld: String { path + Self.old }

  /// What was made there has taken its place.
  package func finish() { Interruption.end() }

  /// What was made there is of no use.
  package func discard() {
    FileSystem.remove(path)
    Interruption.end()
  }

  /// - Throws: if a signal asks for an end, which then takes what was made with it.
  package static func check() throws(EnvironmentError) {
    if Interruption.isAskedFor { throw EnvironmentError("interrupted; nothing is written") }
  }

  /// Removes what killed runs have left in a folder beside targets of these names.
  package static func clean(_ folder: String, _ names: Set<String>) {
    for entry in FileSystem.names(in: folder) ?? [] {
      guard let leftover = leftover(entry), names.contains(leftover.name),
        FileSystem.isDead(process: leftover.process)
      else { continue }
      let path = "\(folder)/\(entry)"
      var target = leftover.name
      if target.hasPrefix(".") { target.removeFirst() }
      // A run was killed while the target stood aside: nowhere else is what others keep in it.
      if entry.hasSuffix(old), FileSystem.entry("\(folder)/\(target)") == nil,
        (try? FileSystem.move(path, to: "\(folder)/\(target)")) != nil
      {
        continue
      }
      FileSystem.remove(path)
    }
  }

  /// The parts of a temporary name; nothing for any other.
  private static func leftover(_ entry: String) -> (name: String, process: Int32)? {
    let text = entry.hasSuffix(old) ? entry.dropLast(old.count) : entry[...]
    let digits = text.reversed().prefix { $0.isASCII && $0.isNumber }.count
    guard digits > 0, let process = Int32(text.suffix(digits)) else { return nil }
    let front = text.dropLast(digits)
    guard front.hasSuffix(mark), front.count > mark.count else { return nil }
    return (String(front.dropLast(mark.count)), process)
  }
}
