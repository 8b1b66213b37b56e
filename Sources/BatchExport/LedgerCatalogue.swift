package import Catalogue
package import Diagnostics
import EditionMetadata
import FileIO
import IssueExport
import IssueModel
import OPDSEntry

extension BatchLedger {
    /// Writes the catalogue of all issues that have an edition into the output folder. No input and no edition is opened:
    /// texts and small pictures are in the ledger, what feeds say lies beside the editions.
    ///
    /// - Throws: when the ledger cannot be read or something not be written.
    package func writeCatalogue(_ options: CatalogueOptions) throws(Failure) -> Diagnosed<CatalogueSummary> {
        var rest = try cataloguedKeys()[...]
        var findings: [Diagnostic] = []
        let lock = "\(folder)/.banxin/catalogue.lock"
        let summary = try OneAtATime.holding(lock) { () throws(Failure) in
            try Catalogue.writeCatalogue(to: folder, options: options) { () throws(Failure) in
                while let key = rest.popFirst() {
                    if let issue = try catalogueIssue(of: key, findings: &findings) { return issue }
                }
                return nil
            }
        }
        if summary.issuesWithoutText > 0 {
            findings.append(Diagnostic(.Catalogue.noText, "\(summary.issuesWithoutText)"))
        }
        return Diagnosed(summary, findings)
    }

    /// Keys of all issues, the newest first, those without a date last; of one day in the order of their keys reversed.
    private func cataloguedKeys() throws(Failure) -> [String] {
        try records().map { (day: $0.day ?? "", key: $0.key) }.sorted { $0 > $1 }.map(\.key)
    }

    private func catalogueIssue(
        of key: String, findings: inout [Diagnostic]
    ) throws(Failure) -> CatalogueIssue? {
        guard let record = try record(of: key) else { return nil }
        let files = record.catalogueFiles
        guard !files.isEmpty else { return nil }
        let stored = try readableIssue(of: key)
        let language = stored?.issue.language ?? "zh-Hans"
        return CatalogueIssue(
            key: key, title: record.title ?? record.name, date: record.day, number: record.number,
            language: language, pageCount: record.pages, files: files,
            publications: publications(of: record, language: language, findings: &findings),
            thumbnail: try thumbnail(of: key), articles: stored?.catalogueArticles ?? [])
    }

    /// The issue as it was read; nil when the ledger has none that can be read, which is no reason to leave it out.
    private func readableIssue(of key: String) throws(Failure) -> ParsedIssueRecord? {
        do {
            return try parsedIssue(of: key)
        } catch {
            guard error.kind == .badData else { throw error }
            return nil
        }
    }

    /// The entries of the editions; the first one offers the PDF too.
    private func publications(
        of record: IssueRecord, language: String, findings: inout [Diagnostic]
    ) -> [OPDSPublication] {
        var publications: [OPDSPublication] = []
        for output in record.outputs.inOrderOffered where output.path.hasSuffix(entryEnding) {
            guard let path = try? FileIO.InputFile.path(of: output.path, inside: folder),
                let bytes = try? FileIO.InputFile.bytes(at: path, limit: largestEntry),
                let publication = try? OPDSPublication(json: bytes)
            else {
                findings.append(Diagnostic(.Catalogue.noEntry, output.path))
                continue
            }
            publications.append(publication)
        }
        var pages = record.outputs.filter { $0.path.hasSuffix(".pdf") }.map { output in
            CatalogueFile(
                name: String(output.path.split(separator: "/").last ?? ""), mediaType: "application/pdf",
                byteCount: output.size)
        }[...]
        if publications.isEmpty, let first = pages.popFirst() {
            let metadata = record.metadata(language: language)
            publications = [OPDSPublication(of: metadata, file: first, cover: nil)]
        }
        for page in pages { publications[0] = publications[0].adding(page) }
        return publications
    }
}

private let entryEnding = ".opds.json"
/// Bytes; an entry has under two thousand.
private let largestEntry = 1 << 20

extension IssueRecord {
    /// The date when it is a day.
    fileprivate var day: String? { date.flatMap { DateRange.isDay($0) ? $0 : nil } }

    /// Name that all results begin with.
    fileprivate var name: String { String(key.split(separator: "/").last ?? "") }

    fileprivate var catalogueFiles: [CatalogueIssue.File] {
        outputs.inOrderOffered.compactMap { output in
            let rest = output.path.hasPrefix(key) ? output.path.dropFirst(key.count) : ""
            let name = rest.split(separator: ".").dropLast().joined(separator: ".").drop { $0 == "-" }
            if rest.hasSuffix(".pdf") {
                return CatalogueIssue.File(path: output.path, form: .pdf(name: String(name)))
            }
            guard rest.hasSuffix(".epub") else { return nil }
            return CatalogueIssue.File(path: output.path, form: .epub(edition: String(name)))
        }
    }

    /// What an edition of an issue would say that was only made as pages.
    fileprivate func metadata(language: String) -> EditionMetadata {
        var nameplate = Nameplate(title: title ?? name)
        nameplate.date = day
        nameplate.number = number
        let pages = (1...max(1, pages)).map { Page(number: $0, label: "第\($0)版") }
        return EditionMetadata(
            of: Issue(language: language, nameplate: nameplate, pages: pages), kind: .reflow)
    }
}

extension [IssueRecord.OutputFile] {
    /// PDFs before e-reader editions, the usual one of them before the others.
    fileprivate var inOrderOffered: [IssueRecord.OutputFile] {
        sorted { left, right in
            let isPDF = (left.path.hasSuffix(".pdf"), right.path.hasSuffix(".pdf"))
            guard isPDF.0 == isPDF.1 else { return isPDF.0 }
            let lengths = (left.path.utf8.count, right.path.utf8.count)
            return lengths.0 == lengths.1 ? left.path < right.path : lengths.0 < lengths.1
        }
    }
}
