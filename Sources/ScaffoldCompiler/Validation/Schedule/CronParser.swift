/// Reads the text of a schedule and says everything that is wrong with it.
struct CronParser {
  private let bytes: [UInt8]
  private(set) var errors: [CronError] = []
  /// Whether there is a sixth field, as far as the text was read.
  private(set) var hasSeconds = false

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The values of each field; nothing after an error.
  mutating func parse() -> CronValues? {
    let words = words()
    if let word = words.first, words.count == 1, bytes[word.lowerBound] == UInt8(ascii: "@") {
      errors.append(.alias(text(word), at: word))
      return nil
    }
    guard words.count == 5 || words.count == 6 else {
      errors.append(.fieldCount(words.count, length: bytes.count))
      return nil
    }
    hasSeconds = words.count == 6
    var values = CronValues()
    values[.second] = 1
    for (field, word) in zip(CronField.allCases.suffix(words.count), words) {
      values[field] = set(word, field)
    }
    return errors.isEmpty ? values : nil
  }

  /// The stretches between blanks.
  private func words() -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for (index, byte) in bytes.enumerated() {
      let isBlank = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
      if isBlank, let begin = start {
        words.append(begin..<index)
        start = nil
      } else if !isBlank, start == nil {
        start = index
      }
    }
    if let start { words.append(start..<bytes.count) }
    return words
  }

  private mutating func set(_ word: Range<Int>, _ field: CronField) -> UInt64 {
    // Most words are a star or one number.
    if isStar(word) { return bits(field.range, by: 1) }
    if let value = number(word), field.range.contains(value) { return 1 << UInt64(value) }
    var set: UInt64 = 0
    for part in split(word, at: UInt8(ascii: ",")) {
      set |= values(part, field)
    }
    return set
  }

  /// `*`, `a`, `a-b`, each with or without `/n`. A single value with a step counts on to the end.
  private mutating func values(_ part: Range<Int>, _ field: CronField) -> UInt64 {
    guard !part.isEmpty else {
      errors.append(.missingValue(field, at: place(part)))
      return 0
    }
    if let wrong = part.first(where: { !isKnown($0) }) {
      errors.append(unsupported(wrong, in: part))
      return 0
    }
    let halves = split(part, at: UInt8(ascii: "/"), most: 2)
    let step = halves.count == 2 ? step(halves[1]) : 1
    guard let span = span(halves[0], field, isStepped: halves.count == 2), let step else {
      return 0
    }
    return bits(span, by: step)
  }

  private func bits(_ span: ClosedRange<Int>, by step: Int) -> UInt64 {
    var set: UInt64 = 0
    for value in stride(from: span.lowerBound, through: span.upperBound, by: step) {
      set |= 1 << UInt64(value)
    }
    return set
  }

  private func isStar(_ word: Range<Int>) -> Bool {
    word.count == 1 && bytes[word.lowerBound] == UInt8(ascii: "*")
  }

  private mutating func step(_ word: Range<Int>) -> Int? {
    if let step = number(word), step > 0 { return step }
    errors.append(.notAStep(text(word), at: place(word)))
    return nil
  }

  private mutating func span(
    _ word: Range<Int>, _ field: CronField, isStepped: Bool
  ) -> ClosedRange<Int>? {
    if isStar(word) { return field.range }
    let ends = split(word, at: UInt8(ascii: "-"), most: 2)
    let values = ends.map { value($0, field) }
    guard let first = values.first ?? nil, let last = values.last ?? nil else { return nil }
    if values.count == 1 { return first...(isStepped ? field.range.upperBound : first) }
    guard first <= last else {
      errors.append(.backwards(text(word), at: word))
      return nil
    }
    return first...last
  }

  private mutating func value(_ word: Range<Int>, _ field: CronField) -> Int? {
    guard !word.isEmpty else {
      errors.append(.missingValue(field, at: place(word)))
      return nil
    }
    if let value = number(word) ?? field.value(named: text(word)), field.range.contains(value) {
      return value
    }
    errors.append(.notAValue(text(word), field, at: word))
    return nil
  }

  // MARK: Text

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private func number(_ word: Range<Int>) -> Int? {
    guard word.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[$0]) }) else {
      return nil
    }
    return bytes.span.extracting(word).number
  }

  /// Digits, letters and the operators; letters that are no name are found later.
  private func isKnown(_ index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"):
      !isLoneOperator(index)
    case UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "/"): true
    default: false
    }
  }

  /// `L` and `W` of other dialects: a capital that no letter stands beside.
  private func isLoneOperator(_ index: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: "L") || bytes[index] == UInt8(ascii: "W") else {
      return false
    }
    return ![index - 1, index + 1].contains { beside in
      bytes.indices.contains(beside) && bytes[beside] | 0x20 >= UInt8(ascii: "a")
        && bytes[beside] | 0x20 <= UInt8(ascii: "z")
    }
  }

  private func unsupported(_ index: Int, in part: Range<Int>) -> CronError {
    var end = index + 1
    while end < part.upperBound, bytes[end] & 0xC0 == 0x80 { end += 1 }
    let character = text(index..<end).first ?? "?"
    return .unsupported(character, at: index..<end)
  }

  private func split(_ range: Range<Int>, at separator: UInt8, most: Int = .max) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where bytes[index] == separator && parts.count < most - 1 {
      parts.append(start..<index)
      start = index + 1
    }
    parts.append(start..<range.upperBound)
    return parts
  }

  /// The stretch itself, or what follows where it is empty, so that something can be underlined.
  private func place(_ range: Range<Int>) -> Range<Int> {
    guard range.isEmpty else { return range }
    return range.lowerBound < bytes.count
      ? range.lowerBound..<(range.lowerBound + 1) : max(0, bytes.count - 1)..<bytes.count
  }
}
