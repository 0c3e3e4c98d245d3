internal import Synchronization

extension DefinitionIndex {
  /// What a fact has read, and how to find out whether it is the same in another index.
  struct FactReads: Sendable {
    let reads: Reads
    let leadsToElements: Bool
    let isSame: @Sendable (_ former: DefinitionIndex, _ current: DefinitionIndex) -> Bool
  }

  /// What a fact has read to be what it is; nothing for one that nobody has asked for.
  func reads(ofFact fact: ObjectIdentifier) -> FactReads? { factReads.withLock { $0[fact] } }

  @inline(__always)
  func note(_ kind: Name) {
    if notes { ReadLog.current?.note(kind) }
  }

  @inline(__always)
  func note(_ kind: Name, where attribute: Name, is value: Span<UInt8>) {
    if notes { ReadLog.current?.note(kind, where: attribute, is: value) }
  }

  @usableFromInline
  func noteFact(_ fact: ObjectIdentifier) { ReadLog.current?.note(fact: fact) }

  /// Works out a fact; what it reads for that is its own, not that of whoever asks.
  @usableFromInline
  func noting<Derived: DerivedFact>(_ type: Derived.Type) -> Derived {
    let (made, reads) = ReadLog.noting(isCoarse: true) { Derived(self) }
    let fact = FactReads(reads: reads, leadsToElements: Derived.leadsToElements) {
      former, current in
      former.fact(Derived.self).isSame(as: current.fact(Derived.self))
    }
    factReads.withLock { $0[ObjectIdentifier(type)] = fact }
    return made
  }
}
