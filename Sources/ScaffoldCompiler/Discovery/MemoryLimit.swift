internal import CLinux
import Glibc

/// What the tool may use of the machine's memory, as `ulimit -v` or a service manager says.
package enum MemoryLimit {
  /// The limit in bytes; nothing where there is none.
  package static var bytes: Int? {
    var limit = rlimit()
    guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0,
      limit.rlim_cur < UInt(Int.max)
    else { return nil }
    return Int(limit.rlim_cur)
  }

  /// What a run over a configuration of so many bytes needs at least: the program itself, and its
  /// files with what is known of them.
  static func need(ofConfiguration size: Int) -> Int { 128 << 20 + 4 * size }

  /// - Parameter size: in bytes, of all files together.
  /// - Throws: if so much cannot be read within the limit.
  package static func check(configuration size: Int) throws(EnvironmentError) {
    guard let limit = bytes, need(ofConfiguration: size) > limit else { return }
    let megabytes = { (count: Int) in (count + (1 << 20) - 1) >> 20 }
    throw EnvironmentError(
      "the configuration has \(megabytes(size)) MiB and needs at least "
        + "\(megabytes(need(ofConfiguration: size))) MiB of memory, and 'ulimit -v' allows "
        + "\(megabytes(limit)) MiB")
  }

  /// Tells the C library how the tool uses memory: several threads take much of it in small pieces,
  /// and give most of that back at once.
  package static func prepareHeaps() {
    // By itself it sets small pieces aside that are given back, and goes through all of them whenever
    // somebody asks for a large one.
    _ = mallopt(Int32(SCAFFOLD_LARGEST_FAST), 0)
    // By itself it makes the heap of a thread larger by a page at a time, and threads wait for each
    // other over that. A whole heap is 64 MiB; what of it is not used costs nothing but addresses, so
    // where these are limited, it stays as it is.
    if bytes == nil { _ = mallopt(Int32(SCAFFOLD_TOP_PAD), 64 << 20) }
  }

  /// Gives the system what is no longer used, before something else is needed.
  package static func giveBack() { _ = malloc_trim(0) }

  /// Makes running out of a limited memory an end with status 2 and a message.
  ///
  /// Swift and the C++ library end the process where memory runs out, by a signal. Without a limit
  /// these signals mean something else, and stay what they are.
  package static func install() {
    guard bytes != nil else { return }
    for number in [SIGABRT, SIGBUS, SIGILL, SIGSEGV, SIGTRAP] {
      _ = signal(number) { _ in
        let text: StaticString =
          "scaffold: there is no memory left within the limit that 'ulimit -v' sets\n"
        _ = unsafe write(STDERR_FILENO, text.utf8Start, text.utf8CodeUnitCount)
        _exit(2)
      }
    }
  }
}
