/// The names that the engine itself asks for.
extension Name {
  package static let configurationFile = Name("ConfigurationFile")
  package static let identifier = Name("Identifier")
  package static let consolidationMode = Name("ConsolidationMode")
  package static let connector = Name("Connector")
  package static let job = Name("Job")
  package static let step = Name("Step")
  static let xmlns = Name("xmlns")
}
