import Diagnostics
import FileIO
import PDFObjects

/// The PDF of an issue.
enum IssuePDF {
    /// Largest file that is read.
    private static let limit = 1 << 30

    static func bytes(at path: String) throws(Failure) -> [UInt8] {
        try InputFile.bytes(at: path, limit: limit)
    }

    /// - Parameter title: names it in messages.
    static func opened(_ bytes: [UInt8], title: String) throws(Failure) -> PDFFile {
        do throws(PDFFailure) {
            return try PDFFile(bytes)
        } catch {
            throw Failure(.badData, Diagnostic(.Volume.damagedPDF, title, error.reason))
        }
    }

    /// Whether a file says that it was made for the purpose: an archive holds PDF/A only, a screen nothing for a press.
    static func suits(_ profile: VolumeRequest.Profile, at path: String) throws(Failure) -> Bool {
        let file = try opened(try bytes(at: path), title: path)
        let metadata = (try? file.root["Metadata"].data()) ?? []
        let claims = String(decoding: metadata, as: UTF8.self)
        switch profile {
        case .archive: return claims.contains("pdfaid:part")
        case .screen: return !claims.contains("GTS_PDFX")
        }
    }
}
