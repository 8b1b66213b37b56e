import IssueModel

/// What one module shows: a whole article, its beginning, or the rest of it. Pieces never lose a line between them.
struct Piece {
    let article: Article
    let rank: ArticleRank
    let head: HeadComposer
    /// Lines of the body, with the note of a jump at their end.
    let lines: [ColumnLine]
    let floats: [ArticleFloat]
    /// Whether the article begins here, so that its bookmark points here.
    let isBeginning: Bool
    /// Whether lines may be moved to another sheet.
    var canSplit: Bool { lines.count > Piece.fewestLines * 2 }

    /// Fewer lines of an article than this do not stand alone.
    static let fewestLines = 6

    init(
        article: Article, rank: ArticleRank, head: HeadComposer, body: BodyText, isBeginning: Bool = true
    ) {
        self.article = article
        self.rank = rank
        self.head = head
        lines = body.lines
        floats = body.floats
        self.isBeginning = isBeginning
    }

    /// Rows that the text takes in one column.
    var textRows: Int { lines.reduce(0) { $0 + $1.rows } }

    /// The first `count` lines, and the rest under a head of its own.
    ///
    /// - Parameters:
    ///   - note: 下转第2版, printed after the last line of the beginning.
    ///   - rest: the head of the rest.
    func split(after count: Int, note: [ColumnLine], rest head: HeadComposer) -> (beginning: Piece, rest: Piece)
    {
        let stays = BodyText(
            lines: Array(lines[..<count]) + note, floats: floats.filter { $0.lineIndex < count })
        let leaves = BodyText(
            lines: Array(lines[count...]),
            floats: floats.filter { $0.lineIndex >= count }.map { $0.moved(before: count) })
        return (
            Piece(article: article, rank: rank, head: self.head, body: stays, isBeginning: isBeginning),
            Piece(article: article, rank: .minor, head: head, body: leaves, isBeginning: false)
        )
    }

    /// The nearest place at or before `count` where the text may be parted: not after a crosshead.
    func partingPlace(before count: Int) -> Int {
        var place = min(count, lines.count)
        while place > 0, lines[place - 1].keepsWithNext { place -= 1 }
        return place
    }
}

extension ArticleFloat {
    /// The float counted in a text that begins `count` lines later.
    fileprivate func moved(before count: Int) -> ArticleFloat {
        ArticleFloat(block: block, lineIndex: lineIndex - count, settings: settings, isPicture: isPicture)
    }
}
