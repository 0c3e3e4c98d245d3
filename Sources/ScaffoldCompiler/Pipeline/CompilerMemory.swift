/// What a compiler remembers of one run for the next one over nearly the same files. What it makes and finds is
/// the same with it and without it.
///
/// One run at a time uses it.
package struct CompilerMemory: Sendable {
  let expansion: ExpansionMemory
  let validation: ValidationMemory

  package init() {
    expansion = ExpansionMemory()
    validation = ValidationMemory(expansion)
  }
}
