// swift-tools-version: 6.2
import PackageDescription

// A package of its own: it measures the built command from outside, so neither its code nor anything that it may need
// one day is in the builds of those who only use Banxin.

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "banxin-bench",
    products: [.executable(name: "banxin-bench", targets: ["banxin-bench"])],
    targets: [
        .target(name: "IssueGenerator", swiftSettings: strict),
        .executableTarget(name: "banxin-bench", dependencies: ["IssueGenerator"], swiftSettings: strict),
        .testTarget(
            name: "IssueGeneratorTests", dependencies: ["IssueGenerator"], swiftSettings: strict),
    ]
)
