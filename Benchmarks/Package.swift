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

// `Sources` holds links to the tool's own targets: they are compiled as part of this package, so
// that benchmarks see what has `package` access, and the tool needs no product for their sake.
let package = Package(
  name: "scaffold-benchmarks",
  products: [
    .executable(name: "generate-configuration", targets: ["GenerateConfiguration"])
  ],
  dependencies: [
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
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
    .target(name: "ConfigurationGenerator", swiftSettings: settings),
    .executableTarget(
      name: "GenerateConfiguration",
      dependencies: [
        "ConfigurationGenerator",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "Stages",
      dependencies: [
        "ScaffoldCompiler", "Scaffolds", "ConfigurationGenerator",
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "Benchmarks/Stages",
      swiftSettings: settings,
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
  ]
)
