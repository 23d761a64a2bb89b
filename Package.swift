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
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioHTTP1 = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let nioHTTPTypesHTTP1 = Target.Dependency.product(
  name: "NIOHTTPTypesHTTP1",
  package: "swift-nio-extras"
)
let nioHTTPTypes = Target.Dependency.product(name: "NIOHTTPTypes", package: "swift-nio-extras")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")

let package = Package(
  name: "almanac",
  products: [
    .executable(name: "almanac", targets: ["almanac"]),
    .library(name: "AlmanacModel", targets: ["AlmanacModel"]),
    .library(name: "AlmanacReading", targets: ["AlmanacReading"]),
    .library(name: "AlmanacStore", targets: ["AlmanacStore"]),
    .library(name: "AlmanacQueries", targets: ["AlmanacQueries"]),
    .library(name: "AlmanacReports", targets: ["AlmanacReports"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(
      url: "https://github.com/hummingbird-project/hummingbird",
      from: "2.28.1",
      traits: []
    ),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras.git", from: "1.35.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
  ],
  targets: [
    .target(name: "AlmanacModel"),
    .target(name: "AlmanacCSV"),
    .target(name: "AlmanacDigest", dependencies: [crypto]),
    .target(name: "AlmanacDisk"),
    .target(
      name: "Migrations",
      path: "Migrations",
      exclude: [
        "0001_initial.sql", "0002_plain_checks.sql", "0003_vocabulary.sql", "0004_phases.sql",
        "0005_digest_language.sql", "0006_company_lives.sql", "0007_debt_parts.sql",
        "schema.sql",
      ],
      plugins: ["EmbedFiles"]
    ),
    .target(
      name: "Seeds",
      path: "Seeds",
      exclude: ["articles", "entities.yaml", "LICENSE"],
      plugins: ["EmbedFiles"]
    ),
    .target(
      name: "AlmanacStore",
      dependencies: ["AlmanacModel", "AlmanacDigest", "AlmanacDisk", "Migrations", grdb, sqlite]
    ),
    .target(name: "AlmanacFiles", dependencies: ["AlmanacModel", yams]),
    .target(name: "AlmanacReading", dependencies: ["AlmanacModel"]),
    .target(
      name: "AlmanacArticles",
      dependencies: ["AlmanacModel", "AlmanacFiles", "AlmanacReading", "AlmanacDigest", yams]
    ),
    .target(
      name: "AlmanacTables",
      dependencies: ["AlmanacModel", "AlmanacFiles", "AlmanacReading", "AlmanacCSV", yams]
    ),
    .target(
      name: "AlmanacDrafting",
      dependencies: [
        "AlmanacModel", "AlmanacReading", "AlmanacFiles", "AlmanacArticles", "CGumbo",
      ]
    ),
    .systemLibrary(name: "CGumbo", providers: [.apt(["libgumbo-dev"])]),
    .target(name: "AlmanacQueries", dependencies: ["AlmanacModel", "AlmanacStore"]),
    .target(
      name: "AlmanacReports",
      dependencies: [
        "AlmanacModel", "AlmanacCSV", "AlmanacDigest", "AlmanacStore", "AlmanacQueries",
      ]
    ),
    .target(
      name: "AlmanacAsking",
      dependencies: [
        "AlmanacReading", "AlmanacModel", "AlmanacStore", "AlmanacQueries", "AlmanacReports",
      ]
    ),
    .target(
      name: "AlmanacAgents",
      dependencies: [
        "AlmanacModel", "AlmanacStore", "AlmanacQueries", "AlmanacReports", "AlmanacAsking",
      ]
    ),
    .target(
      name: "AlmanacCommands",
      dependencies: [
        "AlmanacModel", "AlmanacAgents", "AlmanacAsking", "AlmanacCSV", "AlmanacDigest",
        "AlmanacDisk",
        "AlmanacFiles",
        "AlmanacReading", "AlmanacArticles", "AlmanacDrafting", "AlmanacTables", "AlmanacStore",
        "AlmanacQueries", "AlmanacReports", "Seeds", argumentParser,
      ]
    ),
    .executableTarget(name: "almanac", dependencies: ["AlmanacCommands"]),
    .target(
      name: "AlmanacWeb",
      dependencies: [
        "AlmanacModel", "AlmanacAsking", "AlmanacDigest", "AlmanacStore", "AlmanacQueries",
        "AlmanacReports", hummingbird, hummingbirdCore, mustache, nioCore, nioHTTP1, nioHTTPTypes,
        nioHTTPTypesHTTP1, nioPosix,
        httpTypes, logging,
      ],
      exclude: ["Templates"],
      plugins: ["EmbedFiles"]
    ),
    .executableTarget(name: "almanac-serve", dependencies: ["AlmanacWeb"]),

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
        "AlmanacArticles", "AlmanacCSV", "AlmanacFiles", "AlmanacGenerator", "AlmanacModel",
        "AlmanacReading", "AlmanacTables", argumentParser,
      ],
      path: "Benchmarks/micro"
    ),

    .target(
      name: "AlmanacDifferential",
      dependencies: ["AlmanacFiles", yams],
      path: "Fuzz/Differential"
    ),
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "AlmanacArticles", "AlmanacCSV", "AlmanacDifferential", "AlmanacFiles", "AlmanacGenerator",
        "AlmanacModel", "AlmanacReading", "AlmanacStore", "AlmanacTables", argumentParser,
      ],
      path: "Fuzz",
      exclude: ["Differential"]
    ),

    .target(
      name: "TestSupport",
      dependencies: [
        "AlmanacModel", "AlmanacArticles", "AlmanacDigest", "AlmanacFiles", "AlmanacStore",
        "AlmanacGenerator", "Migrations", grdb, subprocess,
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      path: "Tests/TestSupport"
    ),
    .testTarget(
      name: "AlmanacModelTests",
      dependencies: ["AlmanacModel", "AlmanacGenerator", "TestSupport"]
    ),
    .testTarget(name: "AlmanacCSVTests", dependencies: ["AlmanacCSV"]),
    .testTarget(
      name: "AlmanacFilesTests",
      dependencies: [
        "AlmanacDifferential", "AlmanacFiles", "AlmanacGenerator", "AlmanacModel", "TestSupport",
      ]
    ),
    .testTarget(
      name: "AlmanacReadingTests",
      dependencies: ["AlmanacReading", "AlmanacModel", "TestSupport"],
      exclude: ["Phrases"]
    ),
    .testTarget(
      name: "AlmanacArticlesTests",
      dependencies: [
        "AlmanacArticles", "AlmanacFiles", "AlmanacModel", "AlmanacReading", "TestSupport",
      ]
    ),
    .testTarget(
      name: "AlmanacDraftingTests",
      dependencies: [
        "AlmanacDrafting", "AlmanacArticles", "AlmanacFiles", "AlmanacModel",
      ],
      exclude: ["Articles"]
    ),
    .testTarget(
      name: "AlmanacTablesTests",
      dependencies: [
        "AlmanacTables", "AlmanacCSV", "AlmanacFiles", "AlmanacModel", "AlmanacReading",
      ]
    ),
    .testTarget(
      name: "AlmanacReportsTests",
      dependencies: [
        "AlmanacReports", "AlmanacQueries", "AlmanacStore", "AlmanacModel", "AlmanacCSV",
        "AlmanacGenerator", "TestSupport",
      ]
    ),
    .testTarget(
      name: "AlmanacStoreTests",
      dependencies: [
        "AlmanacStore", "AlmanacArticles", "AlmanacFiles", "AlmanacModel", "AlmanacQueries",
        "Migrations", "TestSupport", grdb,
      ]
    ),
    .testTarget(
      name: "AlmanacQueriesTests",
      dependencies: [
        "AlmanacQueries", "AlmanacStore", "AlmanacArticles", "AlmanacModel", "TestSupport", grdb,
      ]
    ),
    .testTarget(
      name: "AlmanacAskingTests",
      dependencies: [
        "AlmanacAsking", "AlmanacModel", "AlmanacReading", "AlmanacReports", "AlmanacStore",
        "TestSupport", "almanac",
      ],
      exclude: ["Questions"]
    ),
    .testTarget(
      name: "AlmanacAgentsTests",
      dependencies: [
        "AlmanacAgents", "AlmanacModel", "AlmanacReports", "AlmanacStore", "TestSupport",
      ]
    ),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "TestSupport", "AlmanacAgents", "AlmanacAsking", "AlmanacReports", "AlmanacStore",
        "AlmanacFiles", "AlmanacGenerator", "AlmanacModel", "almanac", "almanac-serve", grdb,
      ],
      exclude: ["Clients", "Shim", "Transcripts"]
    ),
    .testTarget(
      name: "AlmanacWebTests",
      dependencies: [
        "AlmanacWeb", "AlmanacArticles", "AlmanacFiles", "AlmanacModel", "AlmanacStore",
        "TestSupport",
      ]
    ),
    .testTarget(name: "WallsTests"),
  ]
)

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]
for target in package.targets where target.type != .plugin && target.type != .system {
  target.swiftSettings = (target.swiftSettings ?? []) + strict
}
