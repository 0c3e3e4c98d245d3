import ScaffoldCompiler

/// The machine's time zone database.
enum ZoneDatabase {
  /// The rules of a zone by name, as `Europe/Paris`.
  static func rules(of name: String) throws(EnvironmentError) -> TimeZoneRules {
    if name == "UTC" || name == "Etc/UTC" { return try file("Etc/UTC", called: name) }
    let isName = name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && !part.hasPrefix(".")
        && part.utf8.allSatisfy { byte in
          byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        }
    }
    guard isName else { throw EnvironmentError("'\(name)' is no name of a time zone") }
    return try file(name, called: name)
  }

  private static func file(
    _ path: String, called name: String
  ) throws(EnvironmentError) -> TimeZoneRules {
    let folder = StandardStreams.environment("TZDIR") ?? "/usr/share/zoneinfo"
    guard let bytes = try? FileSystem.read("\(folder)/\(path)") else {
      throw EnvironmentError("the time zone '\(name)' is not in the time zone database")
    }
    guard let rules = TimeZoneRules(bytes) else {
      throw EnvironmentError("the file of the time zone '\(name)' cannot be read")
    }
    return rules
  }
}
