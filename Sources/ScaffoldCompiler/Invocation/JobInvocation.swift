/// The command that runs one job from outside the product.
package struct JobInvocation: Sendable {
  /// The program, as it is called where the agent is installed.
  package let executable: String
  package let job: String
  package let client: String
  package let url: String
  /// The environment variable that holds the client's secret. The secret itself is not known here.
  package let secretVariable: String

  package enum Argument: Hashable, Sendable {
    case literal(String)
    /// What the variable with the secret holds.
    case secret
  }

  /// - Throws: `EnvironmentError` for a name that is none of a variable, or a value that no command
  ///   line can carry.
  package init(
    executable: String, job: String, client: String, url: String, secretVariable: String
  ) throws(EnvironmentError) {
    let isName = secretVariable.utf8.enumerated().allSatisfy { place, byte in
      byte == UInt8(ascii: "_") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        || place > 0 && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
    guard isName, !secretVariable.isEmpty else {
      throw EnvironmentError("'\(secretVariable)' is no name of an environment variable")
    }
    for value in [executable, job, client, url] {
      if value.isEmpty { throw EnvironmentError("a value of the command line is empty") }
      // No name needs one, and each scheduler reads them in its own way.
      if TerminalText.safe(value) != value {
        throw EnvironmentError("'\(value)' holds a control character, which no schedule can carry")
      }
    }
    self.executable = executable
    self.job = job
    self.client = client
    self.url = url
    self.secretVariable = secretVariable
  }

  package var arguments: [Argument] {
    [
      .literal("-j"), .literal(job), .literal("--api-secret"), .secret,
      .literal("--api-client-id"), .literal(client), .literal("--api-url"), .literal(url),
    ]
  }

  /// The command for a POSIX shell.
  package var shell: String {
    let words = arguments.map { argument in
      switch argument {
      case .literal(let text): Quoting.shell(text)
      case .secret: "\"$\(secretVariable)\""
      }
    }
    return ([Quoting.shell(executable)] + words).joined(separator: " ")
  }

  /// A name for files and labels: the job's, with a mark of its own where that had to be changed.
  package var slug: String {
    let kept = String(
      job.unicodeScalars.map { scalar -> Character in
        let isPlain =
          scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
        return isPlain || scalar == "_" ? Character(scalar) : "-"
      })
    guard kept != job else { return kept }
    let mark = job.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    return "\(kept)-\(String(mark, radix: 16))"
  }
}
