import Testing

@testable import ScaffoldCompiler

/// What counts as changed where a generated tree stands in the place of another one.
@Suite struct ChangedElementsTests {
  private static let call = element(0)
  private static let other = element(1)

  /// A call in a file.
  private static func element(_ place: Int) -> Element {
    var reader = XMLReader()
    let text = TestExpansion.file("<Call/><Call/>")
    let file = reader.read(SourceFile(path: "A.xml", bytes: Array(text.utf8)), id: FileID(0))
    guard let root = file.tree?.element(0) else { fatalError("this is well-formed") }
    return Array(root.children)[place]
  }

  /// A tree of rules, each with an entry.
  ///
  /// - Parameter origin: where the values of the last entry come from.
  private func tree(
    _ names: [String], call: Element = call, origin: Element = call, isPart: Bool = false
  ) -> SyntaxTree {
    let rules = names.enumerated().map { place, name in
      var rule = GeneratedElement("Rule", from: Origin(.scaffolding, Self.call))
      rule.set("Identifier", name, from: Origin(.argument, Self.call))
      var entry = GeneratedElement("Entry", from: Origin(.scaffolding, Self.call))
      let isLast = place == names.count - 1
      entry.set("Permission", "/\(name)", from: Origin(.argument, isLast ? origin : Self.call))
      rule.children = [entry]
      rule.isPart = isPart && isLast
      return rule
    }
    var writer = TreeWriter()
    return writer.write(rules, call: call, id: TreeID(1))
  }

  /// Of the names those that count as changed.
  private func changed(
    _ former: SyntaxTree, _ current: SyntaxTree, _ names: [String], keeping mayKeep: Bool = true
  ) -> [String] {
    var changed = ChangedElements()
    changed.replace(former, by: current, keeping: mayKeep)
    #expect(changed.trees == [TreeID(1)])
    let found = names.filter {
      changed.keys.contains(Reads.key(Name("Rule"), .identifier, $0.utf8.span))
    }
    #expect(changed.kinds == (found.isEmpty ? [] : [Name("Rule")]))
    return found
  }

  @Test func whatSaysTheSameInItsPlaceIsTheSame() {
    let names = ["A", "B", "C"]
    #expect(changed(tree(names), tree(names), names) == [])
    #expect(changed(tree(names), tree(["A", "X", "C"]), names + ["X"]) == ["B", "X"])
  }

  @Test func whatHasMovedIsNotTheSame() {
    let found = changed(tree(["A", "B", "C"]), tree(["A", "C"]), ["A", "B", "C"])
    #expect(found == ["B", "C"])
    // One byte more: everything behind it stands elsewhere, but has its numbers.
    #expect(changed(tree(["A", "B"]), tree(["Ax", "B"]), ["A", "Ax", "B"]) == ["A", "Ax"])
  }

  @Test func whatComesFromElsewhereIsNotTheSame() {
    let names = ["A", "B"]
    #expect(changed(tree(names), tree(names, origin: Self.other), names) == ["B"])
    #expect(changed(tree(names), tree(names, isPart: true), names) == ["B"])
  }

  @Test func whatAnotherCallMadeIsNotTheSame() {
    let names = ["A", "B"]
    #expect(changed(tree(names), tree(names, call: Self.other), names) == names)
    #expect(changed(tree(names), tree(names), names, keeping: false) == names)
  }
}
