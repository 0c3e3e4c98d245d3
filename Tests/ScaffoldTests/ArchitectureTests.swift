import Foundation
import Testing

/// The order of modules and folders, and the habits that a machine can check.
@Suite struct ArchitectureTests {
  /// Folders of the engine, earlier ones first; those of one row do not know each other.
  static let order: [[String]] = [
    ["Source"], ["Diagnostics"], ["Discovery", "XML"], ["Model"], ["Catalog"], ["Expansion"],
    ["Permissions", "AgentSettings"], ["Validation"], ["Schedule"],
    ["Emission", "Bundle", "Comparison", "Control"], ["Reporting"], ["Invocation"], ["Checklist"],
    ["Pipeline"],
  ]

  static let files = SourceFiles.all

  @Test func everyFolderOfTheEngineHasAPlace() {
    let known = Set(Self.order.flatMap(\.self))
    for file in Self.files where file.module == "ScaffoldCompiler" {
      #expect(known.contains(file.folder), "\(file.path)")
    }
  }

  @Test(arguments: [
    ("ScaffoldCompiler", ["Scaffolds", "ArgumentParser", "scaffold"]),
    (
      "Scaffolds",
      ["CLibArchive", "CLibXML2", "CLinux", "Foundation", "ArgumentParser", "scaffold"]
    ),
    ("ScaffoldSettings", ["Scaffolds", "ArgumentParser", "scaffold"]),
    ("scaffold", ["CLibArchive", "CLibXML2", "CLinux"]),
  ])
  func modulesImportNothingForeign(_ module: String, _ forbidden: [String]) {
    let found = Self.files.filter { $0.module == module }
    #expect(!found.isEmpty)
    for file in found {
      let foreign = file.imports.filter(forbidden.contains)
      #expect(foreign.isEmpty, "\(file.path) imports \(foreign)")
    }
  }

  @Test(arguments: [
    ("CLibXML2", ["XML"]), ("CLinux", ["Source", "Discovery"]), ("CLibArchive", ["Bundle"]),
  ])
  func aCLibraryStaysInItsFolders(_ library: String, _ folders: [String]) {
    for file in Self.files where file.imports.contains(library) {
      #expect(folders.contains(file.folder), "\(file.path)")
      #expect(file.text.contains("internal import \(library)"), "\(file.path)")
    }
  }

  @Test func theEngineUsesNoFoundation() {
    for file in Self.files where ["ScaffoldCompiler", "Scaffolds"].contains(file.module) {
      let found = file.imports.filter { $0.hasPrefix("Foundation") }
      #expect(found.isEmpty, "\(file.path)")
    }
  }

  @Test func noFolderKnowsALaterOne() {
    var places: [String: Int] = [:]
    for (place, folders) in Self.order.enumerated() {
      for folder in folders { places[folder] = place }
    }
    let engine = Self.files.filter { $0.module == "ScaffoldCompiler" }
    for file in engine {
      let strangers = engine.filter { other in
        other.folder != file.folder && (places[other.folder] ?? 0) >= (places[file.folder] ?? 0)
      }
      let declared = Set(strangers.flatMap(\.declaredTypes)).subtracting(file.allDeclaredTypes)
      let used = file.words.intersection(declared)
      #expect(used.isEmpty, "\(file.path) knows \(used.sorted())")
    }
  }

  @Test(arguments: [
    "fatalError", "preconditionFailure", "try!", "as!", "@unchecked Sendable",
    "nonisolated(unsafe)", "TODO", "FIXME",
  ])
  func noBannedWord(_ word: String) {
    for file in Self.files {
      #expect(!file.code.contains(word), "\(file.path)")
    }
  }

  @Test func aFileIsNamedAfterATypeInIt() {
    for file in Self.files where !file.isNamedForItsTopic {
      // `Type+Topic` extends a type by one topic.
      let name = String(file.name.prefix { $0 != "+" })
      let names = file.allDeclaredTypes.union(file.extendedTypes)
      #expect(names.contains(name), "\(file.path)")
    }
  }

  @Test func noFileIsTooLong() {
    for file in Self.files {
      if ["Catalog"].contains(file.folder) || file.name.hasPrefix("DiagnosticRules") { continue }
      #expect(file.lineCount <= 500, "\(file.path) has \(file.lineCount) lines")
      if file.module == "scaffold" {
        #expect(file.lineCount <= 150, "\(file.path) has \(file.lineCount) lines")
      }
    }
  }

  @Test func theCommandLineNamesNoElement() {
    let elements = ["ExportTask", "SynchronizeTask", "\"Job\"", "Connector\""]
    for file in Self.files where file.module == "scaffold" {
      for element in elements { #expect(!file.code.contains(element), "\(file.path)") }
    }
  }

  @Test func noNameSaysNothing() {
    for file in Self.files {
      for suffix in ["Manager", "Helper", "Utils", "Protocol"] {
        let found = file.allDeclaredTypes.filter { $0.hasSuffix(suffix) }
        #expect(found.isEmpty, "\(file.path)")
      }
      #expect(file.folder != "Misc")
    }
  }

  @Test func thePipelineIsToldInOneFile() {
    let compiler = Self.files.first { $0.path.hasSuffix("Pipeline/Compiler.swift") }
    #expect((compiler?.lineCount ?? 999) <= 150)
  }
}
