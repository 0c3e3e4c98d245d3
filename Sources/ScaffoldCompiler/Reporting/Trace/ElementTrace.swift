/// Everything that is known about how one element came to be what it is.
package struct ElementTrace: Sendable {
  /// How the element stands in the result.
  package enum Status: String, Sendable {
    /// A scaffolding made it, and nobody changed it.
    case generated
    /// A scaffolding made it, and a hand-written element changed it.
    case adjusted
    /// It is written by hand and stands for one that a scaffolding makes.
    case replacement
    /// A scaffolding makes it, and a hand-written element takes it away.
    case deleted
    /// It is written by hand, and no scaffolding makes it.
    case hand
  }

  package struct Call: Sendable {
    package let scaffolding: String
    package let place: OriginPlaces.Place
  }

  /// A hand-written element that changes what is generated.
  package struct Hand: Sendable {
    package let mode: ConsolidationMode
    package let element: String
    package let place: OriginPlaces.Place
  }

  package struct Child: Sendable {
    package let element: String
    package let identifier: String?
    package let attributes: [TracedAttribute]
    package let source: OriginPlaces.Source?
  }

  /// An element that names this one.
  package struct Referrer: Sendable {
    package let element: String
    package let identifier: String?
    package let attribute: String
    /// The job that holds it, where it is not the element itself.
    package let job: String?
    package let place: OriginPlaces.Place
    package let isGenerated: Bool
  }

  package let status: Status
  package let element: String
  package let identifier: String
  /// The job that holds it.
  package let job: String?
  /// From the call that made it to the one that stands in a file.
  package let calls: [Call]
  package let source: OriginPlaces.Source?
  package let hands: [Hand]
  package let attributes: [TracedAttribute]
  package let children: [Child]
  package let referrers: [Referrer]
}
