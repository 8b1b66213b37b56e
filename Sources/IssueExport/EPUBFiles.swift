import Diagnostics
import EPUBExport
import EditionMetadata
import Foundation
import OPDSEntry
import Pictures

/// The EPUB of an issue with what lies beside it: the cover for catalogues, and its entry.
struct EPUBFiles {
    let edition: EPUBEdition
    /// What all files are named after.
    let name: String
    /// Finds the fonts that go into the EPUB; nil puts none in.
    let embedding: FontEmbedding?

    /// Each file's ending with its bytes, the EPUB first.
    func made() throws(Failure) -> Diagnosed<[(ending: String, bytes: [UInt8])]> {
        let book = try epub(of: edition, embedding: embedding)
        var files = [(ending: ".epub", bytes: book.value)]
        if let cover = edition.cover { files.append((".cover.jpg", cover)) }
        files.append((".opds.json", try entry(epub: book.value)))
        return Diagnosed(files, book.diagnostics)
    }

    private func entry(epub: [UInt8]) throws(Failure) -> [UInt8] {
        let file = CatalogueFile(name: name + ".epub", mediaType: "application/epub+zip", byteCount: epub.count)
        let cover = edition.cover.map { bytes in
            let picture = Picture(bytes)
            return CatalogueFile(
                name: name + ".cover.jpg", mediaType: "image/jpeg", byteCount: bytes.count,
                width: picture?.width,
                height: picture?.height)
        }
        do {
            return try OPDSPublication(of: edition.metadata, file: file, cover: cover).json()
        } catch {
            throw Failure(.internal, Diagnostic(.EPUB.cannotPack, "\(error)"))
        }
    }
}

/// When the edition was changed, from the environment of reproducible builds; nil when it does not say.
func modificationTime() -> Diagnosed<ModificationTime?> {
    guard let text = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"] else { return Diagnosed(nil) }
    guard let time = ModificationTime(sourceDateEpoch: text) else {
        return Diagnosed(nil, [Diagnostic(.EPUB.badSourceDate, text)])
    }
    return Diagnosed(time)
}
