/// A short element that stands for longer configuration: a signature and a function.
package protocol Scaffolding: Sendable {
  static var signature: ScaffoldingSignature { get }

  /// What stands in the call's place. The call has been checked against the signature.
  ///
  /// Other scaffoldings may be called: a generated element with the name of one gives way to what
  /// that one makes, in the same stratum or a later one.
  ///
  /// - Returns: nothing after an error, which has then been said through the context, and where
  ///   nobody knows what is made; the call then stays in place, which the engine says.
  static func expand(_ call: ScaffoldingCall, in context: ExpansionContext) -> [GeneratedElement]?
}
