/// The files beside the XML that a configuration refers to: templates, styles, translations,
/// pictures.
package struct ReferencedFiles: Sendable {
  /// What there is, each file once, in order of path below the configuration's folder.
  package private(set) var files: [BundleEntry] = []
  package private(set) var diagnostics: [Diagnostic] = []

  /// - Parameter folder: the configuration's folder.
  /// - Throws: if a file is there and cannot be read.
  package init(
    of configuration: Configuration, in folder: String
  ) throws(EnvironmentError) {
    let xml = Set(configuration.files.filter(\.isConfiguration).map(\.path))
    var seen: [String: Outcome] = [:]
    var names: [String: String] = [:]
    for reference in FileReference.all(in: configuration) where !xml.contains(reference.path) {
      let outcome: Outcome
      if let known = seen[reference.path] {
        outcome = known
      } else {
        let other = names.updateValue(
          reference.path, forKey: BundlePath.collisionKey(reference.path))
        if let other {
          outcome = .refused("'\(other)' is named too, and both are one file on Windows")
        } else {
          outcome = try Self.find(reference.path, in: folder)
        }
        seen[reference.path] = outcome
        if case .found(let bytes) = outcome {
          files.append(BundleEntry(path: reference.path, bytes: bytes))
        }
      }
      switch outcome {
      case .found: break
      case .missing(let neighbours):
        guard reference.isRequired else { continue }
        diagnostics.append(.missingFile(reference, neighbours: neighbours))
      case .refused(let reason):
        // A path on the machine of an agent is none of our business.
        guard reference.isRequired else { continue }
        diagnostics.append(.refusedFile(reference, because: reason))
      }
    }
    files = files.sortedByPath()
  }

  private enum Outcome {
    case found([UInt8])
    /// With the paths of the files that lie where it should.
    case missing(neighbours: [String])
    case refused(String)
  }

  private static func find(_ path: String, in folder: String) throws(EnvironmentError) -> Outcome {
    if let problem = BundlePath.problem(path) { return .refused(problem) }
    if let reason = secrecy(of: path) { return .refused(reason) }
    guard let root = FileSystem.realPath(folder),
      let target = FileSystem.realPath("\(folder)/\(path)")
    else { return .missing(neighbours: neighbours(of: path, in: folder)) }
    let prefix = root == "/" ? "/" : root + "/"
    guard target.hasPrefix(prefix) else {
      return .refused("a link leads out of the configuration's folder")
    }
    if let reason = secrecy(of: String(target.dropFirst(prefix.count))) {
      return .refused("a link leads there, and \(reason)")
    }
    guard FileSystem.entry(target)?.kind == .file else { return .refused("it is no file") }
    return .found(try FileSystem.read(target))
  }

  /// Why a file never goes into a bundle, whoever refers to it.
  private static func secrecy(of path: String) -> String? {
    let parts = path.split(separator: "/")
    if parts.contains(where: { $0.hasPrefix(".") }) { return "hidden files are never packed" }
    let name = parts.last?.lowercased() ?? ""
    return name.hasPrefix("appsettings") && name.hasSuffix(".json")
      ? "settings of agents hold secrets and are never packed" : nil
  }

  private static func neighbours(of path: String, in folder: String) -> [String] {
    let parent = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    return (FileSystem.names(in: "\(folder)/\(parent)") ?? [])
      .filter { !$0.hasPrefix(".") }.map { parent + $0 }.sorted()
  }
}
