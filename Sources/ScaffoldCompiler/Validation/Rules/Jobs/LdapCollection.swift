/// LDAP is prepared in complete mode.
enum LdapCollection: TaskCheck {
  static func finding(of task: PlannedTask, in context: ValidationContext) -> Diagnostic? {
    guard task.kind == TaskKind.prepareSynchronization,
      CollectionMode(task.filled(.synchronizationMode)) == .incremental,
      let connector = task.filled(.connector),
      let package = alwaysCompletePackage(of: connector, context)
    else { return nil }
    return .ldapIncremental(
      connector.value, package, at: context.blame(Term.synchronizationMode, of: task.entry))
  }

  /// The package that collects everything each time; nothing where another export of the connector
  /// may do with changes.
  private static func alwaysCompletePackage(
    of connector: Attribute, _ context: ValidationContext
  ) -> ConnectionPackage? {
    let packages = context.index.elements(Term.connection, where: .connector, is: connector)
      .filter { !$0.isExportDeactivated }
      .map { $0[Term.package].flatMap(ConnectionPackage.named) }
    let exports = packages.filter { $0?.canExport ?? true }
    guard let first = exports.first ?? nil,
      exports.allSatisfy({ $0?.collectsCompletely == true })
    else { return nil }
    return first
  }
}

extension Element {
  /// Whether a connection is told not to export.
  var isExportDeactivated: Bool {
    let value = self[Term.deactivationExportFulfill]
    return value == "Export" || value == "1"
  }
}

extension Diagnostic {
  fileprivate static func ldapIncremental(
    _ connector: String, _ package: ConnectionPackage, at blame: Blame
  ) -> Diagnostic {
    Diagnostic(
      .ldapIncremental, at: blame,
      "the connector '\(connector)' is collected whole each time (\(package.title)) and cannot be prepared incrementally",
      help: ["write SynchronizationMode=\"Complete\""])
  }
}
