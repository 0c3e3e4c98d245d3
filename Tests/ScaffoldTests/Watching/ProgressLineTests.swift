import Foundation
import ScaffoldCompiler
import Synchronization
import Testing

@testable import scaffold

/// The line that says how far a long run has come, with a clock that the test turns.
@Suite struct ProgressLineTests {
  private final class Terminal: Sendable {
    let time = Mutex(5000)
    let text = Mutex("")

    func line(isShown: Bool = true) -> ProgressLine {
      ProgressLine(
        Progress(), isShown: isShown, now: { self.time.withLock(\.self) },
        write: { text in self.text.withLock { $0 += text } })
    }

    var shown: String { text.withLock(\.self) }
  }

  @Test func nothingBeforeASecondIsOver() {
    let terminal = Terminal()
    let line = terminal.line()
    line.progress.begin(15_006)
    line.during(.reading) {
      terminal.time.withLock { $0 = 5999 }
      line.draw()
      #expect(terminal.shown.isEmpty)
    }
    #expect(terminal.shown.isEmpty)
  }

  @Test func theLineIsTakenAwayWithItsPhase() {
    let terminal = Terminal()
    let line = terminal.line()
    line.progress.begin(15_006)
    terminal.time.withLock { $0 = 6000 }
    line.during(.reading) {
      for _ in 0..<7503 { line.progress.advance() }
      line.draw()
      #expect(
        terminal.shown.hasSuffix(
          "\r\u{1B}[Kreading [############------------] 7,503 of 15,006 files"))
    }
    #expect(terminal.shown.hasSuffix("\r\u{1B}[K"))
    let length = terminal.shown.count
    line.draw()
    #expect(terminal.shown.count == length)
  }

  @Test func aFailureTakesItAwayToo() {
    let terminal = Terminal()
    let line = terminal.line()
    terminal.time.withLock { $0 = 9000 }
    #expect(throws: EnvironmentError.self) {
      try line.during(.checking) {
        line.draw()
        throw EnvironmentError("no")
      }
    }
    #expect(terminal.shown.hasSuffix("checking 0 files\r\u{1B}[K"))
  }

  @Test func nothingWhereItIsNotShown() {
    let terminal = Terminal()
    let line = terminal.line(isShown: false)
    terminal.time.withLock { $0 = 9000 }
    line.during(.writing) { line.draw() }
    #expect(terminal.shown.isEmpty)
  }

  @Test func texts() {
    #expect(
      ProgressLine.text(.writing, (0, 0)) == "writing [------------------------] 0 of 0 files")
    #expect(ProgressLine.text(.reading, (1, 1)) == "reading [########################] 1 of 1 file")
    #expect(ProgressLine.text(.expanding, (0, 1_234_567)) == "expanding 1,234,567 files")
  }
}
