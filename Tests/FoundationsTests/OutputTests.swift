import Diagnostics
import FileIO
import Foundation
import Testing

@Suite("Writing files")
struct OutputTests {
    let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("banxin-output-\(UUID().uuidString)").path

    private func names() throws -> [String] {
        guard FileManager.default.fileExists(atPath: folder) else { return [] }
        return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    }

    @Test("staged files appear together, under their final names only")
    func together() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var staged = StagedFiles()
        try staged.add([1], for: folder + "/a.epub")
        try staged.add([2, 3], for: folder + "/deeper/b.pdf")
        #expect(!FileManager.default.fileExists(atPath: folder + "/a.epub"))
        try staged.publish()
        #expect(try names() == ["a.epub", "deeper"])
        #expect(FileManager.default.contents(atPath: folder + "/deeper/b.pdf") == Data([2, 3]))
    }

    @Test("any number of files may be staged before they are published")
    func many() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var staged = StagedFiles()
        for number in 0..<100 {
            try staged.add([UInt8](repeating: UInt8(number), count: number), for: folder + "/\(100 + number)")
        }
        try staged.publish()
        #expect(try names() == (100..<200).map { "\($0)" })
        for number in 0..<100 {
            let written = FileManager.default.contents(atPath: folder + "/\(100 + number)")
            #expect(written == Data(repeating: UInt8(number), count: number))
        }
    }

    @Test("staged files that are not published leave nothing behind and keep what was there")
    func notPublished() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try OutputFile.write([7], to: folder + "/a.epub")
        do {
            var staged = StagedFiles()
            try staged.add([1], for: folder + "/a.epub")
            #expect(try names().count == 2)
        }
        #expect(try names() == ["a.epub"])
        #expect(FileManager.default.contents(atPath: folder + "/a.epub") == Data([7]))
    }

    @Test("a folder in the place of the output fails as cannot-write and leaves no temporary file")
    func folderInTheWay() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try OutputFile.makeFolder(folder + "/a.epub/inside")
        let failure = try #require(throws: Failure.self) { try OutputFile.write([1], to: folder + "/a.epub") }
        #expect(failure.kind == .cannotWrite)
        #expect(failure.diagnostic.code == .File.unwritable)
        #expect(try names() == ["a.epub"])
    }

    @Test("a file in the place of the output folder fails as cannot-write")
    func fileInPlaceOfFolder() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try OutputFile.write([1], to: folder + "/name")
        let failure = try #require(throws: Failure.self) {
            try OutputFile.write([1], to: folder + "/name/a.epub")
        }
        #expect(failure.kind == .cannotWrite)
    }
}
