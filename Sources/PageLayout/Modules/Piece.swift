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
    let mayHaveUprightHead: Bool
    /// What make-up found of it; the same for its copies alone.
    let ways = ModuleWays()
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
        article: Article, rank: ArticleRank, head: HeadComposer, body: ArticleBody, isBeginning: Bool = true,
        mayHaveUprightHead: Bool = false
    ) {
        self.article = article
        self.rank = rank
        self.head = head
        self.body = body
        self.isBeginning = isBeginning
        self.mayHaveUprightHead = mayHaveUprightHead
    }

    /// Every way to set it over base columns of the style that it was made in; found once for each width.
    func options(across columns: Int, style: PageStyle) -> [ModuleOption] {
        ways.options(across: columns) { ModuleOptions(piece: self, style: style).options(across: columns) }
    }

    /// The ways that may become an L, with their indices: the best of them.
    func notchedOptions(across columns: Int, style: PageStyle) -> [NotchedOption] {
        ways.notchedOptions(across: columns) {
            let options = options(across: columns, style: style)
            var result: [NotchedOption] = []
            for index in options.indices where result.count < NotchedOption.mostCompared {
                guard let fitter = NotchedFitter(option: options[index], style: style) else { continue }
                result.append(
                    NotchedOption(index: index, points: options[index].fixed.total, fitter: fitter))
            }
            return result
        }
    }

    /// Cells that it takes at least: a quick answer for sheets that are too small.
    func minimumCells(style: PageStyle) -> Int {
        ways.minimumCells {
            let heads = (1...style.columns).compactMap { columns in
                head.plans(width: style.width(ofColumns: columns)).first.map { $0.rows * columns }
            }
            return textRows + (heads.min() ?? 0)
        }
    }

    /// Lines of the body in the base column, with the note of a jump at their end.
    var lines: [ColumnLine] { body.inColumn.lines }
    var floats: [ArticleFloat] { body.inColumn.floats }

    /// Rows that the text takes in one column.
    var textRows: Int { body.rowsInColumn }

    /// The first `count` lines.
    ///
    /// - Parameters:
    ///   - note: 下转第2版, printed after the last line.
    ///   - target: the label of the sheet where the rest stands.
    func beginning(_ count: Int, note: [ColumnLine], style: PageStyle, target: String) -> Piece {
        let stays = BodyText(
            lines: Array(lines[..<count]) + note, floats: floats.filter { $0.lineIndex < count })
        var beginning = Piece(
            article: article, rank: rank, head: head, body: ArticleBody(part: stays, style: style),
            isBeginning: isBeginning)
        beginning.jump = Jump(origin: jump?.origin, target: target)
        return beginning
    }

    /// What follows the first `count` lines, under a head of its own.
    ///
    /// - Parameter origin: the label of the sheet where the lines before stand.
    func rest(after count: Int, head: HeadComposer, style: PageStyle, origin: String) -> Piece {
        let leaves = BodyText(
            lines: Array(lines[count...]),
            floats: floats.filter { $0.lineIndex >= count }.map { $0.moved(before: count) })
        var rest = Piece(
            article: article, rank: .minor, head: head, body: ArticleBody(part: leaves, style: style),
            isBeginning: false)
        rest.jump = Jump(origin: origin, target: jump?.target)
        return rest
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
