/// What a connection package can do; the list is in `ConnectionPackages.swift`.
package struct ConnectionPackage: Sendable {
  package enum Kind: Sendable {
    case export
    case fulfill
    case both
    case neither
  }

  /// The value of `PrepareSynchronizationTask/@Type` that the package asks for.
  package enum Synchronization: String, Sendable {
    case activeDirectory = "ActiveDirectory"
    case changes = "Changes"
  }

  package let identifier: String
  package let title: String
  package let kind: Kind
  /// Whether the package can tell what changed since the last export.
  package let isIncremental: Bool
  package let synchronization: Synchronization?
  /// Whether its data is collected whole even in an incremental job, as that of LDAP is.
  package let collectsCompletely: Bool

  package var canExport: Bool { kind == .export || kind == .both }

  package var canFulfill: Bool { kind == .fulfill || kind == .both }

  /// The package with this identifier.
  package static func named(_ identifier: String) -> ConnectionPackage? {
    byIdentifier[identifier]
  }

  private static let byIdentifier = Dictionary(
    all.map { ($0.identifier, $0) }, uniquingKeysWith: { first, _ in first })
}
