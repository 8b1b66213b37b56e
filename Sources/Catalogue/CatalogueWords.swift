import Diagnostics

/// The words of the catalogue's pages and feeds.
struct CatalogueWords: Sendable {
    let language: MessageLanguage

    func callAsFunction(_ english: String, _ chinese: String) -> String {
        LocalizedText(english, chinese).text(in: language)
    }

    /// BCP 47.
    var tag: String { self("en", "zh-Hans") }

    /// 清河日报 2024-05-29 第12期
    func name(of issue: CatalogueIssue) -> String {
        let number = issue.number.map { self("no. \($0)", "第\($0)期") }
        return [issue.title, issue.date, number].compactMap(\.self).joined(separator: " ")
    }

    func name(of form: CatalogueIssue.Form) -> String {
        switch form {
        case .pdf(""): "PDF"
        case .pdf(let name): "PDF \(name)"
        case .epub(""): "EPUB"
        case .epub("vertical"): self("EPUB, vertical lines", "EPUB 竖排")
        case .epub("replica"): self("EPUB, as printed", "EPUB 原版式")
        case .epub("hans"): self("EPUB, Simplified Chinese", "EPUB 简体")
        case .epub("hant"): self("EPUB, Traditional Chinese", "EPUB 繁体")
        case .epub("hant-tw"): self("EPUB, Traditional Chinese of Taiwan", "EPUB 台湾正体")
        case .epub("hant-hk"): self("EPUB, Traditional Chinese of Hong Kong", "EPUB 香港繁体")
        case .epub(let edition): "EPUB \(edition)"
        }
    }

    /// `2024` as a heading.
    func name(ofYear year: String) -> String { year == "undated" ? undated : self(year, "\(year)年") }

    /// `2024-05` as 2024年5月, with the number of the part when there are several.
    func name(of page: CataloguePage) -> String {
        let part = page.part > 1 ? self(", part \(page.part)", "（\(page.part)）") : ""
        guard let (year, month) = page.yearAndMonth else { return undated + part }
        return self("\(monthNames[month - 1]) \(year)", "\(year)年\(month)月") + part
    }

    /// The same within its year.
    func shortName(of page: CataloguePage) -> String {
        let part = page.part > 1 ? self(" (\(page.part))", "（\(page.part)）") : ""
        guard let (_, month) = page.yearAndMonth else { return undated + part }
        return self(monthNames[month - 1], "\(month)月") + part
    }

    func count(ofIssues count: Int) -> String { self(count == 1 ? "1 issue" : "\(count) issues", "\(count)期") }

    func count(ofPages count: Int) -> String { self(count == 1 ? "1 page" : "\(count) pages", "\(count)版") }

    func count(ofArticles count: Int) -> String {
        self(count == 1 ? "1 article" : "\(count) articles", "\(count)篇稿件")
    }

    var undated: String { self("Undated", "日期不详") }

    private var monthNames: [String] {
        [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
    }
}
