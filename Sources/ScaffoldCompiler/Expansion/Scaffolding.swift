/// A short element that stands for longer configuration: a signature and a function.
package protocol Scaffolding: Sendable {
  static var signature: ScaffoldingSignature { get }

  /// Writes what stands in the call's place. The call has been checked against the signature.
  ///
  /// Other scaffoldings may be called: a generated element with the name of one gives way to what
  /// that one makes, in the same stratum or a later one.
  ///
  /// - Returns: false after an error, which has then been said through the context, and where
  ///   nobody knows what is made; the call then stays in place, which the engine says.
  static func write(
    _ call: ScaffoldingCall, to draft: inout TreeDraft, in context: ExpansionContext
  ) -> Bool
}

/// A scaffolding that makes its elements as values, as all do but those that make them by the hundred
/// thousand.
package protocol ElementScaffolding: Scaffolding {
  /// What stands in the call's place.
  ///
  /// - Returns: nothing where `write` returns false.
  static func expand(_ call: ScaffoldingCall, in context: ExpansionContext) -> [GeneratedElement]?
}

extension ElementScaffolding {
  package static func write(
    _ call: ScaffoldingCall, to draft: inout TreeDraft, in context: ExpansionContext
  ) -> Bool {
    guard let elements = expand(call, in: context) else { return false }
    // Nobody writes what came of a mistake.
    if !context.hasErrors { draft.append(elements) }
    return true
  }
}
