/// What makes a path fit for a bundle, which is unpacked on Windows as well.
package enum BundlePath {
  /// Why a path must not be unpacked; nothing for a safe one.
  package static func problem(_ path: String) -> String? {
    if path.isEmpty { return "it is empty" }
    if path.utf8.count > BundleLimits.standard.pathSize {
      return "it has more than \(BundleLimits.standard.pathSize) bytes"
    }
    if path.hasPrefix("/") { return "it is absolute" }
    for scalar in path.unicodeScalars {
      if scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || scalar == "\u{FFFD}" {
        return "it has a character that no file name should have"
      }
      if forbidden.contains(scalar) { return "it has a '\(scalar)', which Windows refuses" }
    }
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      if let problem = problem(ofPart: part) { return problem }
    }
    return nil
  }

  /// What two paths have in common that are one file for Windows.
  package static func collisionKey(_ path: String) -> String { path.lowercased() }

  private static func problem(ofPart part: Substring) -> String? {
    switch part {
    case "": return "it has an empty part"
    case "..": return "it leads out with '..'"
    case ".": return "it has a '.' between slashes"
    default: break
    }
    if part.hasSuffix(".") || part.hasSuffix(" ") {
      return "'\(part)' ends in a dot or blank, which Windows drops"
    }
    let stem = part.prefix { $0 != "." }.uppercased()
    return devices.contains(stem) ? "'\(part)' is the name of a device on Windows" : nil
  }

  private static let forbidden: Set<Unicode.Scalar> = ["\\", ":", "*", "?", "\"", "<", ">", "|"]

  private static let devices: Set<String> = [
    "CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8",
    "COM9", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
  ]
}
