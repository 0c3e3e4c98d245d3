/// Where one generated node or value comes from.
package struct Origin: Hashable, Sendable, BitwiseCopyable {
  /// What the source element has to do with it.
  package enum Role: UInt8, Sendable, BitwiseCopyable {
    /// The scaffolding makes it in every expansion.
    case scaffolding
    /// An attribute or a child of the call says so.
    case argument
    /// Another element of the configuration says so.
    case configuration
    /// It was written by hand.
    case hand
  }

  // Small, because every generated value has one.
  private let tree: UInt32
  private let index: UInt32
  private let attributeIndex: UInt32
  package let role: Role

  private static let none = UInt32.max

  package init(_ role: Role, _ element: Element) {
    self.init(role, element, Self.none)
  }

  package init(_ role: Role, _ attribute: Attribute, of element: Element) {
    self.init(role, element, UInt32(attribute.index))
  }

  private init(_ role: Role, _ element: Element, _ attribute: UInt32) {
    self.role = role
    tree = UInt32(element.treeID.index)
    index = UInt32(element.index)
    attributeIndex = attribute
  }

  package var node: NodeID { NodeID(tree: TreeID(Int(tree)), index: Int(index)) }

  /// The index of the attribute in its tree, where one attribute is meant.
  package var attribute: Int? { attributeIndex == Self.none ? nil : Int(attributeIndex) }

  /// Different for neighbours; for small caches where a clash only costs room.
  var quickHash: Int {
    let place = index &* 31 &+ attributeIndex &* 7 &+ tree &* 61
    return Int(truncatingIfNeeded: place &+ UInt32(role.rawValue))
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(UInt64(tree) << 32 | UInt64(index))
    hasher.combine(UInt64(attributeIndex) << 8 | UInt64(role.rawValue))
  }
}

/// Where everything in one generated tree comes from: one origin for each node and each attribute.
///
/// A class, as many ask it for one thing at a time.
package final class Provenance: Sendable {
  /// The call that made the tree.
  package let call: NodeID
  /// The roots that only add to an element of the same name and Identifier.
  let parts: Set<Int>
  let origins: [Origin]
  /// The place of each node's and each attribute's among them.
  let nodeOrigins: PackedNumbers
  let attributeOrigins: PackedNumbers

  init(
    call: NodeID, parts: Set<Int>, origins: [Origin], nodeOrigins: PackedNumbers,
    attributeOrigins: PackedNumbers
  ) {
    self.call = call
    self.parts = parts
    self.origins = origins
    self.nodeOrigins = nodeOrigins
    self.attributeOrigins = attributeOrigins
  }

  package func origin(ofNode index: Int) -> Origin { origins[nodeOrigins[index]] }

  package func origin(ofAttribute index: Int) -> Origin { origins[attributeOrigins[index]] }
}

extension Element {
  /// Whether a scaffolding made it.
  package var isGenerated: Bool { read { $0.provenance != nil } }

  /// Where a generated element comes from; nothing for one that stands in a file.
  package var origin: Origin? { read { $0.provenance?.origin(ofNode: index) } }

  /// Whether it only adds to an element of the same name and Identifier that stands elsewhere.
  package var isPart: Bool { read { $0.provenance?.parts.contains(index) ?? false } }
}

extension Attribute {
  /// Whether a scaffolding made it.
  package var isGenerated: Bool { read { $0.provenance != nil } }

  /// Where a generated value comes from; nothing for one that stands in a file.
  package var origin: Origin? { read { $0.provenance?.origin(ofAttribute: index) } }
}
