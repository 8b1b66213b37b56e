import Diagnostics
import IssueModel
import XMLIO

/// The page that opens a page of the newspaper: its label, on the first the nameplate, and links to its articles.
func pageOpener(_ page: Page, of issue: Issue) throws(Failure) -> EPUBDocument {
    try xhtml("page-\(page.number).xhtml", title: page.title, language: issue.language, type: "bodymatter") {
        xml in
        xml.element("section", ["class": "page-opener"]) {
            let mark: KeyValuePairs<String, String?> = [
                "epub:type": "pagebreak", "role": "doc-pagebreak", "id": "page\(page.number)",
                "aria-label": page.label,
            ]
            xml.element("span", mark)
            if page.number == issue.pages.first?.number {
                xml.element("p", ["class": "nameplate"], text: issue.nameplate.title)
                for fact in issue.nameplate.facts(of: page) { xml.element("p", ["class": "fact"], text: fact) }
            }
            xml.element("h1", text: page.title)
            xml.element("ul", ["class": "contents"]) {
                for article in page.articles {
                    xml.element("li") { xml.element("a", ["href": "\(article.id).xhtml"], text: article.title) }
                }
                if page.articles.isEmpty { xml.element("li", text: page.label) }
            }
            let staff = page.staffInOrder.map { "\($0.role)：\($0.name)" }
            if !staff.isEmpty {
                xml.element("p", ["class": "staff"], text: staff.joined(separator: "\u{3000}"))
            }
            for fact in page.facts { xml.element("p", ["class": "fact"], text: fact) }
        }
        xml.newline()
    }
}

/// The cover: the typeset front page.
func coverDocument(_ issue: Issue) throws(Failure) -> EPUBDocument {
    try xhtml("cover.xhtml", title: issue.nameplate.title, language: issue.language, type: "cover") { xml in
        xml.element("section", ["class": "cover"]) {
            xml.element("img", ["src": "images/cover.jpg", "alt": issue.bookTitle, "role": "doc-cover"])
        }
        xml.newline()
    }
}

extension Page {
    /// 第1版　要闻
    var title: String { [label, section].compactMap { $0 }.joined(separator: "\u{3000}") }
}

extension Issue {
    /// 山西妇女报 2024-05-29 第4404期
    var bookTitle: String {
        [nameplate.title, nameplate.date, nameplate.number.map { "第\($0)期" }].compactMap { $0 }
            .joined(separator: " ")
    }
}

extension Nameplate {
    /// All that a nameplate prints beside the name.
    func facts(of page: Page) -> [String] {
        let numbers = [number.map { "第\($0)期" }, pageCount.map { "今日\($0)版" }]
        let codes = [
            cn.map { "国内统一连续出版物号：\($0)" }, issn.map { "ISSN \($0)" }, postalCode.map { "邮发代号：\($0)" },
        ]
        let rest =
            [titleLatin, date, weekday, lunarDate] + numbers + codes + [organ, publisher, website, slogan]
        return rest.compactMap { $0 } + facts
    }
}
