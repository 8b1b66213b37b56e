import Deflation
import FileIO
import TestSupport
import Testing
import ZipIO

@Suite("What is too large for memory")
struct ArchiveOnDiskTests {
    @Test("An archive that was packed from disk has every entry as it was given, and the same bytes each time")
    func sameBytes() throws {
        let entries = [
            ZipEntry(name: "mimetype", bytes: Array("application/epub+zip".utf8), isStored: true),
            ZipEntry(name: "empty", bytes: []),
            ZipEntry(name: "EPUB/长文.xhtml", bytes: Array(String(repeating: "清河", count: 90_000).utf8)),
            ZipEntry(name: "EPUB/picture.jpg", bytes: [1, 2, 3], isStored: true),
        ]
        let scratch = try ScratchFolder()
        let archives = try (0..<2).map { number in
            var zip = ZipFile(spool: try GrowingFile(at: "\(scratch.path)/parts\(number)"))
            for entry in entries { try zip.add(entry) }
            try zip.finish(at: "\(scratch.path)/\(number).zip")
            return try InputFile.bytes(at: "\(scratch.path)/\(number).zip", limit: 1 << 20)
        }
        #expect(archives[0] == archives[1])
        let found = try zipEntries(in: archives[0], limit: 1 << 20)
        #expect(found.map(\.name) == entries.map(\.name) && found.map(\.bytes) == entries.map(\.bytes))
        // The media type of an EPUB is read in place (OCF, 4.3.3).
        #expect(String(decoding: archives[0][30..<58], as: UTF8.self) == "mimetypeapplication/epub+zip")
    }

    @Test("Deflated bytes come back as they were; damaged ones do not come back")
    func deflation() {
        let bytes = Array(String(repeating: "清河日报", count: 5_000).utf8)
        let small = deflated(bytes)
        #expect(small.count < bytes.count / 20)
        #expect(inflated(small, count: bytes.count) == bytes)
        #expect(inflated(deflated([]), count: 0) == [])
        #expect(inflated(small, count: bytes.count - 1) == nil)
        #expect(inflated(Array(small.dropLast(9)), count: bytes.count) == nil)
    }

    @Test("A temporary file is gone when its value ends")
    func temporary() throws {
        let scratch = try ScratchFolder()
        do {
            let file = TemporaryFile(beside: scratch.path + "/a.epub")
            try GrowingFile(at: file.path).close()
            #expect(scratch.contents.count == 1)
        }
        #expect(scratch.contents.isEmpty)
    }
}
