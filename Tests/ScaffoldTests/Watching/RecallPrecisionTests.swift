import Synchronization
import Testing

@testable import ScaffoldCompiler

/// What is not made again because nothing that it was made from has changed, and what is.
@Suite struct RecallPrecisionTests {
  /// How often each call was made, by its name.
  private static let made = Mutex<[String: Int]>([:])

  /// Makes one element with what it has read of the configuration.
  private enum Reader: ElementScaffolding {
    static let signature = ScaffoldingSignature(
      "ToyReader", stratum: .jobs, summary: "Reads",
      attributes: [
        Toys.name, ParameterSignature("Leaf", summary: "The leaf that it looks up"),
        ParameterSignature("Reads", summary: "What else it reads"),
      ], example: "")

    static func expand(
      _ call: ScaffoldingCall, in context: ExpansionContext
    ) -> [GeneratedElement]? {
      let name = call[Name("Name")]?.value ?? ""
      RecallPrecisionTests.made.withLock { $0[name, default: 0] += 1 }
      var read = GeneratedElement("Read", from: call.origin)
      if let leaf = call[Name("Leaf")]?.value {
        let element = context.index.definition(Name("Leaf"), leaf)
        read.set("Colour", element?[Name("Colour")] ?? "", from: call.origin)
      }
      switch call[Name("Reads")]?.value {
      case "all": read.set("Count", "\(context.index.count(Name("Leaf")))", from: call.origin)
      case "kinds": read.set("Count", "\(Array(context.index.kinds).count)", from: call.origin)
      case "colours":
        read.set("Count", "\(context.index.fact(Colours.self).count)", from: call.origin)
      default: break
      }
      return [read]
    }
  }

  /// How many colours leaves have.
  private struct Colours: ComparableFact {
    let count: Int

    init(_ index: DefinitionIndex) {
      count = Set(index.elements(Name("Leaf")).compactMap { $0[Name("Colour")] }).count
    }
  }

  /// Finds each leaf without a colour.
  private enum Colourless: Check {
    static func findings(in context: ValidationContext) -> [Diagnostic] {
      let leaves = context.workers.map(context.index.elements(Name("Leaf")), state: {}) { $2 }
      RecallPrecisionTests.made.withLock {
        $0["check of \(leaves.first?[.identifier] ?? "")", default: 0] += 1
      }
      return leaves.filter { $0[Name("Colour")] == nil }.map {
        Diagnostic(.parameterType, at: $0.location, "no colour")
      }
    }
  }

  private final class Run {
    private var files: [ParsedFile] = []
    private let compiler: Compiler
    private(set) var expanded: ExpandedConfiguration?

    init() {
      var options = Compiler.Options()
      options.scaffoldings = [Reader.self]
      options.workers = Workers(count: 2)
      options.memory = CompilerMemory()
      compiler = Compiler(options)
    }

    /// Compiles files with these elements, of which those that are as before are not read again.
    ///
    /// - Returns: what the check finds.
    @discardableResult
    func callAsFunction(_ contents: String...) -> [String] {
      files = compiler.read(
        contents.enumerated().map { place, content in
          let bytes = Array(TestExpansion.file(content).utf8)
          if place < files.count, files[place].text.bytes == bytes { return .read(files[place]) }
          return .unread(SourceFile(path: "\(place).xml", bytes: bytes))
        })
      let expanded = compiler.expand(files)
      self.expanded = expanded
      return compiler.validate(expanded, checks: [Colourless.self]).map {
        "\($0.location.file.index):\($0.location.range.start)"
      }
    }

    /// What the reading calls have made, by order.
    var made: [String] {
      (expanded?.configuration.generated ?? []).map {
        String(decoding: $0.text.bytes, as: UTF8.self)
      }
    }
  }

  private func count(_ name: String) -> Int { Self.made.withLock { $0[name] ?? 0 } }

  @Test func aCallThatLooksUpOneElementIsMadeAgainWhenThatChanges() {
    let run = Run()
    let call = #"<ToyReader Name="key" Leaf="a" />"#
    run(call, #"<Leaf Identifier="a" Colour="green" />"#, #"<Leaf Identifier="b" />"#)
    run(call, #"<Leaf Identifier="a" Colour="green" />"#, #"<Leaf Identifier="b" Colour="red" />"#)
    #expect(count("key") == 1)
    run(call, #"<Leaf Identifier="a" Colour="brown" />"#, #"<Leaf Identifier="b" Colour="red" />"#)
    #expect(count("key") == 2)
    #expect(run.made[0].contains(#"Colour="brown""#))
    // Of two with one identifier the first counts.
    run(call, #"<Leaf Identifier="c" Colour="brown" />"#, #"<Leaf Identifier="a" Colour="red" />"#)
    #expect(count("key") == 3)
    #expect(run.made[0].contains(#"Colour="red""#))
    // It is not there, and comes to be there.
    run(call, "<Twig />", "<Twig />")
    run(call, "<Twig />", #"<Leaf Identifier="a" Colour="blue" />"#)
    #expect(count("key") == 5)
    #expect(run.made[0].contains(#"Colour="blue""#))
  }

  @Test func aCallThatReadsAllOfAKindIsMadeAgainWhenOneChanges() {
    let run = Run()
    let call = #"<ToyReader Name="all" Reads="all" />"#
    run(call, #"<Leaf Identifier="a" />"#, "<Twig />")
    run(call, #"<Leaf Identifier="a" />"#, #"<Twig Identifier="t" />"#)
    #expect(count("all") == 1)
    run(call, #"<Leaf Identifier="a" />"#, #"<Leaf Identifier="b" />"#)
    #expect(count("all") == 2)
    #expect(run.made[0].contains(#"Count="2""#))
  }

  @Test func aCallThatAsksForKindsIsMadeAgainWhenThereAreOthers() {
    let run = Run()
    let call = #"<ToyReader Name="kinds" Reads="kinds" />"#
    run(call, "<Leaf />")
    run(call, "<Leaf /><Leaf />")
    #expect(count("kinds") == 1)
    run(call, "<Leaf /><Twig />")
    #expect(count("kinds") == 2)
  }

  @Test func aCallIsNotMadeAgainWhenAFactComesOutTheSame() {
    let run = Run()
    let call = #"<ToyReader Name="fact" Reads="colours" />"#
    run(call, #"<Leaf Colour="green" />"#)
    run(call, #"<Leaf Colour="red" />"#)
    #expect(count("fact") == 1)
    run(call, #"<Leaf Colour="red" /><Leaf Colour="green" />"#)
    #expect(count("fact") == 2)
    #expect(run.made[0].contains(#"Count="2""#))
  }

  @Test func whatChangesItselfIsMadeAgain() {
    let run = Run()
    run(#"<ToyReader Name="own" />"#, #"<ToyReader Name="other" />"#)
    run(#"<ToyReader Name="own" Leaf="a" />"#, #"<ToyReader Name="other" />"#)
    #expect(count("own") == 2)
    #expect(count("other") == 1)
  }

  @Test func whatIsMadeAgainAndComesOutTheSameKeepsItsTree() {
    let run = Run()
    let call = #"<ToyReader Name="same" Reads="all" />"#
    run(call, #"<Leaf Identifier="a" />"#)
    let before = run.expanded?.configuration.generated[0]
    run(call, #"<Leaf Identifier="b" />"#)
    #expect(count("same") == 2)
    #expect(run.expanded?.configuration.generated[0] === before)
  }

  @Test func aCheckRunsAgainWhenWhatItReadsHasChangedOrMoved() {
    let run = Run()
    let first = #"<Leaf Identifier="checked" Colour="green" />"#
    #expect(run(first, "<Twig />") == [])
    #expect(run(first, #"<Twig Identifier="t" />"#) == [])
    #expect(count("check of checked") == 1)
    let found = run(first, #"<Leaf Identifier="b" />"#)
    #expect(count("check of checked") == 2)
    #expect(found.count == 1)
    // The element says the same, elsewhere: so does the finding.
    let moved = run(first, #"<!-- note --><Leaf Identifier="b" />"#)
    #expect(count("check of checked") == 3)
    #expect(moved.count == 1)
    #expect(moved != found)
  }

  @Test func otherFilesAreAnotherConfiguration() {
    let run = Run()
    run(#"<ToyReader Name="files" />"#, "<Twig />")
    run(#"<ToyReader Name="files" />"#, "<Twig />", "<Twig />")
    #expect(count("files") == 2)
  }
}
