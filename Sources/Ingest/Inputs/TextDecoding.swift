import Diagnostics
import TextEncodings

/// First bytes of files that are often taken for text: PNG, JPEG, PDF, GIF, ZIP (and so DOCX and EPUB), OLE (DOC).
private let binarySignatures: [[UInt8]] = [
    [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("%PDF-".utf8), Array("GIF8".utf8),
    [0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0],
]

/// A text that intake can work on.
struct ReadText {
    /// Without byte order mark and without characters that no document can hold.
    let text: String
    let encoding: TextEncoding

    /// The bytes that a reader of JSON or XML is given: those of the file, or the same text in UTF-8.
    ///
    /// An XML declaration is left out of the second, for it names the encoding of the first; its lines stay.
    func document(_ bytes: [UInt8]) -> [UInt8] {
        guard encoding != .utf8 else { return bytes }
        guard text.hasPrefix("<?xml"), let end = text.firstRange(of: "?>") else { return Array(text.utf8) }
        let lines = text[..<end.lowerBound].utf8.filter { $0 == 0x0A }
        return lines + Array(text[end.upperBound...].utf8)
    }
}

/// Reads bytes as text, and says in which encoding when it is not UTF-8.
///
/// - Parameter encoding: the encoding that the user names; nil finds it out.
/// - Throws: when the bytes are no text (ING-002), fit no encoding (ING-003), or are blank (ING-001).
func readText(
    _ bytes: [UInt8], name: String, encoding: TextEncoding?
) throws(Failure) -> Diagnosed<ReadText> {
    if binarySignatures.contains(where: { bytes.starts(with: $0) }) { throw binary(name) }
    let decoded = encoding.map { decodedText(bytes, as: $0) } ?? detectedText(bytes)
    let scan = TextScan(decoded.text, file: name)
    // A text loses a byte here and there; a program or a picture is full of them.
    if scan.controlCount > 8, scan.controlCount * 20 > decoded.text.unicodeScalars.count { throw binary(name) }
    if scan.controlCount > 0, !scan.hasInk { throw binary(name) }
    if encoding == nil, decoded.unmappableCount * 3 > scan.foreignCount { throw notText(bytes, name: name) }
    guard scan.hasInk else { throw Failure(.badData, Diagnostic(.Ingest.empty, name)) }
    return Diagnosed(
        ReadText(text: scan.cleanText, encoding: decoded.encoding),
        encodingFindings(about: decoded, name: name) + scan.findings)
}

private func encodingFindings(about decoded: DecodedText, name: String) -> [Diagnostic] {
    if let rival = decoded.rival {
        return [Diagnostic(.Encoding.weak, name, decoded.encoding.rawValue, rival.rawValue)]
    }
    return decoded.encoding == .utf8 ? [] : [Diagnostic(.Encoding.found, name, decoded.encoding.rawValue)]
}

private func binary(_ name: String) -> Failure { Failure(.badData, Diagnostic(.Ingest.binary, name)) }

/// The place of the first byte that is not UTF-8.
private func notText(_ bytes: [UInt8], name: String) -> Failure {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var (line, column, offset) = (1, 1, 0)
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
        offset += scalar.utf8.count
        (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    let place = SourcePlace(file: name, line: line, column: column)
    return Failure(.badData, Diagnostic(.Ingest.notUTF8, at: place, String(offset + 1)))
}
