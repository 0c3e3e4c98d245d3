import Foundation
import ScaffoldCompiler
import Testing

struct JUnitReporterTests {
  @Test func aSuiteForEachFile() {
    #expect(
      TestReport().text(JUnitReporter.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="scaffold" tests="2" failures="1" errors="0" skipped="0">
          <testsuite name="Conf/A b/Jobs,ü.xml" tests="1" failures="1" errors="0" skipped="0">
            <testcase classname="Conf/A b/Jobs,ü.xml" name="SC4001 unknown-reference 2:47">
              <failure type="error" message="the connector 'Enrta' is not declared">Conf/A b/Jobs,ü.xml:2:47: error[SC4001]: the connector 'Enrta' is not declared
        help: did you mean 'Entra'?</failure>
            </testcase>
          </testsuite>
          <testsuite name="Conf/Connectors.xml" tests="1" failures="0" errors="0" skipped="0">
            <testcase classname="Conf/Connectors.xml" name="scaffold validate"/>
          </testsuite>
        </testsuites>

        """)
  }

  @Test func onlyTheFilesThatAreAskedFor() {
    let text = TestReport().text(JUnitReporter.self, showing: [FileID(0)])
    #expect(text.contains("<testsuites name=\"scaffold\" tests=\"1\" failures=\"1\""))
    #expect(!text.contains("Connectors.xml"))
  }

  @Test func whatXMLDoesNotAllowIsStripped() {
    var report = TestReport()
    report.diagnostics = [
      Diagnostic(.doctype, at: report.place, "<a>\u{1}\u{FFFE} & \"b\"\n\u{1F600}")
    ]
    let text = report.text(JUnitReporter.self)
    #expect(text.contains("message=\"&lt;a&gt; &amp; &quot;b&quot;&#10;\u{1F600}\""))
    #expect(!text.unicodeScalars.contains("\u{1}") && !text.unicodeScalars.contains("\u{FFFE}"))
  }

  @Test func aCrashIsAnError() {
    #expect(
      JUnitReporter.failure(EnvironmentError("no folder 'X'")) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="scaffold" tests="1" failures="0" errors="1" skipped="0">
          <testsuite name="scaffold" tests="1" failures="0" errors="1" skipped="0">
            <testcase classname="scaffold" name="scaffold validate">
              <error type="environment" message="no folder 'X'"/>
            </testcase>
          </testsuite>
        </testsuites>

        """)
  }
}
