package import Diagnostics
package import IssueModel
import PDFObjects

/// Holds a tagged PDF against the issue that it was made from: every page has its articles in their order, each with
/// the same text, readings and pictures. The text is read as assistive technology reads it, by the tags, wherever on
/// the pages it stands.
///
/// - Parameters:
///   - bytes: the PDF.
///   - file: how findings name it.
/// - Returns: what differs, the first difference of each article; nothing when all is there.
/// - Throws: when the file cannot be read as a tagged PDF.
package func pdfVerification(
    of bytes: [UInt8], named file: String, against issue: Issue
) throws(Failure) -> [Diagnostic] {
    let document: TaggedDocument
    do {
        document = try TaggedDocument(PDFFile(bytes))
    } catch {
        throw Failure(.badData, Diagnostic(.Verification.unreadablePDF, error.reason))
    }
    let check = PDFTextCheck(file: file, document: document, issue: issue)
    return check.findings()
}

private struct PDFTextCheck {
    let file: String
    let document: TaggedDocument
    let issue: Issue

    func findings() -> [Diagnostic] {
        var result: [Diagnostic] = []
        if document.unknownCodes > 0 {
            result.append(Diagnostic(.Verification.unknownCodes, at: place(0), String(document.unknownCodes)))
        }
        for (index, page) in issue.pages.enumerated() {
            guard index < document.sections.count else {
                result.append(Diagnostic(.Verification.missingPage, at: place(index), page.label))
                continue
            }
            let section = document.sections[index]
            if section.articles.count != page.articles.count {
                result.append(
                    Diagnostic(
                        .Verification.articleCount, at: place(index), page.label, String(page.articles.count),
                        String(section.articles.count)))
            }
            for (article, found) in zip(page.articles, section.articles) {
                result += differences(between: article, and: found, section: index)
            }
        }
        if let first = document.sections.first, !first.text.tight.contains(issue.nameplate.title.tight) {
            result.append(
                Diagnostic(
                    .Verification.differentPDFText, at: place(0), "H1", issue.nameplate.title,
                    String(first.text.prefix(16))))
        }
        return result
    }

    /// A page of the newspaper as a place in the file.
    private func place(_ index: Int) -> SourcePlace {
        let label = issue.pages.indices.contains(index) ? issue.pages[index].label : ""
        return SourcePlace(file: "\(file)/\(label)", line: 1, column: 1)
    }

    private func differences(
        between article: Article, and found: TaggedDocument.Article, section: Int
    ) -> [Diagnostic] {
        let name = [article.id, article.headline].compactMap { $0 }.joined(separator: " ")
        let texts = article.printedTexts(in: issue.language, withReadings: false)
        let pairs = [(texts.joined().tight, found.text.tight), (article.readings.tight, found.readings.tight)]
        var result = pairs.compactMap { expected, found in
            TextDifference(expected: expected, found: found).map {
                Diagnostic(
                    .Verification.differentPDFText, at: place(section), name, $0.expected, $0.found)
            }
        }
        let shown = article.blocks.compactMap { block -> String? in
            if case .figure(let figure) = block { figure.image } else { nil }
        }
        if found.pictures < shown.count {
            result.append(
                Diagnostic(.Verification.missingPicture, at: place(section), name, shown[found.pictures]))
        }
        return result
    }
}

extension String {
    /// Without blanks of any kind, and without the soft hyphens of parted words.
    fileprivate var tight: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.filter {
                    !$0.properties.isWhitespace && $0.value != 0xFEFF && $0.value != 0xAD && $0.value != 0x200B
                }))
    }
}
