import ArgumentParser
import ConfigurationGenerator
import Foundation

/// Writes a made-up configuration of any size into a new folder.
@main
struct GenerateConfiguration: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate-configuration",
    abstract: "Write a made-up configuration with three files for each connector")

  @Option(help: "How many connectors, from 1 to 20,000.")
  var connectors = 5000

  @Option(help: "How many profiles with all access scaffoldings.")
  var profiles = 0

  @Option(help: ArgumentHelp("The folder to make; it must not exist yet.", valueName: "dir"))
  var output: String

  func validate() throws {
    guard GeneratedConfiguration.sizes.contains(connectors) else {
      throw ValidationError("'--connectors' is from 1 to 20000, not \(connectors)")
    }
    if FileManager.default.fileExists(atPath: output) {
      throw ValidationError("'\(output)' exists already")
    }
  }

  func run() throws {
    let generated = GeneratedConfiguration(connectors: connectors)
    var size = 0
    var count = 0
    var folders: Set<String> = []
    func write(_ file: GeneratedConfiguration.File) throws {
      let path = "\(output)/\(file.path)"
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
      if folders.insert(folder).inserted {
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true)
      }
      try Data(file.text.utf8).write(to: URL(fileURLWithPath: path))
      size += file.text.utf8.count
      count += 1
    }
    for file in generated.sharedFiles { try write(file) }
    if profiles > 0 { try write(GeneratedConfiguration.profilesFile(profiles)) }
    for number in 0..<connectors {
      for file in generated.files(ofConnector: number) { try write(file) }
    }
    print("\(count) files, \(size) bytes")
  }
}
