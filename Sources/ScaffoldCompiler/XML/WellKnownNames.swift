/// The names that the engine itself asks for, by the million: their numbers are known before anything
/// runs, as to ask for a constant that is made on first use costs more than to compare with it.
extension Name {
  package static var configurationFile: Name { Name(number: 0) }
  package static var identifier: Name { Name(number: 1) }
  package static var consolidationMode: Name { Name(number: 2) }
  package static var connector: Name { Name(number: 3) }
  package static var job: Name { Name(number: 4) }
  package static var step: Name { Name(number: 5) }
  package static var id: Name { Name(number: 6) }
  static var xmlns: Name { Name(number: 7) }

  /// The names above by number.
  static let wellKnown = [
    "ConfigurationFile", "Identifier", "ConsolidationMode", "Connector", "Job", "Step", "Id",
    "xmlns",
  ]
}
