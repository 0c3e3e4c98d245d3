/// Our expansion held against what the product made of the same configuration, object by object.
///
/// Numbers of the database do not count, nor do orders without meaning.
package struct OracleComparison {
  /// The files of the configuration, then those of the export.
  package let files: [ParsedFile]
  package private(set) var diagnostics: [Diagnostic] = []

  private let expanded: ExpandedConfiguration
  private let export: ProductExport
  /// Every scaffolding that is expanded.
  private let known: Set<String>
  /// Others that the product has.
  private let unexpanded: Set<String>
  private var ours: ComparedSide
  private var theirs: ComparedSide

  /// - Parameters:
  ///   - scaffoldings: the names of those that are expanded.
  ///   - unexpanded: the names of others that the product has.
  package init(
    _ expanded: ExpandedConfiguration, with export: ProductExport, scaffoldings: Set<String>,
    unexpanded: Set<String>
  ) {
    self.expanded = expanded
    self.export = export
    known = scaffoldings
    self.unexpanded = unexpanded
    files = expanded.files + export.files
    ours = ComparedSide(expanded, .product)
    theirs = ComparedSide(
      ExpandedConfiguration(
        configuration: Configuration(files: files), edits: [:], adjustments: [], failedStrata: [],
        diagnostics: []),
      .source)
    diagnostics = export.files.flatMap(\.diagnostics)
    let objects = self.objects()
    reportAbsentScaffoldings()
    compareObjects(objects.filter { !known.contains($0.name.text) })
    compareCalls(objects.filter { known.contains($0.name.text) })
    diagnostics = diagnostics.sortedForReport()
  }

  // MARK: Sides

  /// What the export holds, each thing once.
  private mutating func objects() -> [Element] {
    var objects: [Element] = []
    var seen: Set<String> = []
    let content = ElementContent(side: theirs)
    var told: Set<String> = []
    for file in export.files {
      guard let tree = file.tree else { continue }
      if let foreign = export.scaffolding(of: file, among: unexpanded) {
        if told.insert(foreign).inserted {
          diagnostics.append(
            .unknownToExpansion(
              foreign, at: SourceLocation(file: file.id, range: SourceRange(0, 0))))
        }
        continue
      }
      for object in tree.roots.lazy.flatMap(\.children)
      where !unexpanded.contains(object.name.text) && seen.insert(content.text(of: object)).inserted
      {
        objects.append(object)
      }
    }
    return objects
  }

  /// Where folders tell scaffoldings apart, a scaffolding without one is said to be absent, once.
  private mutating func reportAbsentScaffoldings() {
    let present = Set(export.files.compactMap { export.scaffolding(of: $0, among: known) })
    guard !present.isEmpty else { return }
    for name in Set(ourTrees.compactMap { scaffolding(of: $0) }).subtracting(present).sorted() {
      guard let tree = ourTrees.first(where: { scaffolding(of: $0) == name }),
        let root = tree.roots.first(where: { _ in true })
      else { continue }
      absent.insert(name)
      diagnostics.append(
        .absentScaffolding(name, at: expanded.configuration.sourceLocation(of: root)))
    }
  }

  /// Scaffoldings of which the export holds nothing.
  private var absent: Set<String> = []

  private var ourTrees: [SyntaxTree] {
    expanded.configuration.generated.filter { $0.elementCount > 0 }
  }

  private func scaffolding(of tree: SyntaxTree) -> String? {
    tree.provenance.flatMap { expanded.configuration.element($0.call) }?.name.text
  }

  // MARK: Comparing

  private mutating func compareObjects(_ objects: [Element]) {
    var objects = objects
    theirs.joined = JoinedParts(&objects, theirs)
    var made = ours.objects(in: ourTrees).filter { !unexpanded.contains($0.name.text) }
    ours.joined = JoinedParts(&made, ours)
    let pairing = SiblingPairing(
      objects, made, old: ElementContent(side: theirs), new: ElementContent(side: ours))
    var substitution = Substitution()
    for (former, latter) in pairing.pairs {
      guard let name = former[.identifier], let other = latter[.identifier] else { continue }
      substitution.add(name, other)
    }
    let comparer = ElementComparer(old: theirs, new: ours)
    for change in comparer.changes(from: pairing, substitution, names: Substitution()) {
      report(change, inside: nil)
    }
  }

  /// Calls that scaffoldings make: the export may show them, or what they make, or both.
  private mutating func compareCalls(_ calls: [Element]) {
    guard !calls.isEmpty else { return }
    let made = ourTrees.flatMap { $0.roots.filter { known.contains($0.name.text) } }
    let written = expanded.configuration.files.compactMap(\.tree).flatMap { tree in
      tree.roots.flatMap(\.children).filter { known.contains($0.name.text) }
    }
    let side = ComparedSide(expanded, .source)
    let pairing = SiblingPairing(
      calls, made + written, old: ElementContent(side: theirs), new: ElementContent(side: side))
    for call in pairing.removed { report(ElementChange(old: call, new: nil), inside: nil) }
  }

  // MARK: Reporting

  /// - Parameter parent: our element around it.
  private mutating func report(_ change: ElementChange, inside parent: Element?) {
    switch (change.old, change.new) {
    case (let product?, nil):
      if parent == nil, isWritten(product) { return }
      let row = parent.map { self.row(of: $0) } ?? self.row(ofForeign: product)
      diagnostics.append(
        .productMakesMore(product, parent: parent, row, at: product.location))
    case (nil, let own?):
      let row = self.row(of: own)
      if parent == nil, let name = row.scaffolding, absent.contains(name) { return }
      diagnostics.append(
        .productMakesLess(own, row, at: place(of: own), trail(to: own)))
    case (let product?, let own?):
      let row = self.row(of: own)
      func add(_ attribute: String, _ product: Attribute?, _ value: Attribute?, of old: Element) {
        diagnostics.append(
          .productValueDiffers(
            "\(own.identifierPath)/@\(attribute)", product?.value, value?.value, row,
            at: place(of: own), product?.location ?? old.location, trail(to: own)))
      }
      if change.isRenamed {
        add("Identifier", product.attribute(.identifier), own.attribute(.identifier), of: product)
      }
      for attribute in change.attributes {
        add(attribute.name.text, attribute.old, attribute.new, of: product)
      }
      if let move = change.move {
        diagnostics.append(
          .productOrderDiffers(
            own, move.old, move.new, row, at: place(of: own), product.location, trail(to: own)))
      }
      for child in change.children { report(child, inside: own) }
    case (nil, nil): break
    }
  }

  /// Whether the configuration holds the thing itself: an export may hold more than what
  /// scaffoldings make.
  private func isWritten(_ product: Element) -> Bool {
    guard let identifier = product[.identifier] else { return false }
    return expanded.configuration.index.elements(product.name, where: .identifier, is: identifier)
      .contains { !$0.isGenerated }
  }

  private func place(of element: Element) -> SourceLocation {
    expanded.configuration.sourceLocation(of: element)
  }

  private func trail(to element: Element) -> [Diagnostic.ExpansionStep] {
    guard let name = scaffolding(of: element.tree) else { return [] }
    return [
      Diagnostic.ExpansionStep(
        scaffolding: name, invocation: place(of: element), generated: element.identifierPath)
    ]
  }

  private func row(of own: Element) -> RowOfDocumentation {
    RowOfDocumentation(
      scaffolding: scaffolding(of: own.tree),
      row: ExpansionRow.name(of: own, in: expanded.configuration))
  }

  /// Which row would have made something that we have not made.
  private mutating func row(ofForeign product: Element) -> RowOfDocumentation {
    let folder = export.scaffolding(of: files[product.treeID.index], among: known)
    let rows = rowsByName ?? rowsOfExpansion()
    rowsByName = rows
    let row = rows[product.name, default: []].first { row in
      (folder == nil || row.scaffolding == folder)
        && ExpansionRow.matches(row.row ?? "", product)
    }
    return row ?? RowOfDocumentation(scaffolding: folder, row: nil)
  }

  /// Every row that made something at top level, by what it made.
  private var rowsByName: [Name: [RowOfDocumentation]]?

  private func rowsOfExpansion() -> [Name: [RowOfDocumentation]] {
    var rows: [Name: [RowOfDocumentation]] = [:]
    var seen: Set<RowOfDocumentation> = []
    for root in ours.objects(in: ourTrees) {
      let row = self.row(of: root)
      if seen.insert(row).inserted { rows[root.name, default: []].append(row) }
    }
    return rows
  }
}

/// Where our documentation says how something is made.
struct RowOfDocumentation: Hashable {
  /// Nothing for what no scaffolding is known to make.
  let scaffolding: String?
  let row: String?

  var text: String {
    switch (scaffolding, row) {
    case (let scaffolding?, let row?): "row '\(row)' of '\(scaffolding)'"
    case (let scaffolding?, nil): "no row of '\(scaffolding)'"
    default: "no row of any scaffolding"
    }
  }
}
