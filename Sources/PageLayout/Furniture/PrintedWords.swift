import IssueModel

/// What a newspaper prints of its own between articles, in the script of the issue.
struct PrintedWords {
    private let isTraditional: Bool

    /// - Parameter language: BCP 47 language of the issue.
    init(language: String) {
        isTraditional = ChineseScript(language: language) == .traditional
    }

    /// Title of the index of inner pages.
    var index: String { isTraditional ? "導讀" : "导读" }

    /// The note at the end of the beginning of an article that jumps.
    ///
    /// - Parameter label: of the sheet on which it goes on.
    func continued(on label: String) -> String { isTraditional ? "（下轉\(label)）" : "（下转\(label)）" }

    /// Label of a sheet of a page, from 0.
    func label(of page: Page, sheet: Int) -> String {
        let mark = isTraditional ? "續" : "续"
        return sheet == 0 ? page.label : sheet == 1 ? page.label + mark : "\(page.label)\(mark)\(sheet)"
    }

    /// What stands in the place of a picture that cannot be had.
    func missingPicture(_ path: String) -> String { isTraditional ? "缺圖：\(path)" : "缺图：\(path)" }

    func postalCode(_ code: String) -> String { isTraditional ? "郵發代號：\(code)" : "邮发代号：\(code)" }
}
