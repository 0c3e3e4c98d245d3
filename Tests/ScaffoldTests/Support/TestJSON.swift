import Foundation

/// A JSON value that answers whatever is asked of it; what is not there is null.
struct TestJSON: CustomStringConvertible {
  private let value: Any?

  init(_ text: String) throws {
    value = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
  }

  private init(value: Any?) { self.value = value }

  subscript(key: String) -> TestJSON { TestJSON(value: (value as? [String: Any])?[key]) }

  subscript(index: Int) -> TestJSON {
    let list = value as? [Any] ?? []
    return TestJSON(value: list.indices.contains(index) ? list[index] : nil)
  }

  var list: [TestJSON] { (value as? [Any] ?? []).map { TestJSON(value: $0) } }
  var keys: [String] { (value as? [String: Any] ?? [:]).keys.sorted() }
  var text: String? { value as? String }
  var number: Int? { (value as? NSNumber)?.intValue }
  var flag: Bool? { (value as? NSNumber)?.boolValue }
  var isNull: Bool { value == nil || value is NSNull }
  var description: String { value.map { "\($0)" } ?? "nothing" }
}
