public import Diagnostics
import EPUBVerification
import FileIO
import Ingest
import PDFVerification
import PictureFitting
import Pictures
import ScriptConversion

/// Holds an EPUB against the input that it was made from.
///
/// - Parameters:
///   - path: the EPUB.
///   - input: page text, issue folder, package, JSON or XML.
///   - encoding: encoding of the input's texts; nil finds it out.
///   - repairs: the rules by which the input's text is changed, as when the EPUB was made.
///   - edition: which edition the EPUB is; a converted one is held against the input converted in the same way.
/// - Returns: every difference, each with its file and line; nothing when the EPUB has all of the input.
/// - Throws: when the EPUB or the input cannot be read.
public func verifyEPUB(
    at path: String, against input: String, encoding: InputEncoding? = nil,
    repairs: RepairChoice = RepairChoice(), edition: Edition = .reflow
) throws(Failure) -> [Diagnostic] {
    let bytes = try InputFile.bytes(at: path, limit: 1 << 30)
    let source = try issueSource(at: input, encoding: encoding?.encoding, options: repairs.reading).value
    let pictures = loadedPictures(paths: source.picturePaths, folder: source.folder).value
    var issue = source.issue
    if let script = edition.script { issue = try converted(issue, to: script).value.issue }
    return try verification(of: bytes, named: path, against: issue, pictures: Set(pictures.paths))
}

/// Holds a tagged PDF, one for the screen or the archive, against the input that it was made from.
///
/// - Parameters:
///   - path: the PDF.
///   - input: page text, issue folder, package, JSON or XML.
///   - encoding: encoding of the input's texts; nil finds it out.
///   - repairs: the rules by which the input's text is changed, as when the PDF was made.
/// - Returns: the first difference of each article; nothing when the PDF has all of the input.
/// - Throws: when the PDF or the input cannot be read.
public func verifyPDF(
    at path: String, against input: String, encoding: InputEncoding? = nil,
    repairs: RepairChoice = RepairChoice()
) throws(Failure) -> [Diagnostic] {
    let bytes = try InputFile.bytes(at: path, limit: 1 << 30)
    let source = try issueSource(at: input, encoding: encoding?.encoding, options: repairs.reading).value
    return try pdfVerification(of: bytes, named: path, against: source.issue)
}
