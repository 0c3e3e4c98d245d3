import ScaffoldCompiler

/// Finds the entries of a job that an argument means.
///
/// An anchor is, first rule that finds something: the full Identifier; the Identifier without the
/// job's; that without its leading kind; the kind, for every task of it.
struct TaskAnchors {
  let job: JobDraft

  /// The places of the entries that an anchor names, in order.
  func places(of anchor: String) -> [Int] {
    let rules: [(JobDraft.Entry) -> String?] = [
      { job.identifier(of: $0) }, { suffix(of: $0) }, { suffixWithoutKind(of: $0) },
      { kind(of: $0) },
    ]
    for rule in rules {
      let places = job.entries.indices.filter { rule(job.entries[$0]) == anchor }
      if !places.isEmpty { return places }
    }
    return []
  }

  /// One entry, by anchor and number; the first one for 0 and 1.
  ///
  /// - Returns: nothing after an error, which stands at the argument's attribute.
  func place(
    of anchor: Sourced, occurence: Int, for argument: CheckedElement,
    in context: ExpansionContext
  ) -> Int? {
    let location = context.location(anchor.origin) ?? context.location(argument.element)
    let places = places(of: anchor.value)
    guard !places.isEmpty else {
      context.diagnose(.unknownAnchor(anchor.value, known: names, at: location))
      return nil
    }
    let number = max(occurence, 1)
    guard number <= places.count else {
      context.diagnose(
        .occurenceOutOfRange(number, of: anchor.value, count: places.count, at: location))
      return nil
    }
    return places[number - 1]
  }

  /// What people would write: identifiers without the job's name, then kinds.
  private var names: [String] {
    let suffixes = job.entries.map { suffix(of: $0) ?? job.identifier(of: $0) }
    var seen: Set<String> = []
    return (suffixes + job.entries.compactMap(kind)).filter { seen.insert($0).inserted }
  }

  private func suffix(of entry: JobDraft.Entry) -> String? {
    if case .task(let task, _) = entry { task.suffix } else { nil }
  }

  private func suffixWithoutKind(of entry: JobDraft.Entry) -> String? {
    guard case .task(let task, _) = entry else { return nil }
    var rest = task.suffix.dropFirst(task.kind.count + (task.type?.rawValue.count ?? 0))
    if rest.first == "_" { rest = rest.dropFirst() }
    return rest.isEmpty ? nil : String(rest)
  }

  private func kind(of entry: JobDraft.Entry) -> String? {
    if case .task(let task, _) = entry { task.kind } else { nil }
  }
}
