import ArgumentParser
import ScaffoldCompiler
import Scaffolds

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Write an XSD of the dialect, for editors",
    discussion: """
      The schema says what stands where and what values look like. It knows nothing of what \
      refers to what; that is what validate is for.
      """)

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write. [default: standard output]", valueName: "file"))
  var output: String?

  func run() throws {
    var writer = SchemaWriter(ScaffoldRegistry.all.map { $0.signature })
    let bytes = Array(writer.schema().utf8)
    guard let output else {
      StandardStreams.output.write(bytes)
      return
    }
    do throws(EnvironmentError) {
      try OutputFile(path: output).write(bytes)
    } catch {
      throw Session.failure(error)
    }
  }
}
