/// What a drawing of jobs shows, before anybody says where: boxes in lanes and columns, and lines.
package struct JobGraph: Sendable {
  /// What a box stands for.
  package enum Subject: String, Sendable {
    case task
    case job
  }

  package enum Side: String, Sendable {
    case agent
    case server
  }

  /// Where a box comes from.
  package enum Making: String, Sendable {
    case generated
    case hand
    /// Generated, and changed by hand.
    case adjusted
  }

  package struct Node: Sendable {
    package let subject: Subject
    package let identifier: String
    /// In words, for people.
    package let title: String
    /// What tells it from others with the same title.
    package let subtitle: String
    /// Where it runs and as whom, or how much is in it.
    package let note: String
    package let side: Side
    package let making: Making
    package let lane: Int
    package let column: Int
    package let details: Details
  }

  /// What is said about a box when somebody asks.
  package struct Details: Sendable {
    package struct Child: Sendable {
      package let element: String
      package let value: String
      package let source: OriginPlaces.Source?
    }

    /// The element's name.
    package let kind: String
    package var facts: [(name: String, value: String)] = []
    package let attributes: [TracedAttribute]
    package let children: [Child]
    package let source: OriginPlaces.Source?
    /// The scaffoldings on the way to it, each with its place.
    package let calls: [(scaffolding: String, place: OriginPlaces.Place)]
  }

  /// From what runs first to what waits for it, or from a job to a task of it.
  package struct Edge: Sendable {
    package let from: Int
    package let to: Int
  }

  package let title: String
  package let subtitle: String
  /// The job, where the graph is of one.
  package let job: String?
  package let lanes: [String]
  package let columns: [String]
  package let nodes: [Node]
  package let edges: [Edge]
}
