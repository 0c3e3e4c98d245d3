extension BundleManifest {
  /// `MANIFEST.json`: keys in order, lines that end in LF.
  package var text: String {
    JSONText.object([
      ("external", .array(external.map(JSONText.string))),
      (
        "files",
        .array(
          files.map { file in
            .object([
              ("path", .string(file.path)), ("sha256", .string(file.digest)),
              ("size", .number(file.size)),
            ])
          })
      ),
      ("format_version", .string(Self.formatVersion)),
      ("source", .boolean(hasSource)),
      ("time", .number(time)),
      ("tool", .string("scaffold")),
      ("type", .string(Self.type)),
      ("version", .string(version)),
    ]).text(indented: true) + "\n"
  }
}
