// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A library target of ours and, where `tests` is true, the test target beside it.
func room(
  _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []
)
  -> Target
{
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: settings)
}

/// Tests of a room; the room itself and `TestKit` come along.
func tests(
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [], resources: [Resource] = []
)
  -> Target
{
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name), "TestKit"] + dependencies, exclude: exclude,
    resources: resources, swiftSettings: settings)
}

/// A C library of the system, found by pkg-config, brought by a Debian package.
func system(_ name: String, _ pkgConfig: String, _ package: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([package])])
}

let log = Target.Dependency.product(name: "Logging", package: "swift-log")
let lifecycle = Target.Dependency.product(
  name: "ServiceLifecycle", package: "swift-service-lifecycle")
let nio = Target.Dependency.product(name: "NIOCore", package: "swift-nio")

/// What every capability stands on; a capability is one word in `slices`.
let ground: [Target.Dependency] = ["Kernel", "Storage", "Web", "Commune"]
let slices: [String: [Target.Dependency]] = [
  "Backups": ["Files", "CSodium"],
  "Planning": ["OfficialDocuments", "VietnameseText"],
  "Messages": ["OfficialDocuments", "VietnameseText", "Files", "CMarkGFM"],
  "Channels": ["CQREncode"],
  "Delegations": [],
  "DesignPage": [],
  "LedgerReading": [],
  "Loudspeakers": ["VietnameseText", "Files", "Outside", log],
  "Reports": ["OfficialDocuments", "Outside"],
  "Portal": ["Files", "OfficialDocuments", "Outside", "Search", "VietnameseText", lifecycle, log],
  "Documents": ["OfficialDocuments", "VietnameseText", "Files"],
  "Readership": [lifecycle, log],
  "ContentChecks": [lifecycle, log],
]

/// Files that a slice carries in its code: templates, and what it serves as it stands.
let carried: [String: [Resource]] = [
  "Channels": [.embedInCode("Templates/notice-sheet.typ")],
  "Messages": [
    .embedInCode("Writing/Static/editor.css"), .embedInCode("Writing/Static/editor.js"),
    .embedInCode("Writing/Static/preview.js"),
  ],
]

let package = Package(
  name: "caicach",
  products: [.executable(name: "caicach", targets: ["caicach"])],
  dependencies: [
    .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.1"),
    .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log.git", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras.git", from: "1.35.2"),
    .package(url: "https://github.com/apple/swift-http-types.git", from: "1.8.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess.git", from: "1.0.2"),
    .package(url: "https://github.com/apple/swift-configuration.git", from: "1.4.0"),
  ],
  targets: [
    system("CLibPQ", "libpq", "libpq-dev"),
    system("CSodium", "libsodium", "libsodium-dev"),
    system("CCrypto", "libcrypto", "libssl-dev"),
    system("CArchive", "libarchive", "libarchive-dev"),
    system("CMarkGFM", "libcmark-gfm", "libcmark-gfm-dev"),
    system("CQREncode", "libqrencode", "libqrencode-dev"),
    system("CZlib", "zlib", "zlib1g-dev"),

    room("Kernel", [log]),
    room("VietnameseText"),
    room(
      "OfficialDocuments", ["Kernel", "VietnameseText", "CArchive"],
      resources: [.embedInCode("Typesetting/Templates/official.typ")]),
    room("Search", ["VietnameseText"]),
    room("Storage", ["Kernel", log, lifecycle]),
    room("StorageSQLite", ["Kernel", "Storage", .product(name: "GRDB", package: "GRDB.swift")]),
    room("StoragePostgres", ["Kernel", "Storage", "CLibPQ"]),
    room(
      "Web",
      [
        "Kernel", "Storage", "CSodium", "CZlib", nio, log, lifecycle,
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "NIOPosix", package: "swift-nio"), .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras"),
      ],
      resources: [
        .embedInCode("Static/caicach.css"), .embedInCode("Static/caicach.js"),
        .embedInCode("Static/ngoai-tuyen.js"),
      ]),
    room("Commune", ["Kernel", "Storage", "Web", "VietnameseText", "CSodium", "CCrypto", lifecycle, log]),
    room("Files", ["Kernel", "Storage", "Web", "Outside", "CSodium"]),
    room(
      "Outside",
      ["Kernel", .product(name: "Subprocess", package: "swift-subprocess")]),
  ]
    + slices.keys.sorted().map { room($0, ground + slices[$0]!, resources: carried[$0] ?? []) }
    + [
      room(
        "App",
        ground + slices.keys.sorted().map { .byName(name: $0) } + [
          "StorageSQLite", "StoragePostgres", "Files", "Outside", "OfficialDocuments",
          "VietnameseText", lifecycle, log,
          .product(name: "UnixSignals", package: "swift-service-lifecycle"),
          .product(name: "Configuration", package: "swift-configuration"),
        ]),
      .executableTarget(
        name: "caicach",
        dependencies: [
          "App", .product(name: "ArgumentParser", package: "swift-argument-parser"),
        ],
        swiftSettings: settings),

      .executableTarget(
        name: "LedgerBenchmark",
        dependencies: ["App", "Commune", "Kernel", "Storage", "Web", log],
        path: "Benchmarks/LedgerBenchmark", swiftSettings: settings),

      .target(
        name: "TestKit",
        dependencies: ["Kernel", "Storage", "StorageSQLite", "StoragePostgres", "Web", "Commune", log],
        path: "Tests/TestKit", swiftSettings: settings),
    ]
    + [
      "Kernel", "VietnameseText", "Search", "Web", "Commune", "Files", "Outside", "App",
    ].map { tests($0) }
    + [tests("OfficialDocuments", resources: [.copy("CleanPlans")])]
    + [tests("Storage", ["Kernel", "StorageSQLite", "StoragePostgres", lifecycle])]
    + slices.keys.sorted().map { tests($0) }
)
