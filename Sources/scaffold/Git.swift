import Dispatch
import ScaffoldCompiler
internal import Subprocess
import Synchronization

/// Runs git, plumbing only: nothing that is run here writes to the work tree or the index.
struct Git: Sendable {
  struct Outcome: Sendable {
    let isSuccess: Bool
    let output: [UInt8]
    let errors: String

    /// What was printed, without the line's end.
    var line: String {
      let text = output.last == UInt8(ascii: "\n") ? output.dropLast() : output[...]
      return String(decoding: text, as: UTF8.self)
    }
  }

  /// The folder in which git runs.
  let folder: String

  /// Runs one command to its end.
  ///
  /// - Throws: if git cannot be run at all; a command that fails says so in the outcome.
  func run(_ arguments: [String], input: [UInt8] = []) throws(EnvironmentError) -> Outcome {
    let result = Mutex<Result<Outcome, EnvironmentError>?>(nil)
    let isDone = DispatchSemaphore(value: 0)
    let all = ["-C", folder, "--literal-pathspecs", "-c", "core.fsmonitor=false"] + arguments
    // The tool is synchronous; this thread is none of those that run the task.
    Task.detached {
      let outcome = await Self.outcome(of: all, input)
      result.withLock { $0 = outcome }
      isDone.signal()
    }
    isDone.wait()
    guard let outcome = result.withLock({ $0 }) else {
      throw EnvironmentError("cannot run git")
    }
    return try outcome.get()
  }

  private static func outcome(
    of arguments: [String], _ input: [UInt8]
  ) async -> Result<Outcome, EnvironmentError> {
    do {
      let result = try await Subprocess.run(
        .name("git"), arguments: Arguments(arguments), environment: environment,
        input: .array(input), output: .bytes(limit: .max), error: .bytes(limit: .max))
      return .success(
        Outcome(
          isSuccess: result.terminationStatus.isSuccess, output: result.standardOutput,
          errors: String(decoding: result.standardError, as: UTF8.self)))
    } catch let error as SubprocessError where error.code == .executableNotFound {
      return .failure(EnvironmentError("cannot run git: it is not installed, or not on PATH"))
    } catch {
      return .failure(EnvironmentError("cannot run git: \(error)"))
    }
  }

  /// No lock is taken for what is optional, nobody is asked for a password, and the repository is
  /// that of the folder, also inside a hook of another one.
  private static let environment = Environment.inherit.updating([
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_DIR": nil,
    "GIT_WORK_TREE": nil,
    "GIT_INDEX_FILE": nil,
    "GIT_PREFIX": nil,
    "LC_ALL": "C",
  ])
}
