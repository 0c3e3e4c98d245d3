// swift-tools-version: 6.2
import PackageDescription

/// The same rule book as the tool's own package.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// Coverage for libFuzzer and the checks of the address sanitizer. One flag: of two, only the last would
/// count.
let sanitizers = "-sanitize=fuzzer,address"
let fuzzed = settings + [.unsafeFlags([sanitizers])]

// `Sources` holds links to the tool's own targets: they are compiled as part of this package, with
// its flags, and the tool needs no product for the fuzzer's sake.
let package = Package(
  name: "scaffold-fuzz",
  dependencies: [
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2")
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CLibArchive"),
    .systemLibrary(name: "CLinux"),
    .systemLibrary(name: "CLibFuzzer"),
    .target(
      name: "ScaffoldCompiler", dependencies: ["CLibArchive", "CLibXML2", "CLinux"],
      swiftSettings: fuzzed),
    .target(name: "Scaffolds", dependencies: ["ScaffoldCompiler"], swiftSettings: fuzzed),
    .target(
      name: "ScaffoldSettings",
      dependencies: ["ScaffoldCompiler", .product(name: "Yams", package: "Yams")],
      swiftSettings: fuzzed),
    .target(
      name: "FuzzEntries", dependencies: ["ScaffoldCompiler", "Scaffolds", "ScaffoldSettings"],
      swiftSettings: fuzzed),
    .executableTarget(
      name: "ScaffoldFuzz", dependencies: ["CLibFuzzer", "FuzzEntries"],
      swiftSettings: fuzzed,
      // The other linkers stumble over two functions that are called main.
      linkerSettings: [.unsafeFlags([sanitizers, "-use-ld=lld"])]),
  ]
)
