import Glibc

/// Something outside the configuration keeps the tool from doing its work.
package struct EnvironmentError: Error, Sendable, CustomStringConvertible {
  package let description: String

  package init(_ description: String) {
    self.description = description
  }

  /// What the operating system said about the last call that failed.
  package static func system(_ action: String, _ path: String) -> EnvironmentError {
    let reason = unsafe String(cString: strerror(errno))
    return EnvironmentError("cannot \(action) '\(path)': \(reason)")
  }
}
