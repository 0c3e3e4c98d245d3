import ScaffoldCompiler
import ScaffoldSettings

/// What holds of every settings file and every baseline.
enum SettingsCheck {
  static func problem(with bytes: [UInt8]) -> String? {
    let root: DataNode?
    do throws(DataProblem) {
      // Fewer values than usual: aliases of aliases are a million soon enough.
      root = try YAMLFile.parse(String(decoding: bytes, as: UTF8.self), maximumCount: 10_000)
    } catch {
      return misplaced([error])
    }
    let reader = SettingsReader(root)
    let filter = PathFilter(reader.settings.excluded, prefix: "Conf")
    for path in ["a.xml", "Jobs/Some/Deeply/Nested/Folder/File.xml", "aaaaaaaaaaaaaaaaaaaaaaaa"] {
      _ = filter.excludes(path, isFolder: false)
    }
    _ = filter.excludesEverything
    do throws(DataProblem) {
      let baseline = try Baseline(root)
      let text = BaselineReport.text(of: baseline)
      let again = try Baseline(try YAMLFile.parse(text))
      if again != baseline { return "a baseline is read as it was written" }
    } catch {
      return misplaced(reader.problems + [error])
    }
    return misplaced(reader.problems)
  }

  private static func misplaced(_ problems: [DataProblem]) -> String? {
    let isWrong = problems.contains { problem in
      problem.position.line < 0 || problem.position.column < 0 || problem.message.isEmpty
    }
    return isWrong ? "a problem has a place and a text" : nil
  }
}
