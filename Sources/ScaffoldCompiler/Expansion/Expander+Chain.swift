extension Expander {
  /// Whether the call was made, at some distance, by a call like itself.
  func chainFailure(_ call: Element, _ configuration: Configuration) -> Diagnostic? {
    guard call.isGenerated else { return nil }
    var chain = [call]
    var current = call
    while let provenance = current.tree.provenance,
      let caller = configuration.element(provenance.call)
    {
      chain.append(caller)
      current = caller
    }
    guard chain.count > 1 else { return nil }
    let names = chain.reversed().map(\.name.text)
    let place = configuration.sourceLocation(of: call)
    if chain.dropFirst().contains(where: { CallInstances.isSame($0, call) }) {
      return .expansionCycle(names, at: place)
    }
    guard chain.count > Self.maximumDepth else { return nil }
    return .expansionTooDeep(names, limit: Self.maximumDepth, at: place)
  }
}
