import Glibc
import ScaffoldCompiler

/// When a bundle is said to be from: never now, or no two bundles were alike.
enum BuildTime {
  private static let variable = "SOURCE_DATE_EPOCH"
  /// The end of the year 9999.
  private static let latest = 253_402_300_799

  /// What the environment says, else when the last commit was made if nothing has changed since,
  /// else 0.
  ///
  /// - Parameters:
  ///   - folder: the configuration's folder.
  ///   - paths: what is packed of it.
  static func seconds(
    of folder: String, packing paths: Set<String>
  ) throws(EnvironmentError) -> Int {
    if let value = unsafe getenv(variable) {
      let text = unsafe String(cString: value)
      guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let seconds = Int(text),
        seconds <= latest
      else {
        throw EnvironmentError("\(variable) is a number of seconds since 1970, not '\(text)'")
      }
      return seconds
    }
    guard ReportPaths.fromRepository(folder) != nil else { return 0 }
    do throws(EnvironmentError) {
      let probe = try Git(folder: folder).run(["rev-parse", "--is-inside-work-tree"])
      // A folder '.git' makes no repository.
      if !probe.isSuccess, probe.errors.contains("not a git repository") { return 0 }
      let repository = try GitRepository(around: folder)
      return try isClean(repository, paths) ? try commitTime(repository) : 0
    } catch {
      throw EnvironmentError("\(error); set \(variable) to say when the bundle is from")
    }
  }

  private static func isClean(
    _ repository: GitRepository, _ paths: Set<String>
  ) throws(EnvironmentError) -> Bool {
    let status = try repository.git.run([
      "status", "--porcelain", "-z", "--untracked-files=all", "--ignored", "--",
      repository.path.isEmpty ? "." : repository.path,
    ])
    guard status.isSuccess else { throw GitRepository.failed("tell what has changed", status) }
    let prefix = repository.path.isEmpty ? "" : repository.path + "/"
    return status.output.split(separator: 0).allSatisfy { record in
      let text = String(decoding: record, as: UTF8.self)
      // What git does not know counts only where it is packed.
      return (text.hasPrefix("?? ") || text.hasPrefix("!! "))
        && !paths.contains(String(text.dropFirst(3 + prefix.count)))
    }
  }

  private static func commitTime(_ repository: GitRepository) throws(EnvironmentError) -> Int {
    let log = try repository.git.run(["log", "-1", "--format=%ct", "HEAD", "--"])
    // A repository without a commit.
    return log.isSuccess ? max(0, Int(log.line) ?? 0) : 0
  }
}
