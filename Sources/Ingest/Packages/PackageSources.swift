import Diagnostics
import FileIO
import LibraryPackages

/// The texts of a package as they were read, page by page.
struct PackageSources {
    struct Text {
        let alto: ALTOPage
        /// As findings name it.
        let file: String
        /// IDs that the METS file has for the file.
        let ids: [String]
    }

    struct Page {
        var label: String?
        var image: String?
        var texts: [Text] = []
    }

    private(set) var pages: [Page] = []
    private(set) var diagnostics: [Diagnostic] = []
    private let folder: String

    /// ALTO files alone, one page after another.
    ///
    /// - Parameter names: paths inside the folder.
    /// - Throws: when a file cannot be read, or none has a page.
    init(alto names: [String], folder: String) throws(Failure) {
        self.folder = folder
        for name in names {
            let path = try InputFile.path(of: name, inside: folder)
            for page in try altoPages(at: path, name: folder + "/" + name) {
                pages.append(Page(texts: [Text(alto: page, file: folder + "/" + name, ids: [])]))
            }
        }
        if pages.isEmpty { throw Failure(.badData, Diagnostic(.Package.noText, folder)) }
    }

    /// The files that a METS file names, on the pages that it names them for.
    ///
    /// - Parameter file: path of the METS file inside the folder.
    /// - Throws: when a text cannot be read, or there is none at all.
    init(_ mets: METSPackage, file: String, folder: String) throws(Failure) {
        self.folder = folder
        let texts = try texts(of: mets, file: folder + "/" + file)
        guard !texts.isEmpty else { throw Failure(.badData, Diagnostic(.Package.noText, folder)) }
        let divisions = mets.physical?.pages ?? []
        let files = Dictionary(mets.files.map { ($0.id, $0) }) { first, _ in first }
        var used: Set<[Int]> = []
        for division in divisions {
            var page = Page(label: division.orderLabel ?? division.label)
            for area in division.allAreas {
                if let file = files[area.file], page.image == nil { page.image = image(file) }
                guard let index = texts.firstIndex(where: { $0.ids.contains(area.file) }) else { continue }
                let own = texts[index]
                let named = own.pages.indices.filter { own.pages[$0].id == area.begin }
                for number in named.isEmpty ? Array(own.pages.indices) : named
                where used.insert([index, number]).inserted {
                    page.texts.append(Text(alto: own.pages[number], file: own.file, ids: own.ids))
                }
            }
            pages.append(page)
        }
        for (index, text) in texts.enumerated() {
            for number in text.pages.indices where !used.contains([index, number]) {
                pages.append(Page(texts: [Text(alto: text.pages[number], file: text.file, ids: text.ids)]))
                if !divisions.isEmpty { diagnostics.append(Diagnostic(.Package.pageAdded, text.file)) }
            }
        }
    }

    /// An ALTO file, which the METS file may list under several IDs.
    private struct File {
        let file: String
        var ids: [String]
        let pages: [ALTOPage]
    }

    private mutating func texts(of mets: METSPackage, file: String) throws(Failure) -> [File] {
        var result: [File] = []
        var known: [String: Int?] = [:]
        for entry in mets.files where entry.mayBeText {
            let place = SourcePlace(file: file, line: entry.line, column: 1)
            guard let name = packagePath(ofLocator: entry.href),
                let path = try? InputFile.path(of: name, inside: folder)
            else {
                diagnostics.append(Diagnostic(.Package.outsidePackage, at: place, entry.href))
                continue
            }
            if let index = known[path] {
                if let index { result[index].ids.append(entry.id) }
                continue
            }
            known.updateValue(nil, forKey: path)
            guard InputFile.isFolder(path) == false else {
                diagnostics.append(Diagnostic(.Package.missingText, at: place, name))
                continue
            }
            let pages = try altoPages(at: path, name: folder + "/" + name)
            guard !pages.isEmpty else { continue }
            known[path] = result.count
            result.append(File(file: folder + "/" + name, ids: [entry.id], pages: pages))
        }
        return result
    }

    /// The path of a picture of the page that can be cut, in JPEG or PNG; nil when it is something else or not there.
    private func image(_ file: METSFile) -> String? {
        guard file.isPageImage, let name = packagePath(ofLocator: file.href),
            [".jpg", ".jpeg", ".png"].contains(where: name.lowercased().hasSuffix),
            let path = try? InputFile.path(of: name, inside: folder), InputFile.isFolder(path) == false
        else { return nil }
        return name
    }

    /// Whether the text is Chinese: more of its letters are Chinese characters than not.
    var isChinese: Bool {
        var (han, letters) = (0, 0)
        for string in strings.prefix(20_000) {
            for scalar in string.text.unicodeScalars {
                if scalar.isHan { han += 1 } else if scalar.properties.isAlphabetic { letters += 1 }
            }
        }
        return han > letters
    }

    private var strings: some Sequence<ALTOString> {
        pages.lazy.flatMap(\.texts).flatMap(\.alto.blocks).flatMap(\.lines).flatMap(\.strings)
    }

    /// The language that most blocks name (LANG), as a tag; nil when none does.
    var blockLanguage: String? {
        var counts: [String: Int] = [:]
        for block in pages.flatMap(\.texts).flatMap(\.alto.blocks) {
            if let tag = block.language.flatMap(languageTag) { counts[tag, default: 0] += block.lines.count }
        }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    /// The first two thousand lines, to tell the script from.
    var sample: String {
        pages.lazy.flatMap(\.texts).flatMap(\.alto.blocks).flatMap(\.lines).prefix(2_000)
            .map { $0.strings.map(\.text).joined() }.joined(separator: "\n")
    }
}
