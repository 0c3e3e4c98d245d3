// swift-tools-version: 6.2
import PackageDescription

/// One rule book for every target: Swift 6 mode, nothing implicit, no warning left standing.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "scaffold",
  products: [
    .executable(name: "scaffold", targets: ["scaffold"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    // Without its traits it is no door through which Foundation comes in.
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    // Without pkg-config, which names the shared library; the module map says why that is not it.
    .systemLibrary(
      name: "CLibArchive",
      providers: [
        .apt([
          "libarchive-dev", "libbz2-dev", "liblzma-dev", "libzstd-dev", "nettle-dev", "zlib1g-dev",
        ])
      ]),
    .systemLibrary(name: "CLinux"),
    .target(
      name: "ScaffoldCompiler", dependencies: ["CLibArchive", "CLibXML2", "CLinux"],
      swiftSettings: settings),
    .target(name: "Scaffolds", dependencies: ["ScaffoldCompiler"], swiftSettings: settings),
    .target(
      name: "ScaffoldSettings",
      dependencies: ["ScaffoldCompiler", .product(name: "Yams", package: "Yams")],
      swiftSettings: settings),
    .executableTarget(
      name: "scaffold",
      dependencies: [
        "ScaffoldCompiler",
        "Scaffolds",
        "ScaffoldSettings",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      swiftSettings: settings),
    // What the fuzzer calls, so that the tests can replay what it found; `Fuzz` has the rest.
    .target(
      name: "FuzzEntries", dependencies: ["ScaffoldCompiler", "Scaffolds", "ScaffoldSettings"],
      path: "Fuzz/Sources/FuzzEntries", swiftSettings: settings),
    .testTarget(
      name: "ScaffoldTests",
      dependencies: [
        "FuzzEntries", "ScaffoldCompiler", "ScaffoldSettings", "Scaffolds", "scaffold",
      ],
      swiftSettings: settings),
  ]
)
