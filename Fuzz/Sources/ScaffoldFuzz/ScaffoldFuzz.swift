private import CLibFuzzer
private import FuzzEntries
private import Glibc

/// Hands what libFuzzer makes up to the target that `FUZZ_TARGET` names.
@main enum ScaffoldFuzz {
  fileprivate static let target: FuzzTarget? =
    (unsafe getenv("FUZZ_TARGET").map { unsafe String(cString: $0) }).flatMap(FuzzTarget.init)

  static func main() {
    guard target != nil else {
      let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: ", ")
      print("FUZZ_TARGET must be one of \(names)")
      exit(2)
    }
    var count = CommandLine.argc
    var values: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? =
      unsafe CommandLine.unsafeArgv
    exit(
      unsafe LLVMFuzzerRunDriver(&count, &values) { bytes, count in
        unsafe ScaffoldFuzz.run(UnsafeBufferPointer(start: bytes, count: count))
      })
  }

  private static func run(_ bytes: UnsafeBufferPointer<UInt8>) -> CInt {
    defer { FuzzTarget.release() }
    if let problem = target?.problem(with: unsafe Array(bytes)) {
      // Not `print`, whose buffer would be lost.
      let text = Array("does not hold: \(problem)\n".utf8)
      _ = unsafe write(STDERR_FILENO, text, text.count)
      abort()
    }
    return 0
  }

  /// Puts what the dialect knows into a text, now and then; the rest is left to libFuzzer.
  fileprivate static func mutate(
    _ data: UnsafeMutablePointer<UInt8>, _ size: Int, _ limit: Int, seed: UInt32
  ) -> Int {
    if target == .configuration || target == .reading, seed & 3 == 0 {
      let mutated = ConfigurationMutator.mutate(
        unsafe Array(UnsafeBufferPointer(start: data, count: size)), seed: seed)
      if mutated.count <= limit {
        for index in mutated.indices { unsafe data[index] = mutated[index] }
        return mutated.count
      }
    }
    return unsafe LLVMFuzzerMutate(data, size, limit)
  }
}

/// libFuzzer finds it by its name.
@_cdecl("LLVMFuzzerCustomMutator")
func customMutator(
  _ data: UnsafeMutablePointer<UInt8>, _ size: Int, _ limit: Int, _ seed: UInt32
) -> Int {
  unsafe ScaffoldFuzz.mutate(data, size, limit, seed: seed)
}
