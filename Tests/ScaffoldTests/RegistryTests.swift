import Foundation
import ScaffoldCompiler
import Scaffolds
import Testing

/// The registry, the folder of scaffoldings and the fixtures tell the same story.
@Suite struct RegistryTests {
  private static let names = ScaffoldRegistry.all.map { $0.signature.element }

  @Test func theRegistryIsSorted() {
    #expect(Self.names == Self.names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(Set(Self.names).count == Self.names.count)
  }

  @Test func everyScaffoldingHasAFileOfItsName() {
    let files = SourceFiles.all.filter {
      $0.module == "Scaffolds" && $0.code.contains(/package enum \w+: \w*Scaffolding \{/)
    }
    #expect(files.map(\.name).sorted() == Self.names.sorted())
  }

  @Test(arguments: names)
  func everyScaffoldingHasThreeCases(_ name: String) throws {
    let cases = try FixtureFolder.folders(in: FixtureFolder.path("Fixtures", "Scaffolds", name))
    #expect(cases.count >= 3)
  }

  @Test func noFixtureIsOfAnotherScaffolding() throws {
    let folders = try FixtureFolder.folders(in: FixtureFolder.path("Fixtures", "Scaffolds"))
    #expect(folders.sorted() == Self.names.sorted())
  }

  @Test func theTableOfCasesIsComplete() throws {
    let table = try String(
      contentsOf: FixtureFolder.path("Fixtures", "Scaffolds", "README.md"), encoding: .utf8)
    let linked = Set(table.split(separator: "(").map { String($0.prefix { $0 != ")" }) })
    for name in ScaffoldFixtureTests.cases {
      #expect(linked.contains(name), "\(name) is not in Fixtures/Scaffolds/README.md")
    }
  }

  @Test func everyParameterHasACase() throws {
    let inputs = try Dictionary(grouping: ScaffoldFixtureTests.cases) { name in
      String(name.prefix { $0 != "/" })
    }.mapValues { cases in
      try cases.flatMap { name in
        try FixtureFolder.files(below: ScaffoldFixtureTests.root.appending(path: "\(name)/input"))
          .values
      }.map { String(decoding: $0, as: UTF8.self) }.joined()
    }
    for scaffolding in ScaffoldRegistry.all {
      let signature = scaffolding.signature
      let input = inputs[signature.element] ?? ""
      let tags = Dictionary(grouping: input.split(separator: "<")) { tag in
        String(tag.prefix { $0.isLetter })
      }
      func expectCase(_ parameter: ParameterSignature, of element: String) {
        for spelling in parameter.isLocalized ? ["\(parameter.name)_L"] : parameter.spellings {
          #expect(
            tags[element]?.contains { $0.contains(" \(spelling)") } == true,
            "\(signature.element) has no case with \(element)/@\(spelling)")
        }
      }
      for parameter in signature.attributes { expectCase(parameter, of: signature.element) }
      for argument in signature.arguments {
        #expect(
          tags[argument.element] != nil, "\(signature.element) has no case with \(argument.element)"
        )
        for parameter in argument.parameters { expectCase(parameter, of: argument.element) }
      }
    }
  }

  @Test func callsAreOfKnownScaffoldingsInTheSameStratumOrALaterOne() throws {
    let strata = Dictionary(
      uniqueKeysWithValues: ScaffoldRegistry.all.map {
        ($0.signature.element, $0.signature.stratum)
      })
    for scaffolding in ScaffoldRegistry.all {
      guard let table = (scaffolding as? any PermissionScaffolding.Type)?.table else { continue }
      for call in table.calls {
        let stratum = try #require(strata[call.scaffolding], "\(call.scaffolding)")
        #expect(stratum >= scaffolding.signature.stratum, "\(call.scaffolding)")
      }
    }
  }

  @Test func everyStratumRunsInOrderUntilNothingIsLeftOfIt() throws {
    let places = try Stratum.allCases.map { stratum in
      let last = Stratum.passes.lastIndex { $0.strata.contains(stratum) && $0.repeats }
      return try #require(last)
    }
    #expect(places == places.sorted())
    // Only access and jobs run at the same time.
    #expect(Set(places).count == Stratum.allCases.count - 1)
    #expect(places[Stratum.access.rawValue] == places[Stratum.jobs.rawValue])
  }

  /// They run at the same time, so what one makes must be the same without the other.
  @Test(arguments: [Stratum.access, .jobs])
  func jobsAndAccessReadNothingOfEachOther(_ stratum: Stratum) throws {
    let files = try FixtureFolder.files(below: FixtureFolder.path("Fixtures", "Conf"))
    let other: Stratum = stratum == .jobs ? .access : .jobs
    let made = Self.texts(of: stratum, TestExpansion(files: files))
    let alone = TestExpansion(
      files: files, scaffoldings: ScaffoldRegistry.all.filter { $0.signature.stratum != other })
    #expect(made.count > 5)
    #expect(Self.texts(of: stratum, alone) == made)
  }

  /// What the calls of a stratum made, in order.
  private static func texts(of stratum: Stratum, _ expansion: TestExpansion) -> [String] {
    let signatures = ScaffoldRegistry.all.map { $0.signature }
    let members = Set(signatures.filter { $0.stratum == stratum }.map(\.element))
    let configuration = expansion.expanded.configuration
    return configuration.generated.compactMap { tree in
      let call = tree.provenance.flatMap { configuration.element($0.call) }
      guard let call, members.contains(call.name.text) else { return nil }
      return String(decoding: tree.text.bytes, as: UTF8.self)
    }
  }

  @Test func whatNobodyDocumentsStaysInPlace() {
    for scaffolding in ScaffoldRegistry.all {
      let isUndocumented = scaffolding is any UndocumentedScaffolding.Type
      #expect(isUndocumented == (scaffolding.signature.documentation == .none))
    }
  }

  @Test func everyFindingOfJobsAndScaffoldingsHasACase() throws {
    var found: Set<String> = []
    for name in ScaffoldFixtureTests.cases {
      let url = ScaffoldFixtureTests.root.appending(path: "\(name)/findings.txt")
      let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
      found.formUnion(text.matches(of: /\[(SC\d{4})\]/).map { String($0.1) })
    }
    // A cycle takes scaffoldings that make each other, a late call one that knows no order:
    // `ExpanderTests`.
    let wanted = DiagnosticRule.all.map(\.id).filter {
      ($0 >= "SC5001" && $0 <= "SC5017") || ($0 >= "SC6001" && $0 <= "SC6018") || $0 == "SC4001"
    }
    #expect(Set(wanted).subtracting(found) == ["SC6008", "SC6016"])
  }

  @Test func everySignatureIsWhole() {
    for scaffolding in ScaffoldRegistry.all {
      let signature = scaffolding.signature
      #expect(!signature.summary.isEmpty && !signature.summary.hasSuffix("."))
      #expect(signature.example.contains("<\(signature.element)"))
      let arguments = signature.arguments.map(\.element)
      #expect(Set(arguments).count == arguments.count)
    }
  }

  @Test func everyExampleIsWellFormed() {
    for scaffolding in ScaffoldRegistry.all {
      let file = TestExpansion(scaffolding.signature.example, scaffoldings: [])
      #expect(file.findings.isEmpty, "\(scaffolding.signature.element): \(file.findings)")
    }
  }
}
