import ScaffoldCompiler

/// What can be fuzzed: each takes any bytes, and says what should hold of them and does not.
package enum FuzzTarget: String, CaseIterable, Sendable {
  /// The files of a configuration, as both readers see them.
  case reading
  /// A configuration as bytes; 0x1E separates its files.
  case configuration
  /// A configuration of elements that the dialect knows, which the bytes choose.
  case catalogue
  /// `scaffold.yml` and baselines.
  case settings
  /// `appsettings.agent.json`.
  case agents
  /// Schedules, and what other schedulers are told.
  case cron
  /// Paths of properties and expressions, one a line.
  case bindings
  /// Archives, and the files of bundles.
  case bundles

  /// - Returns: nothing where everything holds.
  package func problem(with bytes: [UInt8]) -> String? {
    switch self {
    case .reading: ConfigurationCheck.problem(reading: ConfigurationBytes.files(in: bytes))
    case .configuration: ConfigurationCheck.problem(with: ConfigurationBytes.files(in: bytes))
    case .catalogue: ConfigurationCheck.problem(with: CatalogueText.files(chosenBy: bytes))
    case .settings: SettingsCheck.problem(with: bytes)
    case .agents: AgentsCheck.problem(with: bytes)
    case .cron: CronCheck.problem(with: bytes)
    case .bindings: BindingsCheck.problem(with: bytes)
    case .bundles: BundlesCheck.problem(with: bytes)
    }
  }

  /// Gives up what a run has held, so that a million runs fit into memory. Not for tests, which run beside
  /// each other.
  package static func release() { LivingTrees.shared.release() }
}
