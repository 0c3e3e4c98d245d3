import ScaffoldCompiler

/// Does the same work again whenever something that it reads has changed, until somebody ends it.
struct Watch {
  private let folder: String
  private let options: SharedOptions
  /// Files that the work reads besides the configuration and its settings.
  private let otherFiles: [String]
  private let changes: FolderWatch
  /// Where the configuration was when the work began, without links.
  private let place: String
  let end = WatchEnd()

  /// - Throws: an `ExitCode` after saying what is wrong.
  init(_ folder: String, _ options: SharedOptions, besides otherFiles: [String?]) throws {
    self.folder = folder
    self.options = options
    self.otherFiles = otherFiles.compactMap(\.self) + options.agentSettings
    do throws(EnvironmentError) {
      guard FileSystem.entry(folder, followsLinks: true)?.kind == .folder,
        let place = FileSystem.realPath(folder)
      else {
        throw EnvironmentError("there is no folder '\(folder)' to watch")
      }
      self.place = place
      changes = try FolderWatch()
    } catch {
      throw Session.failure(error)
    }
  }

  /// - Parameter work: reports to the screen; what it throws as an `EnvironmentError` is said, and
  ///   the watch goes on.
  func run(
    on stream: StandardStream, isConcise: Bool,
    _ work: (Session, inout WatchScreen) throws -> Void
  ) -> Never {
    var files = FileMemory()
    let memory = CompilerMemory()
    var screen = WatchScreen(stream, options, isConcise: isConcise)
    // Which files may have changed, where no others can have.
    var changed: Set<String>?
    while true {
      // The last round's elements are gone, but for those of what is remembered, which holds its trees.
      LivingTrees.shared.release()
      screen.clear()
      if changed == nil { watchAnew() }
      do {
        let session = try Session(folder: folder, options: options, memory: memory) {
          (compiler, settings) throws(EnvironmentError) in
          if let known = changed,
            let read = try compiler.read(changed: known, in: folder, remembering: &files)
          {
            return read
          }
          if changed != nil { watchAnew() }
          for path in settings.agentSettings { watch(file: path) }
          return try compiler.read(folder: folder, remembering: &files) {
            folder throws(EnvironmentError) in try changes.add(folder: folder)
          }
        }
        screen.parsedCount = files.parsedCount
        try work(session, &screen)
        changed = []
      } catch let error as EnvironmentError {
        _ = Session.failure(error)
        changed = nil
      } catch {
        // What else is thrown is the status of what was said already.
        changed = nil
      }
      screen.rest(watching: folder)
      changes.wait()
      let heard = changes.takeChanges()
      if changed != nil { changed = heard }
    }
  }

  /// Says anew what to watch, but for the folders of the configuration.
  private func watchAnew() {
    changes.restart()
    watchSurroundings()
  }

  /// Watches what is not in the configuration: whether its folder is still there, the settings that
  /// there are or may come to be, and the other files.
  private func watchSurroundings() {
    var path = place
    while let slash = path.lastIndex(of: "/"), path != "/" {
      let parent = slash == path.startIndex ? "/" : String(path[..<slash])
      changes.add(name: String(path[path.index(after: slash)...]), in: parent)
      if options.settings == nil { changes.add(name: SettingsFile.name, in: path) }
      path = parent
    }
    if options.settings == nil { changes.add(name: SettingsFile.name, in: "/") }
    // Where the folder is named by a link, the link may come to lead elsewhere.
    watch(file: folder)
    for path in otherFiles { watch(file: path) }
    if let settings = options.settings { watch(file: settings) }
  }

  /// Watches one file, at its name and at what a link leads to.
  private func watch(file path: String) {
    for path in Set([path, FileSystem.realPath(path) ?? path]) {
      guard let slash = path.lastIndex(of: "/") else {
        changes.add(name: path, in: ".")
        continue
      }
      let parent = slash == path.startIndex ? "/" : String(path[..<slash])
      changes.add(name: String(path[path.index(after: slash)...]), in: parent)
    }
  }
}
