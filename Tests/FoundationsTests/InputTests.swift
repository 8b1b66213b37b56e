import Diagnostics
import FileIO
import Foundation
import Testing

@Suite("Reading files")
struct InputTests {
    let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("banxin-input-\(UUID().uuidString)").path

    private func failure(_ body: () throws -> Void) throws -> Failure {
        try #require(throws: Failure.self, performing: body)
    }

    @Test("a missing file, a folder and a file over the limit each have their code and kind")
    func unreadable() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try OutputFile.write(Array(repeating: 65, count: 10), to: folder + "/ten.txt")
        let missing = try failure { _ = try InputFile.bytes(at: folder + "/none.txt", limit: 9) }
        #expect(missing.kind == .inputMissing)
        #expect(missing.diagnostic.code == .File.missing)
        let aFolder = try failure { _ = try InputFile.bytes(at: folder, limit: 9) }
        #expect(aFolder.kind == .inputMissing)
        #expect(aFolder.diagnostic.code == .File.unreadable)
        let large = try failure { _ = try InputFile.bytes(at: folder + "/ten.txt", name: "ten.txt", limit: 9) }
        #expect(large.kind == .badData)
        #expect(large.diagnostic.code == .File.tooLarge)
        #expect(large.diagnostic.message(in: .english) == "ten.txt is larger than the limit of 9 bytes")
        #expect(try InputFile.bytes(at: folder + "/ten.txt", limit: 10).count == 10)
    }

    @Test(
        "a path that leaves the folder is refused, also through a link",
        arguments: ["../x", "/etc/passwd", "out/x", "a\0b"])
    func outside(relative: String) throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try OutputFile.makeFolder(folder + "/issue")
        try FileManager.default.createSymbolicLink(atPath: folder + "/issue/out", withDestinationPath: "..")
        let refused = try failure { _ = try InputFile.path(of: relative, inside: folder + "/issue") }
        #expect(refused.kind == .badData)
        #expect(refused.diagnostic.code == .File.outsideFolder)
    }

    @Test("a path inside the folder is resolved, and names come in Unicode order")
    func inside() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for name in ["b.txt", "版.txt", "a.txt"] { try OutputFile.write([65], to: folder + "/pages/" + name) }
        #expect(try InputFile.path(of: "pages/./a.txt", inside: folder).hasSuffix("/pages/a.txt"))
        #expect(try InputFile.names(inFolder: folder + "/pages") == ["a.txt", "b.txt", "版.txt"])
        #expect(InputFile.isFolder(folder + "/pages") == true)
        #expect(InputFile.isFolder(folder + "/pages/a.txt") == false)
        #expect(InputFile.isFolder(folder + "/nothing") == nil)
    }
}
