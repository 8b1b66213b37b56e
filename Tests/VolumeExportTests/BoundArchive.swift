import FileIO
import Foundation
import PDFObjects
import TestSupport
import Testing

/// Four issues of an invented newspaper in two months, exported for the archive; and volumes of them.
struct BoundArchive {
    let scratch: ScratchFolder
    var output: String { scratch.path + "/out" }

    static let days = ["2026-02-26", "2026-03-05", "2026-03-12", "2026-03-19"]

    init() throws {
        scratch = try ScratchFolder()
        for (number, day) in BoundArchive.days.enumerated() {
            try scratch.write("archive/\(day).json", Array(BoundArchive.issue(day, number).utf8))
        }
        let made = try run([
            banxin, "batch", scratch.path + "/archive", "-o", output, "--style", "a4", "--pdf-profile",
            "archive",
        ])
        try #require(made.status == 0, "\(made.errors)")
    }

    /// Two pages, three articles; the second author changes from issue to issue.
    private static func issue(_ day: String, _ number: Int) -> String {
        let author = ["周岸", "白榆", "陈舟", "白榆"][number]
        func article(_ id: String, _ title: String, _ author: String, _ more: String = "") -> String {
            """
            {"id": "\(id)", "headline": "\(title)", \(more)
             "bylines": [{"role": "本报记者", "name": "\(author)", "position": "head"}],
             "blocks": [{"kind": "paragraph", "text": "\(title)的消息传来，清河两岸的人们早早来到堤上。"}]}
            """
        }
        return """
            {"schema": "banxin/issue/1",
             "nameplate": {"title": "清河周报", "date": "\(day)", "number": "\(1286 + number)"}, "pages": [
             {"number": 1, "label": "第1版", "section": "要闻", "articles": [
               \(article("p1-a1", "渡口新桥第\(number + 1)段合龙", "何远")),
               \(article("p1-a2", "早市第\(number + 1)次重开", author, "\"column\": \"热线\","))]},
             {"number": 2, "label": "第2版", "section": "副刊", "articles": [
               \(article("p2-a1", "在慢里看见第\(number + 1)种时间", author))]}]}
            """
    }

    func bind(_ folder: String, _ options: [String] = []) throws -> ProgramResult {
        try run(
            [
                banxin, "bind", output, "-o", scratch.path + "/" + folder, "--lang", "en", "--pdf-profile",
                "archive",
            ]
                + options)
    }

    func path(_ name: String) -> String { scratch.path + "/" + name }

    func bytes(_ name: String) throws -> [UInt8] { try InputFile.bytes(at: path(name), limit: 1 << 26) }
}

/// What a reader sees of a PDF.
struct ReadPDF {
    let file: PDFFile
    let pages: [PDFObject]
    /// The text of each page without blanks.
    let texts: [String]

    init(_ path: String) throws {
        file = try PDFFile(try InputFile.bytes(at: path, limit: 1 << 26))
        pages = try file.pages()
        let text = try run(["pdftotext", "-raw", path, "-"]).output
        texts = text.split(separator: "\u{C}", omittingEmptySubsequences: false).dropLast().map {
            String($0).tight
        }
    }

    /// Words of the label of each page that has its own.
    var labels: [Int: String] {
        let items = file.root["PageLabels"]["Nums"].items
        var result: [Int: String] = [:]
        for index in stride(from: 0, to: items.count - 1, by: 2) {
            guard let page = items[index].integer else { continue }
            result[page] = (items[index + 1]["P"].text ?? "") + (items[index + 1]["S"].name ?? "")
        }
        return result
    }

    /// The pages that the links of a page lead to, with what they say.
    func links(of page: Int) -> [(target: Int?, says: String)] {
        pages[page]["Annots"].items.map { link in
            let target = link["Dest"].items.first?.reference
            return (pages.firstIndex { $0.reference == target }, link["Contents"].text ?? "")
        }
    }

    /// The titles of the outline under an item, each with those below it.
    func outline(_ item: PDFObject? = nil) -> [(title: String, page: Int?, item: PDFObject)] {
        var result: [(title: String, page: Int?, item: PDFObject)] = []
        var next = (item ?? file.root["Outlines"])["First"]
        while !next.isNull {
            let target = next["Dest"].items.first?.reference
            let page = pages.firstIndex { $0.reference == target }
            result.append((next["Title"].text ?? "", page, next))
            next = next["Next"]
        }
        return result
    }
}
