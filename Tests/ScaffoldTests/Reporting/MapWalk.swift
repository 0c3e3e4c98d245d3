import Foundation
import ScaffoldCompiler
import Testing

/// Walks a source map beside the bytes that it speaks of.
struct MapWalk {
  let map: [String: Any]
  private let outputs: [[UInt8]]
  private let sources: [[UInt8]]

  init(tree configuration: ReportedConfiguration, _ options: Emitter.Options) throws {
    let emitter = Emitter(
      configuration.expanded, options: options, displayPath: configuration.displayPath)
    var report = SourceMapReport(configuration.expanded, layout: "tree")
    var outputs: [[UInt8]] = []
    for file in configuration.expanded.files {
      var trail: EmissionTrail? = EmissionTrail()
      guard let bytes = emitter.bytes(of: file, trail: &trail) else { continue }
      #expect(bytes == emitter.bytes(of: file), "the map must not change what is written")
      report.add(path: file.path, byteCount: bytes.count, try #require(trail))
      outputs.append(bytes)
    }
    try self.init(report, outputs, configuration)
  }

  init(document configuration: ReportedConfiguration, _ options: Emitter.Options) throws {
    let emitter = Emitter(
      configuration.expanded, options: options, displayPath: configuration.displayPath)
    var trail: EmissionTrail? = EmissionTrail()
    let bytes = emitter.singleDocument(trail: &trail)
    #expect(bytes == emitter.singleDocument(), "the map must not change what is written")
    var report = SourceMapReport(configuration.expanded, layout: "single")
    report.add(path: nil, byteCount: bytes.count, try #require(trail))
    try self.init(report, [bytes], configuration)
  }

  private init(
    _ report: SourceMapReport, _ outputs: [[UInt8]], _ configuration: ReportedConfiguration
  ) throws {
    let data = Data(report.json(version: "0").utf8)
    map = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    self.outputs = outputs
    sources = configuration.expanded.files.map(\.text.fileBytes)
  }

  private var segments: [(output: Int, [String: Any])] {
    rows("outputs").enumerated().flatMap { number, output in
      (output["segments"] as? [[String: Any]] ?? []).map { (number, $0) }
    }
  }

  var copiedCount: Int { segments.count { $0.1["kind"] as? String == "copied" } }

  var elementCount: Int { segments.reduce(0) { $0 + elements($1.1).count } }

  func check() throws {
    for (number, output) in rows("outputs").enumerated() {
      var end = 0
      for segment in output["segments"] as? [[String: Any]] ?? [] {
        let range = try range(segment)
        try #require(range.lowerBound == end, "a gap or an overlap at \(end)")
        #expect(!range.isEmpty)
        end = range.upperBound
        try check(segment, outputs[number][range], in: number)
      }
      #expect(end == outputs[number].count)
      #expect(output["bytes"] as? Int == end)
    }
    for origin in rows("origins") { try checkPlace(origin, name: "attribute") }
    for call in rows("calls") { try checkPlace(call, name: "scaffolding") }
  }

  private func check(
    _ segment: [String: Any], _ bytes: ArraySlice<UInt8>, in output: Int
  ) throws {
    switch segment["kind"] as? String {
    case "copied":
      let source = try #require(segment["source"] as? Int)
      let start = try #require(segment["source_start"] as? Int)
      let end = try #require(segment["source_end"] as? Int)
      let copied = sources[source][start..<end]
      if segment["transcoded"] as? Bool == true {
        let encoding = try #require(rows("sources")[source]["encoding"] as? String)
        #expect(text(Array(copied), encoding) == String(decoding: bytes, as: UTF8.self))
      } else {
        #expect(copied.elementsEqual(bytes))
      }
    case "generated":
      for element in elements(segment) { try check(element, in: output, segment) }
    default:
      #expect(segment["kind"] as? String == "layout")
    }
  }

  private func check(
    _ element: [String: Any], in output: Int, _ segment: [String: Any]
  ) throws {
    let outer = try range(segment)
    let encoding = try encoding(of: output)
    let all = try range(element)
    try #require(outer.contains(all.lowerBound) && all.upperBound <= outer.upperBound)
    let written = text(Array(outputs[output][all]), encoding)
    let name = try #require(element["name"] as? String)
    #expect(written.hasPrefix("<\(name)") && written.hasSuffix(">"), "\(written)")
    #expect(element["origin"] is Int)
    for attribute in element["attributes"] as? [[String: Any]] ?? [] {
      let name = try #require(attribute["name"] as? String)
      let written = text(Array(outputs[output][try range(attribute)]), encoding)
      #expect(
        written.hasPrefix("\(name)=\"") && written.hasSuffix("\"")
          && written.count { $0 == "\"" } == 2, "\(written)")
      #expect(attribute["origin"] is Int)
    }
  }

  /// What stands at an origin or a call in its source file.
  private func checkPlace(_ place: [String: Any], name: String) throws {
    let source = try #require(place["source"] as? Int)
    let encoding = try #require(rows("sources")[source]["encoding"] as? String)
    let written = text(Array(sources[source][try range(place)]), encoding)
    if name == "attribute", place["attribute"] is String {
      #expect(!written.contains("\""))
    } else if name == "attribute", let element = place["element"] as? String {
      #expect(written.contains(element), "\(written)")
    }
  }

  private func encoding(of output: Int) throws -> String {
    guard map["layout"] as? String == "tree" else { return "utf-8" }
    let path = rows("outputs")[output]["path"] as? String
    let source = try #require(rows("sources").first { $0["path"] as? String == path })
    return try #require(source["encoding"] as? String)
  }

  private func text(_ bytes: [UInt8], _ encoding: String) -> String {
    let known: [String: String.Encoding] = [
      "utf-8": .utf8, "utf-16le": .utf16LittleEndian, "utf-16be": .utf16BigEndian,
      "iso-8859-1": .isoLatin1, "windows-1252": .windowsCP1252,
    ]
    return String(data: Data(bytes), encoding: known[encoding] ?? .utf8) ?? "not \(encoding)"
  }

  private func rows(_ table: String) -> [[String: Any]] { map[table] as? [[String: Any]] ?? [] }

  private func elements(_ segment: [String: Any]) -> [[String: Any]] {
    segment["elements"] as? [[String: Any]] ?? []
  }

  private func range(_ row: [String: Any]) throws -> Range<Int> {
    let start = try #require(row["start"] as? Int)
    let end = try #require(row["end"] as? Int)
    try #require(start <= end)
    return start..<end
  }
}
