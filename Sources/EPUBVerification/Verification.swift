package import Diagnostics
import EPUBExport
package import IssueModel
import XMLIO

/// Holds an EPUB against the issue that it was made from: every page and article is there, says the same, in the same
/// order, with its pictures; every link and resource resolves.
///
/// - Parameters:
///   - bytes: the EPUB.
///   - file: how findings name it.
///   - pictures: paths of the issue's pictures that are usable; an edition need not show others.
///   - folder: that of the issue's documents in a volume that binds it with others; nil for a book of its own.
/// - Returns: what differs; nothing when all is there.
/// - Throws: when the file cannot be read as an EPUB.
package func verification(
    of bytes: [UInt8], named file: String, against issue: Issue, pictures: Set<String>, folder: String? = nil
) throws(Failure) -> [Diagnostic] {
    let publication = try Publication(bytes)
    var documents: [String: XMLElement] = [:]
    for path in publication.spine where publication.files[path] != nil {
        documents[path] = try publication.document(path)
    }
    let check = TextCheck(
        file: file, publication: publication, documents: documents, issue: issue, pictures: pictures,
        folder: folder)
    let references = ReferenceCheck(publication: publication, documents: documents, place: check.place)
    return check.findings() + references.findings()
}

/// The comparison of texts.
private struct TextCheck {
    let file: String
    let publication: Publication
    let documents: [String: XMLElement]
    let issue: Issue
    let pictures: Set<String>
    let folder: String?

    func place(_ path: String, _ line: Int) -> SourcePlace {
        SourcePlace(file: "\(file)/\(path)", line: max(1, line), column: 1)
    }

    func findings() -> [Diagnostic] {
        let positions = Dictionary(publication.spine.enumerated().map { ($1, $0) }) { first, _ in first }
        var findings: [Diagnostic] = []
        var last = -1
        for document in ReadingOrder(of: issue, hasCoverPage: false).documents {
            guard let expected = ExpectedDocument(document.content, of: issue) else { continue }
            let path = Reference(file(of: document), from: publication.package).path
            guard let position = positions[path], let element = documents[path] else {
                findings.append(
                    Diagnostic(
                        .Verification.missingDocument, at: place(publication.package, 1), expected.name, path))
                continue
            }
            if position < last {
                findings.append(
                    Diagnostic(.Verification.wrongOrder, at: place(publication.package, 1), expected.name))
            }
            last = max(last, position)
            // A typeset page has the text of its articles, set line by line; each of them is compared by itself.
            if publication.isReplica, case .page = document.content { continue }
            findings += differences(between: expected, and: element, at: path)
        }
        return findings
    }

    private func file(of document: ReadingOrder.Document) -> String {
        folder.map { "\($0)/\(document.file)" } ?? document.file
    }

    private func differences(
        between expected: ExpectedDocument, and element: XMLElement, at path: String
    ) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        if let difference = TextDifference(expected: expected.text, found: issueText(of: element)) {
            let line = element.descendants("main").first?.line ?? element.line
            findings.append(
                Diagnostic(
                    .Verification.differentText, at: place(path, line), expected.name, difference.expected,
                    difference.found))
        }
        let shown = figures(of: element)
        for (index, figure) in expected.figures.enumerated() {
            guard let picture = figure.image, pictures.contains(picture) else { continue }
            if index >= shown.count || !shown[index] {
                findings.append(
                    Diagnostic(
                        .Verification.missingPicture, at: place(path, element.line), expected.name, picture))
            }
        }
        return findings
    }
}
