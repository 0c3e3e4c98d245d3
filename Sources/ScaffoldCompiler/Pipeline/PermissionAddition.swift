/// What has to be added to one file of a configuration so that no client lacks a permission.
///
/// First come the scaffoldings that grant what is missing, then, once these are expanded, rules for
/// what none of them grants.
package struct PermissionAddition: Sendable {
  /// The file's new content; nothing where nothing is missing.
  package let bytes: [UInt8]?
  private let names: [String]

  /// `2 scaffoldings, 1 rule`.
  package var summary: String {
    let rules = names.count { $0 == "AccessControlRule" }
    let parts = [(names.count - rules, "scaffolding"), (rules, "rule")]
    return parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
      .joined(separator: ", ")
  }

  /// - Parameters:
  ///   - path: the file's path below the configuration's folder.
  ///   - jobClients: clients that start whole jobs, as the settings of agents say.
  ///   - launching: profiles whose people launch jobs.
  /// - Throws: `EnvironmentError` if the file is there and cannot be added to.
  package init(
    _ compiler: Compiler, _ files: [ParsedFile], path: String, jobClients: Set<String> = [],
    launching: [String]
  ) throws(EnvironmentError) {
    var sources = files.filter(\.isConfiguration)
      .map { SourceFile(path: $0.path, bytes: $0.text.fileBytes) }
    if !sources.contains(where: { $0.path == path }) {
      sources.append(RootAppender.emptyFile(path: path))
      sources.sort { $0.path.precedes($1.path) }
    }
    var names: [String] = []
    for round in [Round.scaffoldings, .rules] {
      let expanded = compiler.expand(compiler.read(sources))
      guard let place = expanded.files.firstIndex(where: { $0.path == path }),
        let root = expanded.files[place].tree?.roots.first(where: { _ in true })
      else { throw EnvironmentError("'\(path)' cannot be read as a configuration") }
      let origin = Origin(.hand, root)
      let grants = PermissionGrants(expanded.configuration.index, jobClients: jobClients)
      let elements =
        round == .rules
        ? grants.rules(from: origin)
        : grants.scaffoldings(launching: launching).map { call in
          var element = GeneratedElement(call.element, from: origin)
          element.set("Profile", call.profile, from: origin)
          return element
        }
      guard !elements.isEmpty,
        let bytes = RootAppender.bytes(of: expanded.files[place], adding: elements)
      else { continue }
      names += elements.map(\.name)
      sources[place] = SourceFile(path: path, bytes: bytes)
    }
    self.names = names
    bytes = names.isEmpty ? nil : sources.first { $0.path == path }?.bytes
  }

  private enum Round {
    case scaffoldings
    case rules
  }
}
