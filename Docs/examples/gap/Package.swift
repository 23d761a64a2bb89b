// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "gap",
  dependencies: [.package(name: "almanac", path: "../../..")],
  targets: [
    .executableTarget(
      name: "gap",
      dependencies: [
        .product(name: "AlmanacModel", package: "almanac"),
        .product(name: "AlmanacStore", package: "almanac"),
        .product(name: "AlmanacQueries", package: "almanac"),
        .product(name: "AlmanacReports", package: "almanac"),
      ],
      swiftSettings: [
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ]
    )
  ]
)
