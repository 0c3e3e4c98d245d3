/// The tasks of one job in launch order.
package struct StepsReport {
  private let plan: JobPlan
  private let steps: [JobStep]
  private var places: OriginPlaces

  package init(_ plan: JobPlan, _ expanded: ExpandedConfiguration, displayPath: DisplayPath) {
    self.plan = plan
    steps = JobStep.all(of: plan)
    places = OriginPlaces(expanded.configuration, displayPath)
  }

  // MARK: Text

  /// A line for each task, as the vendor's tool prints them.
  package var vendorText: String {
    steps.map { "Task : \(TerminalText.safe($0.identifier)), Order : \($0.order)\n" }.joined()
  }

  /// A table; the job's own name in front of what is waited for is cut to `…`.
  package func table(isColored: Bool) -> String {
    let header = ["LEVEL", "TASK", "KIND", "RUNS ON", "CLIENT", "WAITS FOR"]
    let rows = steps.map { step in
      [
        step.level.map(String.init) ?? "–", title(of: step), step.kind, step.agent ?? "server",
        step.client ?? "–", step.parents.map(title).joined(separator: ", "),
      ].map { TerminalText.safe($0) }
    }
    let widths = header.indices.map { column in
      ([header] + rows).map { $0[column].unicodeScalars.count }.max() ?? 0
    }
    func line(_ cells: [String]) -> String {
      var line = ""
      for (cell, width) in zip(cells, widths) {
        line += cell + String(repeating: " ", count: width - cell.unicodeScalars.count + 2)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
    let head = TerminalStyle.bold.apply(line(header), if: isColored)
    return ([head] + rows.map(line)).map { $0 + "\n" }.joined()
  }

  private func title(of step: JobStep) -> String {
    switch step.form {
    case .task: step.identifier
    case .step: step.identifier + " (step)"
    case .override: step.identifier + " (override)"
    }
  }

  private func title(of parent: JobStep.Parent) -> String {
    var name = parent.identifier
    let prefix = plan.identifier + "_"
    if name.hasPrefix(prefix) { name = "…" + name.dropFirst(prefix.count) }
    return parent.step == nil ? name + " (not in the job)" : name
  }

  // MARK: JSON

  package mutating func json() -> String {
    var tasks: [JSONText] = []
    for step in steps { tasks.append(json(of: step)) }
    let job = plan.job
    return JSONText.object([
      ("type", .string("steps")), ("format_version", .string("1.0")),
      (
        "job",
        .object([
          ("identifier", .string(plan.identifier)),
          ("display_name", .optional(job[Name("DisplayName_L1")])),
          ("agent", .optional(job[Term.agent])),
          ("cron", .optional(job[Term.cronTabExpression])),
          ("time_zone", .optional(job[Term.cronTimeZone])),
          ("origin", places.source(of: job)?.json ?? .null),
          ("generated_by", calls(of: job)),
        ])
      ),
      ("tasks", .array(tasks)),
    ]).text(indented: true) + "\n"
  }

  private mutating func json(of step: JobStep) -> JSONText {
    .object([
      ("order", .number(step.order)), ("level", .optional(step.level)),
      ("identifier", .string(step.identifier)), ("kind", .string(step.kind)),
      ("form", .string(step.form.rawValue)),
      ("is_known", .boolean(step.planned.definition != nil)),
      ("side", .string(step.agent == nil ? "server" : "agent")),
      ("agent", .optional(step.agent)), ("client", .optional(step.client)),
      ("connector", .optional(step.connector)),
      (
        "waits_for",
        .array(
          step.parents.map {
            .object([("task", .string($0.identifier)), ("is_in_job", .boolean($0.step != nil))])
          })
      ),
      ("origin", places.source(of: step.planned.entry)?.json ?? .null),
      ("generated_by", calls(of: step.planned.entry)),
    ])
  }

  private mutating func calls(of element: Element) -> JSONText {
    .array(
      places.calls(of: element).map { call in
        .object(
          [("scaffolding", .string(call.name.text))] + places.place(of: call).members)
      })
  }
}
