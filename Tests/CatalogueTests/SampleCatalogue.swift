import Catalogue
import Diagnostics
import EditionMetadata
import Foundation
import IssueModel
import OPDSEntry
import TestSupport

/// A small archive as a catalogue takes it, without editions on disk.
struct SampleCatalogue {
    var issues: [CatalogueIssue]
    let folder: ScratchFolder

    init(_ issues: [CatalogueIssue]) throws {
        self.issues = issues
        folder = try ScratchFolder()
    }

    /// Six issues of two months, each with the articles of a day.
    static func usual() throws -> SampleCatalogue {
        let days = ["2024-06-02", "2024-06-01", "2024-05-31", "2024-05-30", "2024-05-29"]
        var issues = days.enumerated().map { index, day in
            issue(
                day, number: "\(100 - index)",
                articles: [
                    CatalogueArticle(
                        page: 1, title: "渡口新桥 第\(index + 1)段合龙", authors: ["段青禾"],
                        text: "清晨，清河渡口的新桥合龙，两岸的人们来到堤上。\n余下的路面将在秋天铺好。"),
                    CatalogueArticle(
                        page: 2, title: "水位 \(index)", authors: ["苏禾"], text: "上游的水文站记下今年最高的水位，ＡＰＰ可以查询。"),
                ])
        }
        issues.append(
            issue(
                nil, number: nil,
                articles: [
                    CatalogueArticle(page: 3, title: "灯塔", authors: [], text: "老灯塔守望着渡口，新桥还没有影子。")
                ]))
        return try SampleCatalogue(issues)
    }

    static func issue(
        _ date: String?, title: String = "清河日报", number: String?, name: String = "daily",
        articles: [CatalogueArticle]
    ) -> CatalogueIssue {
        let key = (date.map { $0.replacing("-", with: "/") } ?? "undated") + "/\(name) 一"
        var nameplate = Nameplate(title: title)
        nameplate.date = date
        nameplate.number = number
        nameplate.publisher = "清河报社"
        let issue = Issue(nameplate: nameplate, pages: [Page(number: 1, label: "第1版", section: "要闻")])
        let epub = CatalogueFile(
            name: "\(name) 一.epub", mediaType: "application/epub+zip", byteCount: 1000)
        let cover = CatalogueFile(
            name: "\(name) 一.cover.jpg", mediaType: "image/jpeg", byteCount: 500, width: 30, height: 40)
        let pdf = CatalogueFile(name: "\(name) 一.pdf", mediaType: "application/pdf", byteCount: 2000)
        let entry = OPDSPublication(
            of: EditionMetadata(of: issue, kind: .reflow), file: epub, cover: cover)
        return CatalogueIssue(
            key: key, title: title, date: date, number: number, language: "zh-Hans", pageCount: 4,
            files: [
                CatalogueIssue.File(path: key + ".pdf", form: .pdf(name: "")),
                CatalogueIssue.File(path: key + ".epub", form: .epub(edition: "")),
            ],
            publications: [entry.adding(pdf)], thumbnail: onePixel, articles: articles)
    }

    /// The smallest picture in JPEG that browsers take.
    private static let onePixel = [UInt8](
        Data(
            base64Encoded: """
                /9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////\
                ////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=
                """) ?? Data())

    @discardableResult
    func write(
        language: MessageLanguage = .chinese, base: String? = nil, to folder: ScratchFolder? = nil
    ) throws -> CatalogueSummary {
        guard let options = CatalogueOptions(language: language, base: base) else {
            throw CocoaError(.formatting)
        }
        var rest = issues[...]
        return try writeCatalogue(to: (folder ?? self.folder).path, options: options) { rest.popFirst() }
    }

    /// Every file of a folder with its bytes.
    static func files(of folder: ScratchFolder) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for name in folder.contents {
            guard let data = FileManager.default.contents(atPath: folder.path + "/" + name) else { continue }
            files[name] = data
        }
        return files
    }

    func text(of name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: folder.path + "/" + name)), as: UTF8.self)
    }
}
