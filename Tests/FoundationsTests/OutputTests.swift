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

@Suite("Fingerprints")
struct FingerprintTests {
    /// From FIPS 180-4's examples and the lengths around a block's end, checked with `sha256sum`.
    static let known: [(String, String)] = [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (String(repeating: "a", count: 55), "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
        (String(repeating: "a", count: 64), "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
        (
            String(repeating: "a", count: 1_000),
            "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"
        ),
    ]

    @Test("are SHA-256", arguments: known)
    func sha256(text: String, digits: String) {
        #expect(Fingerprint(of: Array(text.utf8)).description == digits)
    }
}
