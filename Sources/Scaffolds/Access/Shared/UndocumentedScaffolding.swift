package import ScaffoldCompiler

/// A scaffolding of which no documentation shows what it makes: a call is checked and stays.
package protocol UndocumentedScaffolding: ElementScaffolding {}

extension UndocumentedScaffolding {
  package static func expand(
    _ call: ScaffoldingCall, in context: ExpansionContext
  ) -> [GeneratedElement]? {
    nil
  }
}
