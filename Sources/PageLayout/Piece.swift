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
    private let ways = ModuleWays()
    /// Where the other part of a parted article stands.
    var jump: Jump?
    /// Whether lines may be moved to another sheet.
    var canSplit: Bool { lines.count > Piece.fewestLines * 2 }

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

    /// What tells it from every other piece that is not a copy of it.
    var identity: ObjectIdentifier { ObjectIdentifier(ways) }

    /// Every way to set it over base columns of the style that it was made in; found once for each width.
    func options(across columns: Int, style: PageStyle) -> [ModuleOption] {
        ways.options(across: columns) { ModuleOptions(piece: self, style: style).options(across: columns) }
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
    var textRows: Int { body.inColumn.rows }

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
        ArticleFloat(block: block, lineIndex: lineIndex - count, content: content)
    }
}

/// What was found of one piece: make-up asks for it in every attempt to fill a sheet.
private final class ModuleWays {
    private var options: [Int: [ModuleOption]] = [:]
    private var minimumCells: Int?

    func options(across columns: Int, find: () -> [ModuleOption]) -> [ModuleOption] {
        if let known = options[columns] { return known }
        let found = find()
        options[columns] = found
        return found
    }

    func minimumCells(count: () -> Int) -> Int {
        if let known = minimumCells { return known }
        let found = count()
        minimumCells = found
        return found
    }
}
