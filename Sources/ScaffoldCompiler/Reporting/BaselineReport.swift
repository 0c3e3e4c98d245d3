/// A baseline as a file; the same findings give the same bytes.
package enum BaselineReport {
  package static func text(of baseline: Baseline) -> String {
    let entries = baseline.entries.map { key, count in
      JSONText.object([
        ("rule", .string(key.rule)), ("path", .string(key.path)), ("count", .number(count)),
      ])
    }
    return JSONText.object([
      ("format_version", .string("1.0")), ("findings", .array(entries)),
    ]).text(indented: true) + "\n"
  }
}
