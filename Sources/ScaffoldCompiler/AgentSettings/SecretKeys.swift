/// Which settings hold secrets.
enum SecretKeys {
  private static let words = [
    "apikey", "applicationkey", "connectionstring", "credential", "passphrase", "password",
    "privatekey", "pwd", "secret", "token",
  ]

  /// Names that only sound like it.
  private static let harmless = ["tokenendpoint", "tokenurl", "tokenuri", "isldappasswordreset"]

  /// Whether what stands under these names must not be seen.
  static func isSecret(_ path: [FlatSettings.Step]) -> Bool {
    let names = path.map { $0.name.lowercased() }
    if names.count > 2, names[0] == "openid", names[1] == "openidclients" { return true }
    return names.contains { name in
      !harmless.contains(name) && words.contains { name.contains($0) }
    }
  }

  /// The passwords inside a text of the form `Server=…;Password=…;`.
  static func passwords(inConnectionString text: String) -> [String] {
    text.split(separator: ";").compactMap { part in
      let sides = part.split(separator: "=", maxSplits: 1)
      guard sides.count == 2 else { return nil }
      let name = sides[0].lowercased().filter { !$0.isWhitespace }
      guard name.hasSuffix("password") || name.hasSuffix("pwd") else { return nil }
      let value = sides[1].drop { $0.isWhitespace }
      return value.isEmpty ? nil : String(value)
    }
  }
}
