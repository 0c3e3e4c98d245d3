import Testing

@testable import ScaffoldCompiler

/// How values are read, type by type.
struct ValueSyntaxTests {
  @Test(arguments: [
    ("true", ValueSyntax.Verdict.right), ("0", .right), ("1", .right), (" false ", .right),
    ("True", .wrongCase), ("FALSE", .wrongCase), ("yes", .wrong), ("", .wrong), ("2", .wrong),
    ("truE ", .wrongCase), ("\u{14}rue", .wrong),
  ]) func booleans(_ text: String, _ verdict: ValueSyntax.Verdict) {
    let found = ValueSyntax.boolean(Array(text.utf8).span)
    #expect(found == verdict)
  }

  @Test(arguments: [
    ("0", ValueSyntax.Verdict.right), ("-2147483648", .right), ("2147483647", .right),
    ("+7", .right), (" 12 ", .right), ("2147483648", .outOfRange),
    ("99999999999999999999999", .outOfRange), ("1.0", .wrong), ("", .wrong), ("-", .wrong),
    ("0x10", .wrong), ("1 2", .wrong),
  ]) func integers(_ text: String, _ verdict: ValueSyntax.Verdict) {
    let range = Int64(Int32.min)...Int64(Int32.max)
    let found = ValueSyntax.integer(Array(text.utf8).span, in: range)
    #expect(found == verdict)
  }

  @Test func longIntegersHaveTheirOwnRange() {
    let range = Int64.min...Int64.max
    let verdict = { (text: String) in
      ValueSyntax.integer(Array(text.utf8).span, in: range)
    }
    #expect(verdict("-9223372036854775808") == .right)
    #expect(verdict("9223372036854775808") == .outOfRange)
  }

  @Test(arguments: [
    ("1.5", ValueSyntax.Verdict.right), ("-.5", .right), ("1,000.25", .right), ("1e-3", .right),
    ("NaN", .right), ("1,5e", .wrong), (",5", .wrong), ("1.2.3", .wrong), ("", .wrong),
  ]) func floats(_ text: String, _ verdict: ValueSyntax.Verdict) {
    let found = ValueSyntax.number(Array(text.utf8).span, isDecimal: false)
    #expect(found == verdict)
  }

  @Test(arguments: [
    ("12.50", ValueSyntax.Verdict.right), ("1e3", .wrong), ("NaN", .wrong),
    ("123456789012345678901234567890", .outOfRange),
  ]) func decimals(_ text: String, _ verdict: ValueSyntax.Verdict) {
    let found = ValueSyntax.number(Array(text.utf8).span, isDecimal: true)
    #expect(found == verdict)
  }

  @Test(arguments: [
    "20280229", "2026-03-01", "2026-03-01T08:30:00.123Z", "2026-03-01T08:30:00+01:00",
    "3/1/2026", "03/01/2026 08:30", "03/01/2026 8:30:15 PM", "2026/3/1", "1 March 2026",
  ]) func dates(_ text: String) {
    #expect(DateTimeSyntax.isDateTime(text))
  }

  @Test(arguments: [
    "20270229", "2026-13-01", "2026-02-30", "31/12/2026", "tomorrow", "", "2026-03-01T25:00",
    "2026-03-01T08:61", "2026", "12:30",
  ]) func noDates(_ text: String) {
    #expect(!DateTimeSyntax.isDateTime(text))
  }

  @Test func familiesCountInBase32() throws {
    let family = AttributeFamily.base32("D")
    #expect(family.names.count == 128)
    #expect(family.names[31] == "DV")
    #expect(family.names.last == "D3V")
    #expect(family.member("d0") == nil)
    #expect(family.member("D1v") == "D1V")
    #expect(family.member("D40") == nil)
    #expect(family.member("D01") == nil)
    #expect(AttributeFamily.base32("D", suffix: "IsActive").member("DAIsActive") == "DAIsActive")
    #expect(AttributeFamily.decimal("Filter", 1...5).member("Filter6") == nil)
  }

  @Test(arguments: [
    ("C#:x:return f(x[0]) + \")\";", nil as ExpressionSyntax.Problem?),
    ("C#:x:return '(' + x;", nil), ("C#:x:return (x;", .notClosed("(")),
    ("C#:x:return x);", .notOpened(")")), ("C#:x:return \"x;", .notClosed("\"")),
    ("C#:x:return (x];", .notClosed("(")), ("C#:x:return $\"{x(\";", nil),
    ("C#:x:return \"\\\")\" + {x[0]};", nil), ("C#:x:return {x);", .notClosed("{")),
    ("C#:x:return '\\'';//(", nil), ("C#:x:return @\"(\";", nil), ("C#:x:/*(", nil),
    ("c#:x:return x;", .prefixCase("c#:", usual: "C#:")),
    ("literal:a", .prefixCase("literal:", usual: "Literal:")),
  ]) func expressions(_ text: String, _ problem: ExpressionSyntax.Problem?) {
    let (isCode, found) = (
      ExpressionSyntax.mayBeWrong(Array(text.utf8).span),
      ExpressionSyntax.problem(in: Array(text.utf8).span)
    )
    #expect(isCode)
    #expect(found == problem)
  }

  @Test(arguments: ["Literal:(", "Name:a|(", "return (", "C#"]) func noCode(_ text: String) {
    let isCode = ExpressionSyntax.mayBeWrong(Array(text.utf8).span)
    #expect(!isCode)
  }

  @Test(arguments: ["AD.Export-2_x", "a", "École_2", String(repeating: "é", count: 442)])
  func aConnectionIsNamedPlainly(_ name: String) {
    let isConnection = IdentifierCheck.isConnection(Array(name.utf8).span)
    #expect(isConnection)
  }

  @Test(arguments: ["", "2AD", "AD Export", "2é", "é é", String(repeating: "a", count: 443)])
  func noConnectionIsNamedSo(_ name: String) {
    let isConnection = IdentifierCheck.isConnection(Array(name.utf8).span)
    #expect(!isConnection)
  }
}
