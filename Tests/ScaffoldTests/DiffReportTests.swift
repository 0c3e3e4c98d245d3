import Foundation
import ScaffoldCompiler
import Testing

/// What a configuration holds must not act as markup, wherever it is shown.
@Suite struct DiffReportTests {
  private static let hostile =
    "&lt;script>alert(1)&lt;/script> | `code` **bold** [link](http://x.test) @all #1 \\ --> &#x202E;&#10; &quot;'"

  private static let test = TestDifference(
    [
      "a`|<b>.xml": TestDifference.document(
        "<Connector Identifier='C \(escaped)' DisplayName_L1='old'/>")
    ],
    [
      "a`|<b>.xml": TestDifference.document(
        "<Connector Identifier='C \(escaped)' DisplayName_L1='\(escaped)'/>"
          + "<Connection Identifier='N' Connector='C \(escaped)'/>"
          + "<Job Identifier='J'><Step Identifier='\(escaped)' Level='\(escaped)'/></Job>")
    ])

  private static let escaped = hostile.replacing("'", with: "&apos;")

  @Test func nothingActsInThePage() {
    let page = DifferencePage(Self.test.difference, places: Self.test.places).text
    #expect(page.contains("&lt;script&gt;alert(1)"))
    let tags = Set(page.matches(of: /<\/?([^\s>]*)/).map { String($0.1) })
    let allowed: Set = [
      "!doctype", "html", "head", "meta", "title", "style", "body", "header", "h1", "h2", "p",
      "main", "section", "ol", "ul", "li", "strong", "code", "details", "summary", "a", "i", "ins",
      "del", "span", "table", "thead", "tbody", "tr", "th", "td",
    ]
    #expect(tags.isSubset(of: allowed), "\(tags.subtracting(allowed))")
    #expect(!page.contains("\u{202E}"))
    #expect(!page.contains("<script"))
    #expect(!page.contains("src="))
  }

  @Test func nothingActsInTheComment() {
    let comment = DifferenceMarkdown(Self.test.difference, places: Self.test.places).text
    let outside = comment.replacing(/<code>[^<]*<\/code>/, with: "")
    for sign in ["script", "`", "@all", "http", "bold", "\u{202E}"] {
      #expect(!outside.contains(sign), "\(sign)")
    }
    for code in comment.matches(of: /<code>([^<]*)<\/code>/) {
      let plain = String(code.1).replacing(/&#[0-9]+;/, with: "")
      #expect(!plain.contains(/[^A-Za-z0-9 ,\/\u{80}-\u{10FFFF}]/), "\(plain)")
    }
    // A table row stands on one line and has as many cells as the head.
    for row in comment.split(separator: "\n") where row.hasPrefix("|") {
      #expect(row.count { $0 == "|" } == 4)
    }
  }

  @Test func nothingActsInTheTerminal() {
    #expect(Self.test.text.contains("`code`"))
    #expect(!Self.test.text.contains("\u{202E}"))
  }

  @Test func aCommentFitsAMergeRequest() {
    let many = (0..<4000).map { "<Policy Identifier='P\($0)' DisplayName_L1='policy'/>" }
    let test = TestDifference("", many.joined(separator: "\n"))
    let comment = DifferenceMarkdown(test.difference, places: test.places).text
    #expect(comment.utf8.count < 65_536)
    #expect(comment.contains("more"))
    #expect(
      comment.matches(of: /<details>/).count == comment.matches(of: /<\/details>/).count)
  }

  @Test func everyFormatIsTheSameEachTime() {
    let first = DifferenceJSON(Self.test.difference, places: Self.test.places).text
    let second = DifferenceJSON(Self.test.difference, places: Self.test.places).text
    #expect(first == second)
  }

  @Test func aRestrictionHidesTheRest() {
    let jobs = Self.test.difference.restricted(to: [.jobs])
    #expect(jobs.changes.map(\.name) == ["Job"])
    #expect(Self.test.difference.changes.count == 3)
  }
}
