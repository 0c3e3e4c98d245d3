import ScaffoldCompiler
import Testing

struct JSONTextTests {
  @Test(arguments: [
    ("", ""),
    ("plain", "plain"),
    ("\"", #"\""#),
    ("\"\\", #"\"\\"#),
    ("\\a long stretch that needs none\"", #"\\a long stretch that needs none\""#),
    ("\n\r\t", #"\n\r\t"#),
    ("a\r\nb", #"a\r\nb"#),
    (
      "\u{0}\u{1}\u{1F} \u{7F}\u{80}\u{9F}\u{A0}",
      #"\u0000\u0001\u001f \u007f\u0080\u009f"# + "\u{A0}"
    ),
    ("a\u{2027}\u{2028}\u{2029}\u{202A}b", "a\u{2027}" + #"\u2028\u2029\u202a"# + "b"),
    ("\u{200E}\u{61C}é\u{FEFF}", #"\u200e\u061c"# + "é" + #"\ufeff"#),
    ("👩‍👩‍👧 é", "👩‍👩‍👧 é"),
    (
      "\u{DFFFF}\u{E0000}\u{E007F}\u{E0080}",
      "\u{DFFFF}" + #"\udb40\udc00\udb40\udc7f"# + "\u{E0080}"
    ),
    ("<a href='&'>", "<a href='&'>"),
  ])
  func strings(text: String, expected: String) {
    #expect(JSONText.string(text).text() == "\"\(expected)\"")
  }

  @Test(arguments: [
    ("", ""),
    ("</script>", #"\u003c/script\u003e"#),
    ("a longer text <", #"a longer text \u003c"#),
    ("&&é\u{2028}\"", #"\u0026\u0026"# + "é" + #"\u2028\""#),
    ("=;?% are their neighbours", "=;?% are their neighbours"),
  ])
  func embeddedStrings(text: String, expected: String) {
    let json = JSONText.object([(text, .string(text))])
    #expect(json.text(embedded: true) == "{\"\(expected)\":\"\(expected)\"}")
  }

  /// Whatever stands beside what, and wherever: the same as scalar by scalar.
  @Test func everyPlaceIsTheSame() {
    let pieces = [
      "a", "é", "\"", "\\", "\n", "\u{1}", "\u{7F}", "<", ">", "&", "\u{2028}", "€", "👍",
      "\u{E0001}",
      "seventeen letters", "!#[]~",
    ]
    var random = SeededGenerator(seed: 11)
    for _ in 0..<2000 {
      let text = (0..<random.number(0...12)).map { _ in pieces[random.number(0...15)] }.joined()
      for isEmbedded in [false, true] {
        let written = JSONText.string(text).text(embedded: isEmbedded)
        #expect(written == "\"\(Self.escaped(text, isEmbedded))\"")
      }
    }
  }

  private static func escaped(_ text: String, _ isEmbedded: Bool) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"": #"\""#
      case "\\": #"\\"#
      case "\n": #"\n"#
      case "\u{1}": #"\u0001"#
      case "\u{7F}": #"\u007f"#
      case "\u{2028}": #"\u2028"#
      case "\u{E0001}": #"\udb40\udc01"#
      case "<" where isEmbedded: #"\u003c"#
      case ">" where isEmbedded: #"\u003e"#
      case "&" where isEmbedded: #"\u0026"#
      default: String(scalar)
      }
    }.joined()
  }

  @Test(arguments: [0, 7, 10, 99, 100, -1, -10, .max, .min])
  func numbers(number: Int) {
    #expect(JSONText.number(number).text() == "\(number)")
  }

  @Test func structure() {
    let json = JSONText.object([
      ("a", .array([.null, .boolean(true), .boolean(false)])), ("b", .array([])),
      ("c", .object([])), ("d", .object([("e", .number(1))])),
    ])
    #expect(json.text() == #"{"a":[null,true,false],"b":[],"c":{},"d":{"e":1}}"#)
    #expect(
      json.text(indented: true) == """
        {
          "a": [
            null,
            true,
            false
          ],
          "b": [],
          "c": {},
          "d": {
            "e": 1
          }
        }
        """)
  }

  /// What is put together stretch by stretch lacks nothing.
  @Test func longTexts() {
    let text = String(repeating: "é\"", count: 30_000)
    let json = JSONText.array(Array(repeating: .string(text), count: 5)).text()
    let string = "\"" + String(repeating: "é\\\"", count: 30_000) + "\""
    #expect(json == "[" + Array(repeating: string, count: 5).joined(separator: ",") + "]")
  }
}
