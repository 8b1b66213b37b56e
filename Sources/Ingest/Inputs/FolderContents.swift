import Diagnostics
import FileIO

/// What an issue folder holds.
struct FolderContents {
    /// The file that is the whole issue, in XML or JSON.
    private(set) var issueFile: String?
    /// Page texts, in the order of the page numbers in their names.
    private(set) var pageTexts: [String] = []
    /// Article files, in natural order.
    private(set) var articles: [String] = []
    /// Texts beside a folder that is there for them: `notes.txt` beside `pages/`.
    private(set) var passedOver: [String] = []
    /// METS and ALTO, unless the issue is there in XML or JSON; ALTO alone also gives way to texts.
    private(set) var package: PackageForm?
    /// Pictures that nobody needs to list.
    private(set) var pictures: [String] = []

    /// - Throws: when the folder cannot be read, or holds two whole issues or two METS files.
    init(_ folder: String) throws(Failure) {
        let names = try InputFile.names(inFolder: folder)
        for name in names where name.hasSuffix(".xml") || name.hasSuffix(".json") {
            guard let bytes = try? InputFile.bytes(at: folder + "/" + name, limit: 16 << 20),
                String(decoding: bytes.prefix(1 << 16), as: UTF8.self).contains("banxin/issue/")
                    || String(decoding: bytes.suffix(1 << 10), as: UTF8.self).contains("banxin/issue/")
            else { continue }
            if let other = issueFile { throw Failure(.badData, Diagnostic(.Ingest.severalIssues, other, name)) }
            issueFile = name
        }
        pictures = FolderContents.files(
            in: folder, "images", endings: [".jpg", ".jpeg", ".png", ".JPG", ".PNG"])
        let captions = Set(names.filter(FolderContents.isPicture).map(\.fileNameWithoutEnding))
        let looseTexts = names.filter { $0.hasSuffix(".txt") && !captions.contains($0.fileNameWithoutEnding) }
        let looseArticles = names.filter(FolderContents.isArticle)
        pageTexts = FolderContents.files(in: folder, "pages", endings: [".txt"])
        articles = FolderContents.files(in: folder, "articles", endings: [".md"])
            .filter(FolderContents.isArticle)
        if pageTexts.isEmpty { pageTexts = looseTexts } else { passedOver += looseTexts }
        if articles.isEmpty { articles = looseArticles } else { passedOver += looseArticles }
        pageTexts = PageFileOrder.sorted(pageTexts)
        if issueFile == nil { package = try PackageForm.form(ofFolder: folder, names: names) }
        if case .alto = package, !pageTexts.isEmpty || !articles.isEmpty { package = nil }
        if package != nil { pictures = [] }
        articles.sort { NaturalOrder($0.fileNameWithoutEnding) < NaturalOrder($1.fileNameWithoutEnding) }
    }

    /// A package alone. Pictures that lie in its folder are pictures of its pages.
    init(_ package: PackageForm) {
        self.package = package
    }

    private static func isPicture(_ name: String) -> Bool {
        [".jpg", ".jpeg", ".png"].contains(where: name.lowercased().hasSuffix)
    }

    private static func isArticle(_ name: String) -> Bool {
        let own = name.split(separator: "/").last ?? ""
        return name.hasSuffix(".md") && !own.uppercased().hasPrefix("README")
    }

    private static func files(in folder: String, _ name: String, endings: [String]) -> [String] {
        guard InputFile.isFolder(folder + "/" + name) == true,
            let names = try? InputFile.names(inFolder: folder + "/" + name)
        else { return [] }
        return names.filter { file in endings.contains(where: file.hasSuffix) }.map { name + "/" + $0 }
    }
}
