import ScaffoldCompiler
import Scaffolds
import Testing

@Test func registryIsSorted() {
  let names = ScaffoldRegistry.all.map { $0.signature.element }
  #expect(names == names.sorted())
}
