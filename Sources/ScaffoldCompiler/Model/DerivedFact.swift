/// A value derived from the whole configuration.
///
/// It keeps no index, and reads nothing later than when it is made: what it leads to is noted then.
package protocol DerivedFact: Sendable {
  init(_ index: DefinitionIndex)

  /// Whether it keeps elements or attributes, and not just what they say or what their numbers are.
  static var leadsToElements: Bool { get }

  /// Whether nobody who has read the other one, perhaps of another configuration, would read anything else
  /// here.
  func isSame(as other: Self) -> Bool
}

extension DerivedFact {
  package static var leadsToElements: Bool { true }

  /// It may lead to elements, which may have become others.
  package func isSame(as other: Self) -> Bool { false }
}

/// One that is all that can be read of it, and leads to no elements.
package protocol ComparableFact: DerivedFact, Equatable {}

extension ComparableFact {
  package static var leadsToElements: Bool { false }

  package func isSame(as other: Self) -> Bool { self == other }
}
