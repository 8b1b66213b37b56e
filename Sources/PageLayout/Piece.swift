import IssueModel
import Styles

/// The labels of the sheets where the parts of an article before and after this one stand.
struct Jump {
    var origin: String?
    var target: String?
}

/// What one module shows: a whole article, its beginning, or the rest of it. Pieces never lose a line between them.
struct Piece {
    let article: Article
    let rank: ArticleRank
    let head: HeadComposer
    let body: ArticleBody
    /// Whether the article begins here, so that its bookmark points here.
    let isBeginning: Bool
    /// Whether it is no article, but the newspaper's own box.
    var isHouse: Bool { article.id == HouseBox.article.id }
    /// Whether its head may stand beside the text in vertical lines.
    var mayHaveUprightHead = false
    /// Where the other part of a parted article stands.
    var jump: Jump?
    /// Whether lines may be moved to another sheet. Beside pictures fewer may: with them a short text can be more than
    /// a sheet has room for.
    var canSplit: Bool {
        lines.count > Piece.fewestLines * 2 || !floats.isEmpty && lines.count >= Piece.fewestLines * 3 / 2
    }

    /// Fewer lines of an article than this do not stand alone.
    static let fewestLines = 6

    init(
        article: Article, rank: ArticleRank, head: HeadComposer, body: ArticleBody, isBeginning: Bool = true
    ) {
        self.article = article
        self.rank = rank
        self.head = head
        self.body = body
        self.isBeginning = isBeginning
    }

    /// Lines of the body in the base column, with the note of a jump at their end.
    var lines: [ColumnLine] { body.inColumn.lines }
    var floats: [ArticleFloat] { body.inColumn.floats }

    /// Rows that the text takes in one column.
    var textRows: Int { body.rowsInColumn }

    /// The first `count` lines, and the rest under a head of its own.
    ///
    /// - Parameters:
    ///   - note: 下转第2版, printed after the last line of the beginning.
    ///   - rest: the head of the rest.
    func split(
        after count: Int, note: [ColumnLine], rest head: HeadComposer, style: PageStyle, labels: JumpLabels
    ) -> (beginning: Piece, rest: Piece) {
        let stays = BodyText(
            lines: Array(lines[..<count]) + note, floats: floats.filter { $0.lineIndex < count })
        let leaves = BodyText(
            lines: Array(lines[count...]),
            floats: floats.filter { $0.lineIndex >= count }.map { $0.moved(before: count) })
        var beginning = Piece(
            article: article, rank: rank, head: self.head, body: ArticleBody(part: stays, style: style),
            isBeginning: isBeginning)
        beginning.jump = Jump(origin: jump?.origin, target: labels.target)
        var rest = Piece(
            article: article, rank: .minor, head: head, body: ArticleBody(part: leaves, style: style),
            isBeginning: false)
        rest.jump = Jump(origin: labels.origin, target: jump?.target)
        return (beginning, rest)
    }

    /// The nearest place at or before `count` where the text may be parted: not after a crosshead, and so that of no
    /// paragraph the first or the last line stands alone.
    func partingPlace(before count: Int) -> Int {
        var place = min(count, lines.count)
        while place > 0, !mayBeParted(at: place) { place -= 1 }
        return place
    }

    private func mayBeParted(at place: Int) -> Bool {
        if lines[place - 1].keepsWithNext { return false }
        guard place < lines.count else { return true }
        return !LineShape(lines[place - 1]).isFirst && !LineShape(lines[place]).isLast
    }
}

extension ArticleFloat {
    /// The float counted in a text that begins `count` lines later.
    fileprivate func moved(before count: Int) -> ArticleFloat {
        ArticleFloat(block: block, lineIndex: lineIndex - count, content: content)
    }
}
