/// Holds every element against the catalogue: where it stands, its attributes, their values, and
/// what they refer to. One walk over each tree does it all, and identifiers inside of elements are compared
/// while the tree is at hand.
package enum CatalogCheck: Check {
  package static func findings(in context: ValidationContext) -> [Diagnostic] {
    let tables = CatalogTables(context)
    let trees = context.configuration.files.compactMap(\.tree) + context.configuration.generated
    let memory = context.memory
    let fingerprint = memory == nil ? [] : tables.all.fingerprint
    let recall = memory?.lastWalks.flatMap { CatalogRecall($0, tables, fingerprint) }
    // In most trees nothing is wrong.
    let walks = context.workers.map(trees, state: { RepeatedHashes() }) {
      hashes, place, tree -> (outcome: CatalogWalk.Outcome?, right: CatalogRecord.RightTree?) in
      if place + 1 < trees.count { trees[place + 1].fetchForWalk() }
      if let right = recall?.right(tree) { return (nil, right) }
      let lookUps = memory.map { _ in LookUps() }
      var walk = CatalogWalk(tree, tables, noting: lookUps)
      walk.run()
      for finding in DuplicatesInside.findings(
        in: tree, besides: tables.scaffoldings, &hashes, context)
      {
        walk.add(finding)
      }
      guard walk.outcome.isEmpty else { return (walk.outcome, nil) }
      return (nil, lookUps.map { CatalogRecord.RightTree(tree, $0, context.expanded) })
    }
    if let memory {
      memory.lastWalks = CatalogRecord(walks.compactMap(\.right), tables, fingerprint)
    }
    let results = walks.compactMap(\.outcome)
    // What refers to a definition that is itself in error is not a second mistake.
    let doubtful = Set(results.flatMap(\.doubtful))
    let nameless = results.reduce(into: Set<ReferenceKind>()) { $0.formUnion($1.nameless) }
    return results.flatMap { walk in
      walk.findings
        + walk.missing.filter { !doubtful.contains($0.name) && !nameless.contains($0.kind) }
        .map(\.finding)
    }
  }
}

extension SyntaxTree {
  /// Fetches what a walk reads. Of what is generated it is mostly where it comes from.
  fileprivate func fetchForWalk() {
    fetch(provenance == nil ? .written : [.nodes, .attributes, .origins])
  }
}

extension CatalogTables {
  /// Everything that is looked up by name.
  struct Names: Sendable {
    let definitions: DefinedNames
    let model: EntityModel

    /// Another number where a look-up may find something else.
    var fingerprint: [UInt64] { [definitions.fingerprint, model.fingerprint] }
  }

  var names: DefinedNames { all.definitions }

  var model: EntityModel { all.model }
}

/// What every walk looks things up in; made once for a configuration.
final class CatalogTables: Sendable {
  let context: ValidationContext
  let grammar = Grammar.shared
  let all: Names
  let resolver: BindingResolver
  let permissions: PermissionTree
  let cache = NearNameCache()
  /// Scaffoldings, which have their own checks.
  let scaffoldings: NameSet
  /// Where the arguments of scaffoldings stand.
  let argumentPlaces: [String: [String]]
  /// Whether names of a kind may be defined where nobody can see it, by the kind's place.
  let isOpen: [Bool]
  /// Whether properties may be defined where nobody can see it.
  let hasOpenProperties: Bool
  /// Whether no OpenID client is declared.
  let hasNoClient: Bool

  init(_ context: ValidationContext) {
    self.context = context
    let names = DefinedNames(context.index)
    let model = context.index.fact(EntityModel.self)
    all = Names(definitions: names, model: model)
    permissions = context.index.fact(PermissionTree.self)
    scaffoldings = NameSet(context.scaffoldings.map { Name($0.element) })
    var places: [String: [String]] = [:]
    for signature in context.scaffoldings {
      for argument in signature.arguments {
        places[argument.element, default: []].append(signature.element)
      }
    }
    argumentPlaces = places
    let external = context.externalKinds
    var isOpen = ReferenceKind.defined.enumerated().map { place, kind in
      names.isOpen(UInt8(place)) || external.contains(kind)
    }
    // A call that could not be expanded has said why; what it would have made is not missed too.
    let failed = context.expanded.failedStrata
    let mayMakeAnything = failed.contains { $0 < .access }
    for (place, kind) in ReferenceKind.defined.enumerated() {
      let isOfJobs = failed.contains(.jobs) && [.task, .job].contains(kind)
      if mayMakeAnything || isOfJobs { isOpen[place] = true }
    }
    self.isOpen = isOpen
    hasNoClient = context.index.count(Name("OpenIdClient")) == 0
    hasOpenProperties = mayMakeAnything || external.contains(.entityProperty)
    resolver = BindingResolver(model: model)
  }
}

/// What is asked for nearly every attribute there is, without counting who holds it: the tables do.
struct UncountedTables {
  let names: UncountedReference<DefinedNames>
  let properties: UncountedReference<EntityNames>

  init(_ tables: CatalogTables) {
    names = UncountedReference(tables.names)
    properties = UncountedReference(tables.model.names)
  }
}
