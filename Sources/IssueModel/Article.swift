public import Diagnostics

/// One article (稿件). A jump is one article, standing where it starts; `continuedOn` keeps the fact.
public struct Article: Sendable, Hashable {
    /// What the article is for the page make-up.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// A text with or without pictures.
        case article
        /// A picture with its caption that stands for itself (图片新闻).
        case picture
        /// 启事, 公告, 通知
        case notice
    }

    /// Stable identifier inside the issue: `p1-a1`.
    public var id: String
    /// What the article is for the page make-up.
    public var kind: Kind
    /// 引题
    public var kicker: String?
    /// 主题; lines of one headline are joined by a single space.
    public var headline: String?
    /// 副题
    public var deck: String?
    /// Who wrote it, in the order in which they are named.
    public var bylines: [Byline]
    /// 电头: 本报讯, 新华社北京11月7日电.
    public var dateline: String?
    /// Where the text was taken from, as printed: 据《北京晚报》.
    public var source: String?
    /// The standing head that the article appears under (专栏).
    public var column: String?
    /// Editor's note (编者按).
    public var note: String?
    /// The body, in reading order.
    public var blocks: [Block]
    /// Page number of the continuation (下转第2版).
    public var continuedOn: Int?
    /// Page number that the article came from (上接第1版), when only the continuation is in the input.
    public var continuedFrom: Int?
    /// What an editor has fixed of its module.
    public var makeUp = MakeUpHints()
    /// Where the article starts in the input; not part of the JSON and XML forms.
    public var place: SourcePlace?

    /// An article without byline and source; both are set afterwards.
    public init(id: String, kind: Kind = .article, headline: String? = nil, blocks: [Block] = []) {
        self.id = id
        self.kind = kind
        self.headline = headline
        self.bylines = []
        self.blocks = blocks
    }
}

/// Who wrote an article.
public struct Byline: Sendable, Hashable, Codable {
    /// Where the byline was printed, so that it is printed there again.
    public enum Position: String, Sendable, Hashable, Codable {
        /// In brackets after the dateline: 本报讯（记者 段红梅）.
        case dateline
        /// In its own line under the headline.
        case head
        /// In its own line after the text: 本报通讯员 张锡琳.
        case end
        /// In brackets after the last sentence: （李文）.
        case endBrackets
    }

    /// 记者, 通讯员, 本报通讯员 …; absent when only the name is printed.
    public let role: String?
    /// Name as printed, blanks inside it taken out.
    public let name: String
    /// Where it is printed.
    public let position: Position
    /// What the person did, as printed after the name: 文, 整理, 摄影报道; absent when nothing is.
    public let work: String?

    /// A byline at the given place of its article.
    public init(role: String?, name: String, position: Position, work: String? = nil) {
        self.role = role
        self.name = name
        self.position = position
        self.work = work
    }
}

/// One block of an article's body.
public enum Block: Sendable, Hashable {
    /// 自然段
    case paragraph(TextBlock)
    /// 小标题
    case crosshead(TextBlock)
    /// Lines of a poem, each kept as its own line.
    case verse([TextBlock])
    /// Items, each with the number or mark that it was printed with.
    case list([TextBlock])
    /// Rows of cells; the first row is the header.
    case table([[TextBlock]])
    /// 图片
    case figure(Figure)
    /// 落款: who issues a notice, congratulates or mourns, and when, line by line.
    case signature([TextBlock])
}

extension Block {
    /// Its texts that may carry annotations, in reading order; a figure has none.
    public var texts: [TextBlock] {
        switch self {
        case .paragraph(let text), .crosshead(let text): [text]
        case .verse(let lines), .list(let lines), .signature(let lines): lines
        case .table(let rows): rows.flatMap { $0 }
        case .figure: []
        }
    }
}

/// A piece of running text with the place it came from.
public struct TextBlock: Sendable, Hashable {
    /// The text, without line ends.
    public var text: String
    /// What is printed about parts of it. They lie inside each other or apart.
    public var annotations: [Annotation]
    /// Where the text starts in the input; not part of the JSON and XML forms.
    public var place: SourcePlace?

    /// A text that came from the given place.
    public init(_ text: String, annotations: [Annotation] = [], place: SourcePlace? = nil) {
        self.text = text
        self.annotations = annotations
        self.place = place
    }
}

/// A picture with its caption (图注) and credits.
public struct Figure: Sendable, Hashable {
    /// Path of the picture inside the issue folder; absent when the text has a caption but no picture came with it.
    public var image: String?
    /// What the picture shows, for readers who cannot see it.
    public var alt: String?
    /// What is printed under the picture.
    public var caption: String?
    /// Who made the picture.
    public var credits: [Credit]
    /// Where the caption stands in the input; not part of the JSON and XML forms.
    public var place: SourcePlace?

    /// A picture; it has a caption, a file or both.
    public init(image: String?, alt: String? = nil, caption: String? = nil, credits: [Credit] = []) {
        self.image = image
        self.alt = alt
        self.caption = caption
        self.credits = credits
    }
}

/// Who made a picture.
public struct Credit: Sendable, Hashable, Codable {
    /// Name as printed.
    public let name: String
    /// 摄, 图, 制图 …; printed after the names.
    public let role: String?
    /// 本报记者 …, printed before the name; absent when only the name is printed.
    public let title: String?

    /// A credit of one person or agency.
    public init(name: String, role: String?, title: String? = nil) {
        self.name = name
        self.role = role
        self.title = title
    }
}
