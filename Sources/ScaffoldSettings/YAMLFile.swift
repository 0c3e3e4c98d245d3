package import ScaffoldCompiler
internal import Yams

/// Reads YAML, and so JSON, into values that know their places. The one file that sees Yams.
package enum YAMLFile {
  /// - Parameter maximumCount: how many values a file may hold: aliases can make a small file large.
  /// - Returns: nothing for a text without values.
  package static func parse(
    _ text: String, maximumCount: Int = 1_000_000
  ) throws(DataProblem) -> DataNode? {
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch let error as YamlError {
      throw problem(error)
    } catch {
      throw DataProblem("\(error)", at: start)
    }
    var left = maximumCount
    return try root.map { node throws(DataProblem) in try convert(node, &left) }
  }

  private static let start = SourcePosition(line: 1, column: 1)

  private static func convert(_ node: Node, _ left: inout Int) throws(DataProblem) -> DataNode {
    let place = position(node.mark)
    left -= 1
    guard left >= 0 else { throw DataProblem("this has too many values", at: place) }
    switch node {
    case .scalar(let scalar):
      let isNull = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
      return DataNode(isNull ? .null : .scalar(scalar.string), at: place)
    case .sequence(let sequence):
      var items: [DataNode] = []
      for item in sequence { items.append(try convert(item, &left)) }
      return DataNode(.list(items), at: place)
    case .mapping(let mapping):
      var members: [(key: DataNode, value: DataNode)] = []
      for (key, value) in mapping {
        members.append((try convert(key, &left), try convert(value, &left)))
      }
      return DataNode(.mapping(members), at: place)
    case .alias:
      throw DataProblem("this alias is not resolved", at: place)
    }
  }

  private static func position(_ mark: Mark?) -> SourcePosition {
    mark.map { SourcePosition(line: $0.line, column: $0.column) } ?? start
  }

  private static func problem(_ error: YamlError) -> DataProblem {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return DataProblem("this is no YAML: \(problem)", at: position(mark))
    case .duplicatedKeysInMapping(let duplicates, let context):
      let names = Suggestions.list(duplicates.sorted().map { "'\($0)'" })
      return DataProblem("\(names) stands here more than once", at: position(context.mark))
    case .reader(let problem, _, _, _):
      return DataProblem("this is no YAML: \(problem)", at: start)
    default:
      return DataProblem("this is no YAML", at: start)
    }
  }
}
