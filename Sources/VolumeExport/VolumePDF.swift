import Diagnostics
import FileIO
import FontShaping
import PDFBinding
import PDFExport
import PDFFinishing
import PageLayout
import Pictures
import Styles
import VolumeIndex

/// The PDF of a volume under way: issues first, as their pages are what the lists lead to; then the lists, which stand
/// around them.
final class VolumePDF {
    private let binder: PDFBinder
    private let style: PageStyle
    private let fonts: DrawingFonts
    private let document: DocumentInfo
    private let settings: PDFSettings
    private var issues: [(file: BoundFile, title: String, month: String, label: String)] = []
    /// Where the articles are, in the order of the volume.
    private var targets: [BoundPage] = []
    private var fronts: [(file: BoundFile, title: String)] = []
    private var indexes: [(file: BoundFile, title: String, isFirst: Bool)] = []

    /// Pages of a list that are drawn as one file, so that a long list needs no more memory than a short one.
    private static let mostPages = 40

    init(
        _ file: GrowingFile, style: PageStyle, fonts: DrawingFonts, document: DocumentInfo,
        settings: PDFSettings
    ) throws(Failure) {
        binder = try PDFBinder(file)
        self.style = style
        self.fonts = fonts
        self.document = document
        self.settings = settings
    }

    /// Adds the pages of an issue.
    ///
    /// - Parameters:
    ///   - title: for outline and structure: 3月6日　第1287期.
    ///   - label: what stands before the label of a page in the volume: `2026-03-06`.
    func add(
        _ bytes: [UInt8], of issue: VolumeIssue, title: String, month: String, label: String
    ) throws(Failure) {
        let file = try binder.append(try IssuePDF.opened(bytes, title: title), title: title)
        guard let first = file.pages.first else {
            throw Failure(.badData, Diagnostic(.Volume.damagedPDF, title, "0"))
        }
        issues.append((file, title, month, label))
        for (number, page) in issue.pages.enumerated() {
            // Every page of the newspaper has an entry in the outline, with its articles below it.
            let entry = file.outline.indices.contains(number) ? file.outline[number] : nil
            for article in page.articles {
                let own = entry?.entries.first { $0.title == article.title }
                targets.append(own?.page ?? entry?.page ?? first)
            }
        }
    }

    /// Draws the cover and the contents.
    func addFront(cover: LaidOutPage, contents: ListPart) throws(Failure) {
        try addFile([ListPage(page: cover, targets: [])], title: contents.book, isLeading: true) {
            fronts.append(($0, contents.book))
        }
        try add(contents, label: romanNumeral) { fronts.append(($0, contents.title)) }
    }

    /// Draws an index behind the issues.
    func add(index: ListPart) throws(Failure) {
        var isFirst = true
        try add(index, label: { "\(index.title) \($0)" }) {
            indexes.append(($0, index.title, isFirst))
            isFirst = false
        }
    }

    private func add(
        _ part: ListPart, label: @escaping (Int) -> String, keep: (BoundFile) -> Void
    ) throws(Failure) {
        var pages = ListPages(
            of: part, style: style, shaper: fonts.library, language: document.language, label: label)
        var waiting: [ListPage] = []
        while let page = pages.nextPage() {
            waiting.append(page)
            if waiting.count == VolumePDF.mostPages {
                try addFile(waiting, title: part.title, keep: keep)
                waiting = []
            }
        }
        if !waiting.isEmpty { try addFile(waiting, title: part.title, keep: keep) }
    }

    private func addFile(
        _ pages: [ListPage], title: String, isLeading: Bool = false, keep: (BoundFile) -> Void
    ) throws(Failure) {
        let bytes = try pdf(
            of: pages.map(\.page), fonts: fonts, pictures: PictureStore(), document: document,
            settings: settings)
        keep(
            try binder.append(
                try IssuePDF.opened(bytes, title: title), title: title,
                targets: pages.map { $0.targets.map { targets[$0] } }, isLeading: isLeading))
    }

    /// Writes what holds the volume together.
    ///
    /// - Parameter identifier: sixteen bytes that depend only on the content.
    func finish(identifier: [UInt8]) throws(Failure) {
        let files = fronts.map(\.file) + issues.map(\.file) + indexes.map(\.file)
        try binder.finish(files: files, labels: labels, outline: outline, identifier: identifier)
    }

    private var labels: [BoundLabel] {
        let coverLabel = VolumeWords(language: document.language).cover
        var result: [BoundLabel] = []
        for (number, front) in fronts.enumerated() {
            for page in front.file.pages.indices {
                // The cover has a name; the contents count from i.
                result.append(
                    number == 0 ? .words(coverLabel) : number == 1 && page == 0 ? .romanFromOne : .next)
            }
        }
        for issue in issues { result += issue.file.labels.map { .words("\(issue.label) \($0)") } }
        for index in indexes {
            for page in index.file.pages.indices {
                result.append(index.isFirst && page == 0 ? .numbersFromOne(index.title + " ") : .next)
            }
        }
        return result
    }

    private var outline: [OutlineEntry] {
        func entry(_ title: String, _ file: BoundFile, _ entries: [OutlineEntry] = []) -> OutlineEntry? {
            file.pages.first.map { OutlineEntry(title: title, page: $0, entries: entries) }
        }
        var result = fronts.prefix(2).compactMap { entry($0.title, $0.file) }
        var months: [(title: String, entries: [OutlineEntry])] = []
        for issue in issues {
            if months.last?.title != issue.month { months.append((issue.month, [])) }
            if let own = entry(issue.title, issue.file, issue.file.outline) {
                months[months.count - 1].entries.append(own)
            }
        }
        for month in months {
            guard let first = month.entries.first else { continue }
            result.append(OutlineEntry(title: month.title, page: first.page, entries: month.entries))
        }
        return result + indexes.filter(\.isFirst).compactMap { entry($0.title, $0.file) }
    }
}

/// i, ii, iii, iv … of a number from 1.
func romanNumeral(_ number: Int) -> String {
    let signs = [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
        (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
    var rest = number
    var result = ""
    for (value, sign) in signs {
        while rest >= value {
            result += sign
            rest -= value
        }
    }
    return result
}
