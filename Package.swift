// swift-tools-version: 6.2
import PackageDescription

/// One list of settings for every Swift target, so that no target is held to less than another.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

/// A C library of the system, reached by a module map and `shim.h`.
func system(_ name: String, pkgConfig: String? = nil, apt: [String]) -> Target {
    .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt(apt)])
}

/// A Swift target of the pipeline. `imports` is the row of `Documentation/architecture.md`;
/// the test `TargetGraphTests` holds the two equal.
func stage(_ name: String, imports: [String], packages: [Target.Dependency] = []) -> Target {
    .target(
        name: name,
        dependencies: imports.map { .target(name: $0) } + packages,
        swiftSettings: strict)
}

/// The tests of one target; what they read at run time lies in `Tests/Fixtures`.
func tests(_ name: String, imports: [String]) -> Target {
    .testTarget(
        name: name,
        dependencies: (imports + ["TestSupport", "TestReferences", "TestNumbers"]).map { .target(name: $0) },
        swiftSettings: strict)
}

let package = Package(
    name: "banxin",
    products: [
        .library(name: "IssueExport", targets: ["IssueExport"]),
        .executable(name: "banxin", targets: ["banxin"]),
        .executable(name: "banxin-pages", targets: ["banxin-pages"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        // Level 0: the system's C libraries, and values that know nothing of newspapers.
        system("CLibXML2", pkgConfig: "libxml-2.0", apt: ["libxml2-dev"]),
        system("CLibZip", pkgConfig: "libzip", apt: ["libzip-dev"]),
        system("CCairo", pkgConfig: "cairo-pdf cairo-ft freetype2", apt: ["libcairo2-dev", "libfreetype-dev"]),
        system("CHarfBuzz", pkgConfig: "harfbuzz harfbuzz-subset", apt: ["libharfbuzz-dev"]),
        system("CFontconfig", pkgConfig: "fontconfig", apt: ["libfontconfig-dev"]),
        system("CTurboJPEG", pkgConfig: "libturbojpeg", apt: ["libturbojpeg0-dev"]),
        system("CLCMS", pkgConfig: "lcms2", apt: ["liblcms2-dev"]),
        system("CQPDF", pkgConfig: "libqpdf", apt: ["libqpdf-dev"]),
        system("CPoppler", pkgConfig: "poppler-glib cairo", apt: ["libpoppler-glib-dev"]),
        system("CZlib", pkgConfig: "zlib", apt: ["zlib1g-dev"]),
        system("CHyphen", apt: ["libhyphen-dev"]),
        system("CQRencode", pkgConfig: "libqrencode", apt: ["libqrencode-dev"]),
        system("CICU", apt: ["libicu-dev"]),
        system("COpenCC", pkgConfig: "opencc", apt: ["libopencc-dev"]),
        system("COpenSSL", pkgConfig: "libcrypto", apt: ["libssl-dev"]),
        stage("Geometry", imports: []),
        stage("Diagnostics", imports: []),
        stage("PDFContent", imports: []),

        // Level 1
        stage("FileIO", imports: ["Diagnostics"]),
        stage("IssueModel", imports: ["Diagnostics"]),
        stage("TextEncodings", imports: []),
        stage("ContentHashing", imports: ["COpenSSL", "Diagnostics"]),
        stage("Romanisation", imports: []),
        stage("Typography", imports: ["Geometry"]),
        stage("XMLIO", imports: ["CLibXML2"]),
        stage("Deflation", imports: ["CZlib"]),
        stage("PDFObjects", imports: ["CQPDF", "CZlib"]),
        stage("JPEGCoding", imports: ["CTurboJPEG", "Geometry"]),
        stage("ColourManagement", imports: ["CLCMS", "Geometry"]),

        // Level 2
        stage("ZipIO", imports: ["CLibZip", "FileIO", "Diagnostics"]),
        stage("PDFBinding", imports: ["PDFObjects", "Deflation", "FileIO", "Diagnostics"]),
        stage("VolumeIndex", imports: ["IssueModel", "Romanisation"]),
        stage("CairoCanvas", imports: ["CCairo", "CTurboJPEG", "JPEGCoding", "Geometry"]),
        stage(
            "PDFColour",
            imports: ["PDFObjects", "PDFContent", "ColourManagement", "JPEGCoding", "Geometry"]),
        stage("LibraryPackages", imports: ["XMLIO"]),
        stage("Pictures", imports: ["Deflation", "FileIO", "Diagnostics"]),
        stage("EditionMetadata", imports: ["IssueModel", "Romanisation"]),
        stage(
            "FontShaping",
            imports: [
                "CHarfBuzz", "CFontconfig", "Geometry", "Typography", "FileIO", "Diagnostics",
            ]),
        stage("ScriptConversion", imports: ["COpenCC", "IssueModel", "Diagnostics"]),
        stage("Hyphenation", imports: ["CHyphen", "Typography", "Diagnostics"]),
        stage("WordSegmentation", imports: ["CICU", "Typography"]),
        stage(
            "Styles", imports: ["Geometry", "Typography", "FileIO", "Diagnostics"],
            packages: [.product(name: "Yams", package: "Yams")]),

        stage("PDFPreflight", imports: ["PDFObjects", "PDFContent", "XMLIO", "FileIO", "Diagnostics"]),

        // Level 3
        stage(
            "Ingest",
            imports: ["IssueModel", "LibraryPackages", "TextEncodings", "XMLIO", "FileIO", "Diagnostics"],
            packages: [.product(name: "Yams", package: "Yams")]),
        stage("PageRendering", imports: ["CPoppler", "PDFPreflight", "JPEGCoding", "Geometry"]),
        stage(
            "PDFFinishing",
            imports: [
                "PDFContent", "PDFObjects", "PDFColour", "ColourManagement", "JPEGCoding", "Deflation",
                "Geometry",
            ]),
        stage(
            "PageLayout",
            imports: ["IssueModel", "Styles", "Typography", "Pictures", "Geometry", "Diagnostics"]),
        stage("PictureFitting", imports: ["Pictures", "CairoCanvas", "Diagnostics"]),
        stage("PDFVerification", imports: ["PDFContent", "PDFObjects", "IssueModel", "Diagnostics"]),
        stage("OPDSEntry", imports: ["EditionMetadata"]),
        stage("Catalogue", imports: ["OPDSEntry", "EditionMetadata", "XMLIO", "FileIO", "Diagnostics"]),

        // Level 4
        stage(
            "PDFExport",
            imports: [
                "PageLayout", "FontShaping", "CairoCanvas", "PictureFitting", "PDFFinishing", "PDFObjects",
                "ColourManagement", "JPEGCoding", "IssueModel", "Typography", "Pictures", "Geometry",
                "Diagnostics",
            ]),
        stage(
            "EPUBExport",
            imports: [
                "IssueModel", "EditionMetadata", "XMLIO", "ZipIO", "PictureFitting", "Pictures", "Geometry",
                "Diagnostics",
            ]),

        stage(
            "PageAudit", imports: ["PageLayout", "Styles", "Typography", "Geometry", "Diagnostics"]),

        stage("QRCodes", imports: ["CQRencode", "PageLayout"]),

        // Level 5
        stage("EPUBVerification", imports: ["EPUBExport", "IssueModel", "XMLIO", "ZipIO", "Diagnostics"]),

        // Level 6: the library product. Level 7: many issues. Level 8: volumes of them. Level 9: the command.
        stage(
            "IssueExport",
            imports: [
                "PDFExport", "PDFFinishing", "PDFVerification", "ColourManagement", "EPUBVerification",
                "EPUBExport", "OPDSEntry", "EditionMetadata", "PageAudit",
                "PageLayout", "Ingest", "Styles", "FontShaping", "Hyphenation", "ScriptConversion",
                "WordSegmentation", "QRCodes",
                "Pictures", "IssueModel",
                "Typography", "TextEncodings", "PictureFitting", "Geometry", "FileIO", "Diagnostics",
            ]),
        stage(
            "BatchExport",
            imports: [
                "IssueExport", "Catalogue", "OPDSEntry", "EditionMetadata", "Ingest", "IssueModel",
                "ContentHashing", "Deflation", "FileIO", "Diagnostics",
            ],
            packages: [
                .product(name: "GRDB", package: "GRDB.swift"), .product(name: "Yams", package: "Yams"),
            ]),
        stage(
            "VolumeExport",
            imports: [
                "BatchExport", "IssueExport", "PDFExport", "PDFFinishing", "EPUBExport", "PageLayout",
                "PDFBinding",
                "PDFObjects",
                "VolumeIndex", "Ingest", "EditionMetadata", "ContentHashing", "PictureFitting", "Pictures",
                "Styles",
                "FontShaping", "ZipIO",
                "IssueModel", "FileIO", "Diagnostics",
            ]),
        .executableTarget(
            name: "banxin",
            dependencies: [
                "VolumeExport", "VolumeIndex", "BatchExport", "Catalogue", "IssueExport", "PDFPreflight",
                "Diagnostics",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        .executableTarget(
            name: "banxin-pages",
            dependencies: [
                "PageRendering", "PDFPreflight",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        // Tests: one target for each stage that has behaviour of its own, and one for the whole way.
        .target(
            name: "TestSupport",
            dependencies: ["Geometry", "Typography", "Diagnostics"],
            path: "Tests/Support",
            swiftSettings: strict),
        // Apart from the others: what imports Testing cannot be linked into programs that bring Swift's libraries along.
        .target(
            name: "TestReferences",
            dependencies: ["TestSupport"],
            path: "Tests/References",
            swiftSettings: strict),
        .target(name: "TestNumbers", path: "Tests/Numbers", swiftSettings: strict),
        .target(
            name: "IntakeFixtures",
            dependencies: ["Ingest", "IssueModel", "Diagnostics"],
            path: "Tests/IntakeFixtures",
            swiftSettings: strict),
        .executableTarget(
            name: "intake-score",
            dependencies: [
                "IntakeFixtures", "TestNumbers",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Tests/IntakeScore",
            swiftSettings: strict),
        .executableTarget(
            name: "line-timing",
            dependencies: [
                "FontShaping", "Hyphenation", "Styles", "Typography", "Geometry", "Diagnostics", "TestSupport",
                "TestNumbers",
            ],
            path: "Tests/LineTiming",
            swiftSettings: strict),
        .target(
            name: "PageFixtures",
            dependencies: [
                "PageLayout", "IssueModel", "Styles", "Typography", "Pictures", "Geometry", "Diagnostics",
                "TestSupport",
                "TestNumbers",
            ],
            path: "Tests/PageFixtures",
            swiftSettings: strict),
        .executableTarget(
            name: "page-proof",
            dependencies: [
                "PageFixtures", "PageLayout",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Tests/PageProof",
            swiftSettings: strict),
        tests("FoundationsTests", imports: ["IssueModel", "Geometry", "Diagnostics", "FileIO"]),
        tests("StylesTests", imports: ["Styles", "Typography", "Geometry", "FileIO", "Diagnostics"]),
        tests("TextEncodingsTests", imports: ["TextEncodings"]),
        tests(
            "IngestTests",
            imports: [
                "IntakeFixtures", "Ingest", "LibraryPackages", "TextEncodings", "IssueModel", "XMLIO", "FileIO",
                "Diagnostics",
            ]),
        tests("TypographyTests", imports: ["Typography", "Geometry"]),
        tests("HyphenationTests", imports: ["Hyphenation", "Typography", "Diagnostics"]),
        tests(
            "FontShapingTests",
            imports: ["FontShaping", "Styles", "Typography", "Geometry", "FileIO", "Diagnostics"]),
        tests(
            "PageLayoutTests",
            imports: [
                "PageFixtures", "PageLayout", "IssueModel", "Styles", "Typography", "Pictures", "Geometry",
                "Diagnostics",
            ]),
        tests("EditionMetadataTests", imports: ["EditionMetadata", "Romanisation", "IssueModel"]),
        tests("ScriptConversionTests", imports: ["ScriptConversion", "Ingest", "IssueModel", "Diagnostics"]),
        tests(
            "ColourTests",
            imports: ["PDFColour", "ColourManagement", "JPEGCoding", "PDFObjects", "CLCMS", "Geometry"]),
        tests("PDFObjectsTests", imports: ["PDFObjects", "PDFContent"]),
        tests(
            "PDFPreflightTests",
            imports: [
                "PDFPreflight", "PageRendering", "PDFObjects", "PDFContent", "JPEGCoding", "banxin",
                "banxin-pages", "Diagnostics",
            ]),
        tests(
            "PictureTests", imports: ["PictureFitting", "Pictures", "CairoCanvas", "Deflation", "Diagnostics"]),
        tests(
            "PageAuditTests",
            imports: [
                "PageAudit", "PageLayout", "IssueModel", "Styles", "Typography", "Pictures", "Geometry",
                "Diagnostics",
            ]),
        tests(
            "EPUBExportTests",
            imports: [
                "EPUBVerification", "EPUBExport", "OPDSEntry", "EditionMetadata", "PictureFitting",
                "IssueModel",
                "XMLIO", "ZipIO", "Pictures", "Geometry", "Diagnostics",
            ]),
        tests(
            "PDFExportTests",
            imports: [
                "PDFExport", "PDFFinishing", "PDFObjects", "PDFContent", "ColourManagement", "JPEGCoding",
                "CCairo", "PageLayout", "PageRendering", "PDFPreflight", "FontShaping", "CairoCanvas",
                "Styles", "Typography", "Pictures", "Geometry", "Diagnostics",
            ]),
        tests(
            "CatalogueTests",
            imports: ["banxin", "Catalogue", "OPDSEntry", "EditionMetadata", "IssueModel", "Diagnostics"]),
        tests("VolumeIndexTests", imports: ["VolumeIndex", "IssueModel"]),
        tests(
            "PDFBindingTests",
            imports: ["PDFBinding", "PDFObjects", "Deflation", "ZipIO", "FileIO", "Diagnostics"]),
        tests(
            "VolumeExportTests",
            imports: [
                "banxin", "BatchExport", "VolumeExport", "IssueExport", "EPUBVerification", "PDFObjects",
                "ZipIO", "XMLIO", "Ingest", "IssueModel",
                "FileIO", "Diagnostics",
            ]),
        tests(
            "BatchExportTests",
            imports: [
                "banxin", "BatchExport", "Catalogue", "IssueExport", "Ingest", "ContentHashing", "FileIO",
                "Diagnostics",
            ]),
        tests(
            "IssueExportTests",
            imports: [
                "JPEGCoding", "banxin", "IssueExport", "PDFExport", "PDFObjects", "PDFContent",
                "PDFVerification",
                "EPUBExport",
                "PageLayout", "Ingest", "Styles",
                "FontShaping",
                "Pictures", "ZipIO", "IssueModel", "FileIO", "Typography", "Geometry", "Diagnostics",
            ]),
    ]
)
