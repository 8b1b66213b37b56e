import Diagnostics
import IssueModel
import LibraryPackages

/// The pages of a package with their text.
struct PackagePages {
    /// A page as the structure map has it.
    struct Page {
        /// As printed (ORDERLABEL).
        var label: String?
        /// A picture of the whole page, by its path inside the package.
        var image: String?
    }

    var pages: [Page] = []
    private(set) var sheets: [PackageSheet] = []
    /// Sheets by the ID of their file.
    private var sheetsOfFile: [String: [Int]] = [:]
    private(set) var repairs: [Repair] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// Characters, blanks left out, of each page.
    private(set) var input: [Int] = []
    let isChinese: Bool

    /// - Parameter rules: the rules by which the characters of a line are changed.
    init(_ sources: PackageSources, rules: RepairRules) {
        pages = sources.pages.map { Page(label: $0.label, image: $0.image) }
        input = pages.map { _ in 0 }
        isChinese = sources.isChinese
        for (index, page) in sources.pages.enumerated() {
            var (words, unsure) = (0, 0)
            for source in page.texts {
                let sheet = PackageSheet(
                    source.alto, page: index, file: source.file, rules: rules, repairs: &repairs)
                for block in sheet.blocks {
                    input[index] += block.lines.reduce(0) { $0 + $1.ink }
                    words += block.words.all
                    unsure += block.words.unsure
                }
                for id in source.ids { sheetsOfFile[id, default: []].append(sheets.count) }
                sheets.append(sheet)
            }
            if unsure > 0 {
                let place = page.texts.first.map { SourcePlace(file: $0.file, line: $0.alto.line, column: 1) }
                diagnostics.append(
                    Diagnostic(
                        .Package.unsureWords, at: place, String(unsure), String(words), label(ofPage: index)))
            }
        }
    }

    /// What the page is called. Numbers alone are called as Chinese newspapers call their pages.
    func label(ofPage index: Int) -> String {
        guard let label = pages[index].label else { return isChinese ? "第\(index + 1)版" : "\(index + 1)" }
        return isChinese && Int(label) != nil ? PageLabel(Scalars(label))?.text ?? label : label
    }

    /// Most findings of a kind that are told one by one.
    private static let limit = 20

    private mutating func report(_ code: DiagnosticCode, at place: SourcePlace, _ arguments: String...) {
        guard diagnostics.count(where: { $0.code == code }) < PackagePages.limit else { return }
        diagnostics.append(Diagnostic(code, at: place, arguments: arguments))
    }

    /// Whether an area points to text that is there.
    func has(_ area: METSArea) -> Bool { parts(of: area).first != nil }

    private func parts(of area: METSArea) -> [(sheet: Int, blocks: Range<Int>, line: Int?)] {
        let own = sheetsOfFile[area.file] ?? []
        guard let begin = area.begin else { return own.map { ($0, sheets[$0].all, nil) } }
        for index in own {
            guard let first = sheets[index].part(begin) else { continue }
            guard let end = area.end, end != begin, let last = sheets[index].part(end),
                last.blocks.upperBound > first.blocks.lowerBound
            else { return [(index, first.blocks, first.line)] }
            return [(index, first.blocks.lowerBound..<last.blocks.upperBound, nil)]
        }
        return []
    }

    /// The blocks of an area; a part that another division has already is left out and reported.
    ///
    /// - Parameter mets: the METS file as findings name it.
    mutating func take(_ area: METSArea, mets: String) -> [PackageBlock] {
        guard let own = sheetsOfFile[area.file], let first = own.first else { return [] }
        let place = SourcePlace(file: mets, line: area.line, column: 1)
        let parts = parts(of: area)
        if parts.isEmpty { report(.Package.unknownBlock, at: place, area.begin ?? "", sheets[first].file) }
        var result: [PackageBlock] = []
        for part in parts {
            let blocks = sheets[part.sheet].take(part.blocks, line: part.line)
            if blocks.isEmpty, !part.blocks.isEmpty {
                report(.Package.blockTwice, at: place, area.begin ?? area.file)
            }
            result += blocks
        }
        return result
    }

    /// What no division has taken of a page.
    mutating func takeRest(ofPage page: Int) -> [PackageBlock] {
        sheets.indices.filter { sheets[$0].page == page }.flatMap { sheets[$0].take(sheets[$0].all) }
    }

    /// A rectangle of the picture of a page, as a media fragment (W3C Media Fragments URI 1.0, 4.2.2); nil when there is no
    /// picture of the page, or the text does not tell how large the page is.
    func picture(in box: ALTOBox?, ofPage page: Int, file: String) -> String? {
        guard let image = pages[page].image, let box,
            let size = sheets.first(where: { $0.page == page && $0.file == file })?.size
        else { return nil }
        let left = min(max(0, box.left / size.width), 1)
        let top = min(max(0, box.top / size.height), 1)
        let right = min(max(0, (box.left + box.width) / size.width), 1)
        let bottom = min(max(0, (box.top + box.height) / size.height), 1)
        guard right > left, bottom > top else { return nil }
        let parts = [left, top, right - left, bottom - top].map { share in
            let thousandths = Int((share * 100_000).rounded())
            return thousandths % 1_000 == 0
                ? "\(thousandths / 1_000)"
                : "\(thousandths / 1_000)." + String(String(thousandths % 1_000 + 1_000).dropFirst())
        }
        return image + "#xywh=percent:" + parts.joined(separator: ",")
    }
}
