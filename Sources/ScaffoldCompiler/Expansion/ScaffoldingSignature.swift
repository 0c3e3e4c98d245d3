/// Everything about a scaffolding that can be said without running it. Checking, listing and the
/// documentation derive from it.
///
/// Signatures and their parts are classes, because every call on every thread looks at the same ones: to
/// copy what is in them makes threads wait for each other.
package final class ScaffoldingSignature: Sendable {
  /// The element's name.
  package let element: String
  package let stratum: Stratum
  /// What it makes, in one sentence.
  package let summary: String
  package let attributes: [ParameterSignature]
  package let arguments: [ArgumentSignature]
  /// A call as one would write it.
  package let example: String
  package let documentation: Documentation

  /// How much of what a scaffolding makes the product's documentation shows.
  package enum Documentation: String, Sendable {
    /// All of it, and where each part comes from.
    case full
    /// A part is not explained, or pages contradict each other.
    case partial
    /// Nothing: a call is checked and stays for the product.
    case none
  }

  package init(
    _ element: String, stratum: Stratum, summary: String, attributes: [ParameterSignature] = [],
    arguments: [ArgumentSignature] = [], documentation: Documentation = .full, example: String
  ) {
    self.documentation = documentation
    self.element = element
    self.stratum = stratum
    self.summary = summary
    self.attributes = attributes
    self.arguments = arguments
    self.example = example
  }

  package func argument(_ element: String) -> ArgumentSignature? {
    arguments.first { $0.element == element }
  }
}

/// When a scaffolding runs. What one stratum makes is there for the next pass.
package enum Stratum: Int, Sendable, CaseIterable {
  /// What calls other scaffoldings.
  case composition
  /// Entity types, mappings, workflows.
  case structure
  /// Tables, menus, search bars, notifications.
  case presentation
  /// What is read off tables and search bars: reports, copies, shortcuts.
  case derivation
  case access
  case jobs

  /// The order in which strata run: each pass until nothing is left of it, where it repeats.
  ///
  /// Access and jobs read nothing of each other, and one call that gives access to everything takes as
  /// long as thousands of jobs do, so they run at the same time. Such calls are mostly made by others,
  /// which therefore have a pass of their own before that.
  package static let passes: [(strata: [Stratum], repeats: Bool)] = [
    ([.composition], true), ([.structure], true), ([.presentation], true), ([.derivation], true),
    ([.access], false), ([.access, .jobs], true),
  ]
}

extension Stratum: Comparable {
  package static func < (one: Stratum, other: Stratum) -> Bool { one.rawValue < other.rawValue }
}

/// One attribute of a scaffolding or of an argument.
package final class ParameterSignature: Sendable {
  package enum ValueType: Sendable, Equatable {
    case string
    case boolean
    /// A number that may not be negative.
    case count
    /// One of these names, or its place in the list as a number.
    case enumeration([String])
  }

  package let name: String
  package let type: ValueType
  package let isRequired: Bool
  /// Whether it is written with the suffixes `_L1` to `_L16`.
  package let isLocalized: Bool
  /// What it names, where it names something.
  package let reference: ReferenceKind?
  package let summary: String

  /// - Parameter other: another spelling of the name that means the same.
  package init(
    _ name: String, _ type: ValueType = .string, required: Bool = false, localized: Bool = false,
    or other: String? = nil, references reference: ReferenceKind? = nil, summary: String
  ) {
    self.name = name
    self.type = type
    self.isRequired = required
    self.isLocalized = localized
    self.spellings =
      localized ? LanguageNumbers.all.map { "\(name)_L\($0)" } : [name] + (other.map { [$0] } ?? [])
    self.names = spellings.map { Name($0) }
    self.reference = reference
    self.summary = summary
  }

  /// Every way to write the name.
  package let spellings: [String]

  /// The same, to compare with.
  let names: [Name]
}

/// One child element of a scaffolding.
package final class ArgumentSignature: Sendable {
  package let element: String
  /// The same, to compare with.
  let name: Name
  package let parameters: [ParameterSignature]
  /// Whether a second one makes sense.
  package let isRepeatable: Bool
  package let summary: String

  package init(
    _ element: String, _ parameters: [ParameterSignature] = [], repeatable: Bool = false,
    summary: String
  ) {
    self.element = element
    self.name = Name(element)
    self.parameters = parameters
    self.isRepeatable = repeatable
    self.summary = summary
  }
}
