/// One attribute of an element, or one family of numbered attributes.
package struct AttributeDefinition: Sendable {
  /// What a value is.
  package enum ValueType: Sendable {
    case string
    case boolean
    case byte
    case int32
    case int64
    case float
    case decimal
    case dateTime
    case enumeration(EnumerationDefinition)
    /// The name of something that the configuration defines.
    case reference(ReferenceKind)
    /// The key of data in the database, which cannot be checked.
    case key
  }

  /// The name, without suffix where it is localized; the first one of a family.
  package let name: String
  package let type: ValueType
  package let isRequired: Bool
  /// What the product takes where nothing is written.
  package let defaultValue: String?
  /// Whether it is written with the suffixes `_L1` to `_L16`, and in no other form.
  package let isLocalized: Bool
  package let family: AttributeFamily?
  /// The usual spelling, where this is the other one.
  package let usualName: String?

  init(
    _ name: String, _ type: ValueType, required: Bool = false, default defaultValue: String? = nil,
    localized: Bool = false, family: AttributeFamily? = nil, insteadOf usualName: String? = nil
  ) {
    self.name = name
    self.type = type
    self.isRequired = required
    self.defaultValue = defaultValue
    self.isLocalized = localized
    self.family = family
    self.usualName = usualName
  }

  /// Every way to write the name.
  package var spellings: [String] {
    if isLocalized { return LanguageNumbers.all.map { "\(name)_L\($0)" } }
    return family?.names ?? [name]
  }
}

/// Attributes that differ by a number in their names.
package struct AttributeFamily: Hashable, Sendable {
  package let prefix: String
  package let suffix: String
  package let range: ClosedRange<Int>
  /// 32 counts 0 to 9, then A to V.
  package let radix: Int

  static func base32(
    _ prefix: String, suffix: String = "", _ range: ClosedRange<Int> = 0...127
  ) -> AttributeFamily {
    AttributeFamily(prefix: prefix, suffix: suffix, range: range, radix: 32)
  }

  static func decimal(_ prefix: String, _ range: ClosedRange<Int>) -> AttributeFamily {
    AttributeFamily(prefix: prefix, suffix: "", range: range, radix: 10)
  }

  /// Every member, digits in upper case.
  package var names: [String] {
    range.map { prefix + String($0, radix: radix, uppercase: true) + suffix }
  }

  /// `D0` to `D3V`.
  package var title: String {
    let names = [range.lowerBound, range.upperBound].map {
      "'\(prefix)\(String($0, radix: radix, uppercase: true))\(suffix)'"
    }
    return names.joined(separator: " to ")
  }

  /// The member that a name means, with the digits in the usual case; nothing for another name.
  package func member(_ name: String) -> String? {
    guard name.hasPrefix(prefix), name.hasSuffix(suffix),
      name.utf8.count > prefix.utf8.count + suffix.utf8.count
    else { return nil }
    let digits = name.dropFirst(prefix.count).dropLast(suffix.count)
    guard let number = Int(digits, radix: radix), range.contains(number) else { return nil }
    let usual = String(number, radix: radix, uppercase: true)
    return digits.uppercased() == usual ? prefix + usual + suffix : nil
  }
}
