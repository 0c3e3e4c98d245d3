/// The languages that a localized attribute can be written for: `_L1` to `_L16`.
package enum LanguageNumbers {
  package static let all = 1...16
}
