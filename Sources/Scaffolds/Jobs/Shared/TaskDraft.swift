import ScaffoldCompiler

/// A task on its way into a job: everything but the job's name and its level.
///
/// A class, because tasks go from hand to hand on their way, and a copy of one retains a dozen things.
final class TaskDraft {
  /// Where a task runs.
  enum Side {
    case agent
    case server
  }

  /// What the display name speaks of.
  enum Subject {
    case nothing
    /// `{N} - label`.
    case before(ConnectorFacts)
    /// `label - {Ns}`.
    case after([ConnectorFacts])
  }

  /// The word for the kind of task: the element's name without `Task`.
  let kind: String
  /// The identifier behind `{J}_`.
  let suffix: String
  let label: Translated
  let origin: Origin
  var side = Side.server
  var subject = Subject.nothing
  /// The synchronization type that stands in the suffix behind the kind.
  var type: ConnectionPackage.Synchronization?
  var connector: Sourced?
  /// The own attributes, in order.
  var own: [(name: String, value: Sourced)] = []
  /// Suffixes of the tasks that must have run, in order.
  var parents: [String] = []
  var entityTypes: [Sourced] = []
  var resourceTypes: [Sourced] = []

  /// - Parameter suffix: the kind itself unless given.
  init(_ kind: String, suffix: String? = nil, label: Translated, from origin: Origin) {
    self.kind = kind
    self.suffix = suffix ?? kind
    self.label = label
    self.origin = origin
  }

  /// What the element's name has behind the kind.
  static let ending = "Task"
}
