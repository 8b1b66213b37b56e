public import Diagnostics

/// One issue (期) of a newspaper: the only model in the program. Readers make it, EPUB and PDF are made from it.
public struct Issue: Sendable, Hashable {
    /// The name of the JSON interface that this type is written in.
    public static let schema = "banxin/issue/1"

    /// BCP 47 language of the text, `zh-Hans` unless the issue says otherwise.
    public var language: String
    /// What stands at the head of the front page.
    public var nameplate: Nameplate
    /// All pages, in the order of their numbers.
    public var pages: [Page]
    /// What intake changed in the text, in reading order.
    public var repairs: [Repair]
    /// Input text that no part of the model took; nothing is ever dropped silently.
    public var unplaced: [UnplacedText]

    /// An issue of the given pages.
    public init(
        language: String = "zh-Hans", nameplate: Nameplate, pages: [Page], repairs: [Repair] = [],
        unplaced: [UnplacedText] = []
    ) {
        self.language = language
        self.nameplate = nameplate
        self.pages = pages
        self.repairs = repairs
        self.unplaced = unplaced
    }
}

/// The nameplate (报头) and the facts that stand around it.
public struct Nameplate: Sendable, Hashable {
    /// Name of the newspaper.
    public var title: String
    /// Its name in Latin letters, when it prints one.
    public var titleLatin: String?
    /// ISO 8601 date, `2024-05-29`.
    public var date: String?
    /// 星期三
    public var weekday: String?
    /// 农历甲辰年四月廿二
    public var lunarDate: String?
    /// Issue number as printed, without 总第 and 期: `4404`.
    public var number: String?
    /// 今日 16 版
    public var pageCount: Int?
    /// 国内统一连续出版物号, `CN14-0004`.
    public var cn: String?
    /// 邮发代号, `21-31`.
    public var postalCode: String?
    /// International Standard Serial Number, `1234-5678`.
    public var issn: String?
    /// A line of the newspaper about itself.
    public var slogan: String?
    /// 主管主办 body.
    public var organ: String?
    /// 出版 body.
    public var publisher: String?
    /// Address of the newspaper on the web, as printed.
    public var website: String?
    /// Everything else that stands in the nameplate, as printed: 微信公众号, 扫码订报 …
    public var facts: [String]

    /// A nameplate of which only the name is known.
    public init(title: String, facts: [String] = []) {
        self.title = title
        self.facts = facts
    }
}

/// One page (版) of the issue.
public struct Page: Sendable, Hashable {
    /// Position in the issue, from 1.
    public var number: Int
    /// As printed: 第1版, A02.
    public var label: String
    /// 要闻, 副刊 …
    public var section: String?
    /// 责编, 版式, 校对 … by role.
    public var staff: [String: String]
    /// What else stands on the page, as printed: folio lines, labels beside QR codes.
    public var facts: [String]
    /// All articles and pictures, in reading order.
    public var articles: [Article]
    /// A dummy of the page: rows of letters, A for the first article, B for the second …; each letter's cells are a
    /// rectangle, and straight cuts part them. Empty when the page make-up is free.
    public var dummy: [String] = []
    /// Where the dummy stands in the input; not part of the JSON and XML forms.
    public var dummyPlace: SourcePlace?

    /// A page of the given articles.
    public init(
        number: Int, label: String, section: String? = nil, staff: [String: String] = [:],
        facts: [String] = [], articles: [Article] = []
    ) {
        self.number = number
        self.label = label
        self.section = section
        self.staff = staff
        self.facts = facts
        self.articles = articles
    }

    /// The staff in the order in which newspapers print them; roles without a fixed place follow in Unicode order.
    public var staffInOrder: [(role: String, name: String)] {
        let order = [
            "值班主任", "主编", "主編", "编辑", "編輯", "责编", "責編", "责任编辑", "責任編輯", "美编", "美編", "版式", "校对", "校對",
            "电话", "電話", "邮箱", "郵箱",
        ]
        let rank = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
        return staff.sorted { left, right in
            let ranks = (rank[left.key] ?? order.count, rank[right.key] ?? order.count)
            return ranks.0 == ranks.1 ? left.key < right.key : ranks.0 < ranks.1
        }.map { (role: $0.key, name: $0.value) }
    }
}

/// One change that intake made to the text.
public struct Repair: Sendable, Hashable, Codable {
    /// The diagnostic code of the repair.
    public let code: String
    /// Line of the input, from 1.
    public let line: Int
    /// Unicode scalar of the line, from 1.
    public let column: Int
    /// What stood there, with a little of what is around it.
    public let before: String
    /// What stands there now.
    public let after: String
    /// The file of an issue folder; absent when all text came from one file.
    ///
    /// A variable that is `String?` is nil before it is set, for which every new repair would be copied.
    public var file: Optional<String>

    /// A change at the given place.
    public init(code: String, line: Int, column: Int, before: String, after: String, file: String? = nil) {
        self.code = code
        self.line = line
        self.column = column
        self.before = before
        self.after = after
        self.file = file
    }
}

/// Input text that found no place in the model.
public struct UnplacedText: Sendable, Hashable, Codable {
    /// Line of the input, from 1.
    public let line: Int
    /// The text as it was read.
    public let text: String
    /// The file of an issue folder; absent when all text came from one file.
    public var file: String?

    /// Text of the given line.
    public init(line: Int, text: String, file: String? = nil) {
        self.line = line
        self.text = text
        self.file = file
    }
}
