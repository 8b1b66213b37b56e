public import Diagnostics

/// One article (稿件). A jump is one article, standing where it starts; `continuedOn` keeps the fact.
public struct Article: Sendable, Hashable {
    /// What the article is for the page make-up.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        case article
        /// A picture with its caption that stands for itself (图片新闻).
        case picture
        /// 启事, 公告, 通知
        case notice
    }

    /// Stable identifier inside the issue: `p1-a1`.
    public var id: String
    public var kind: Kind
    /// 引题
    public var kicker: String?
    /// 主题; lines of one headline are joined by a single space.
    public var headline: String?
    /// 副题
    public var deck: String?
    public var bylines: [Byline]
    /// 电头: 本报讯, 新华社北京11月7日电.
    public var dateline: String?
    /// Where the text was taken from, as printed: 据《北京晚报》.
    public var source: String?
    /// The standing head that the article appears under (专栏).
    public var column: String?
    /// Editor's note (编者按).
    public var note: String?
    public var blocks: [Block]
    /// Page number of the continuation (下转第2版).
    public var continuedOn: Int?
    /// Page number that the article came from (上接第1版), when only the continuation is in the input.
    public var continuedFrom: Int?
    /// Where the article starts in the input; not part of the JSON and XML forms.
    public var place: SourcePlace?

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
    public let name: String
    public let position: Position

    public init(role: String?, name: String, position: Position) {
        self.role = role
        self.name = name
        self.position = position
    }
}

/// One block of an article's body.
public enum Block: Sendable, Hashable {
    case paragraph(TextBlock)
    /// 小标题
    case crosshead(TextBlock)
    /// Lines of a poem, each kept as its own line.
    case verse([TextBlock])
    case list([TextBlock])
    /// Rows of cells; the first row is the header.
    case table([[TextBlock]])
    case figure(Figure)
}

/// A piece of running text with the place it came from.
public struct TextBlock: Sendable, Hashable {
    public var text: String
    /// Where the text starts in the input; not part of the JSON and XML forms.
    public var place: SourcePlace?

    public init(_ text: String, place: SourcePlace? = nil) {
        self.text = text
        self.place = place
    }
}

/// A picture with its caption (图注) and credits.
public struct Figure: Sendable, Hashable {
    /// Path of the picture inside the issue folder; absent when the text has a caption but no picture came with it.
    public var image: String?
    /// What the picture shows, for readers who cannot see it.
    public var alt: String?
    public var caption: String?
    public var credits: [Credit]
    public var place: SourcePlace?

    public init(image: String?, alt: String? = nil, caption: String? = nil, credits: [Credit] = []) {
        self.image = image
        self.alt = alt
        self.caption = caption
        self.credits = credits
    }
}

/// Who made a picture.
public struct Credit: Sendable, Hashable, Codable {
    public let name: String
    /// 摄, 图, 制图 …; printed after the names.
    public let role: String?

    public init(name: String, role: String?) {
        self.name = name
        self.role = role
    }
}
