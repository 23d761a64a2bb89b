// swift-tools-version: 6.2
import PackageDescription

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let argumentParser = Target.Dependency.product(
  name: "ArgumentParser",
  package: "swift-argument-parser"
)
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")

let package = Package(
  name: "almanac",
  products: [.executable(name: "almanac", targets: ["almanac"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
  ],
  targets: [
    .target(name: "AlmanacModel"),
    .target(name: "AlmanacCSV"),
    .target(name: "AlmanacDigest", dependencies: [crypto]),
    .target(
      name: "Migrations",
      path: "Migrations",
      exclude: ["0001_initial.sql", "0002_plain_checks.sql", "schema.sql"],
      plugins: ["EmbedFiles"]
    ),
    .target(
      name: "Seeds",
      path: "Seeds",
      exclude: ["articles", "entities.yaml"],
      plugins: ["EmbedFiles"]
    ),
    .target(
      name: "AlmanacStore",
      dependencies: ["AlmanacModel", "AlmanacDigest", "Migrations", grdb, sqlite]
    ),
    .target(
      name: "AlmanacArticles",
      dependencies: ["AlmanacModel", "AlmanacCSV", "AlmanacDigest", yams]
    ),
    .target(name: "AlmanacQueries", dependencies: ["AlmanacModel", "AlmanacStore"]),
    .target(
      name: "AlmanacCommands",
      dependencies: [
        "AlmanacModel", "AlmanacCSV", "AlmanacDigest", "AlmanacStore", "AlmanacArticles",
        "AlmanacQueries", "Seeds",
        argumentParser,
      ]
    ),
    .executableTarget(name: "almanac", dependencies: ["AlmanacCommands"]),

    .executableTarget(name: "embed-files"),
    .plugin(name: "EmbedFiles", capability: .buildTool(), dependencies: ["embed-files"]),

    .target(
      name: "AlmanacGenerator",
      dependencies: ["AlmanacCSV"],
      path: "Benchmarks/Generator"
    ),
    .executableTarget(
      name: "generate",
      dependencies: ["AlmanacGenerator", argumentParser],
      path: "Benchmarks/generate"
    ),
    .executableTarget(
      name: "micro",
      dependencies: [
        "AlmanacArticles", "AlmanacCSV", "AlmanacGenerator", "AlmanacModel", argumentParser,
      ],
      path: "Benchmarks/micro"
    ),

    .executableTarget(
      name: "fuzz",
      dependencies: [
        "AlmanacArticles", "AlmanacCSV", "AlmanacGenerator", "AlmanacModel", "AlmanacStore",
        argumentParser,
      ],
      path: "Fuzz"
    ),

    .target(
      name: "TestSupport",
      dependencies: [
        "AlmanacModel", "AlmanacArticles", "AlmanacStore", "AlmanacGenerator", grdb, subprocess,
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      path: "Tests/TestSupport"
    ),
    .testTarget(
      name: "AlmanacModelTests",
      dependencies: ["AlmanacModel", "AlmanacGenerator", "TestSupport"]
    ),
    .testTarget(name: "AlmanacCSVTests", dependencies: ["AlmanacCSV"]),
    .testTarget(name: "AlmanacArticlesTests", dependencies: ["AlmanacArticles", "TestSupport"]),
    .testTarget(
      name: "AlmanacStoreTests",
      dependencies: [
        "AlmanacStore", "AlmanacArticles", "Migrations", "TestSupport", grdb, crypto,
      ]
    ),
    .testTarget(
      name: "AlmanacQueriesTests",
      dependencies: [
        "AlmanacQueries", "AlmanacStore", "AlmanacArticles", "AlmanacModel", "TestSupport", grdb,
      ]
    ),
    .testTarget(
      name: "AlmanacCommandsTests",
      dependencies: ["AlmanacCommands", "AlmanacModel", "TestSupport"]
    ),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["TestSupport", "AlmanacGenerator", "almanac", grdb],
      exclude: ["Transcripts"]
    ),
  ]
)

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]
for target in package.targets where target.type != .plugin {
  target.swiftSettings = (target.swiftSettings ?? []) + strict
}
