import Diagnostics
import IssueModel

extension Page {
    /// What an editor has fixed and make-up cannot follow.
    ///
    /// - Parameter columns: base columns of the page.
    func hintFindings(columns: Int) -> [Diagnostic] {
        var result: [Diagnostic] = []
        if !dummy.isEmpty, PageDummy(rows: dummy, pieces: articles.count, columns: columns) == nil {
            result.append(Diagnostic(.Layout.wrongDummy, at: dummyPlace, label, String(articles.count)))
        }
        for article in articles {
            guard let wanted = article.makeUp.columns, !(1...columns).contains(wanted) else { continue }
            result.append(
                Diagnostic(
                    .Layout.wrongColumns, at: article.place, article.bookmarkTitle, String(wanted),
                    String(columns)))
        }
        return result
    }

    /// Said when the dummy is right, but its modules cannot fill the sheet.
    func unfilledDummy() -> Diagnostic { Diagnostic(.Layout.unfilledDummy, at: dummyPlace, label) }
}
