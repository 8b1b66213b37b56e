import IssueModel
import LibraryPackages

/// What a division of the logical map is for, by its TYPE. The names are those of docWorks, of the Europeana Newspapers
/// profile, and of libraries whose profiles follow them.
enum DivisionRole: Equatable {
    /// Holds articles: the issue, its content, a supplement.
    case container
    /// The nameplate and what stands beside it.
    case plate
    /// Articles under one standing head.
    case section
    case article(Article.Kind)
    /// Holds the parts of a head.
    case head
    case kicker, headline, deck, author
    case crosshead
    /// Holds paragraphs, and whatever stands among them.
    case body
    case paragraph
    case picture
    /// The picture itself.
    case image
    case caption
    case table
    /// What only orders the page: its number, the running head, the imprint.
    case furniture
    /// Nothing that is known: what stands in it is text.
    case other

    init(_ type: String) {
        if let role = DivisionRole.roles[type] {
            self = role
        } else if type.hasPrefix("ADVERT") || type.hasSuffix("_NOTICE") || type.hasSuffix("_ANNOUNCEMENT") {
            self = .article(.notice)
        } else {
            self = .other
        }
    }

    private static let roles: [String: DivisionRole] = {
        var roles: [String: DivisionRole] = [:]
        for (role, types) in names { for type in types { roles[type] = role } }
        return roles
    }()

    private static let names: [(DivisionRole, [String])] = [
        (
            .container,
            ["NEWSPAPER", "PERIODICAL", "VOLUME", "ISSUE", "CONTENT", "SUPPLEMENT", "MAIN", "ADVERTISEMENTS"]
        ),
        (.plate, ["TITLE_SECTION", "TITLE_PAGE", "NAMEPLATE", "MASTHEAD", "FRONT"]),
        (.section, ["SECTION", "RUBRIC", "COLUMN", "CHAPTER"]),
        (
            .article(.article),
            [
                "ARTICLE", "EDITORIAL", "LETTER", "REVIEW", "INTERVIEW", "POEM", "SERIAL", "STORY", "REPORT",
                "NEWS",
                "WEATHER", "FEUILLETON",
            ]
        ),
        (
            .article(.notice),
            [
                "AD", "CLASSIFIED", "CLASSIFIEDS", "NOTICE", "ANNOUNCEMENT", "OBITUARY", "BIRTH", "MARRIAGE",
                "DEATH",
            ]
        ),
        (.head, ["HEADING", "HEAD", "HEADER"]),
        (.kicker, ["OVERLINE", "KICKER", "OVERTITLE", "SUPERHEADLINE"]),
        (.headline, ["TITLE", "HEADLINE", "MAINTITLE", "MAIN_TITLE", "MAINHEADLINE"]),
        (.deck, ["SUBTITLE", "SUBHEADLINE", "SUBHEADING", "SUBHEAD", "DECK", "UNDERLINE", "MOTTO"]),
        (.author, ["AUTHOR", "BYLINE", "CREATOR"]),
        (.crosshead, ["CROSSHEAD", "CROSSHEADING", "CROSSLINE", "INTERTITLE"]),
        (.body, ["BODY", "BODY_CONTENT"]),
        (.paragraph, ["PARAGRAPH", "TEXT", "TEXTBLOCK", "TEXT_BLOCK", "FOOTNOTE", "LEAD", "ABSTRACT"]),
        (
            .picture,
            [
                "ILLUSTRATION", "PICTURE", "PHOTO", "PHOTOGRAPH", "CARTOON", "CARICATURE", "MAP", "CHART",
                "DRAWING", "MUSIC",
            ]
        ),
        (.image, ["IMAGE"]),
        (.caption, ["CAPTION", "LEGEND"]),
        (.table, ["TABLE"]),
        (
            .furniture,
            ["PAGE_NUMBER", "PAGENUMBER", "RUNNING_TITLE", "RUNNINGHEAD", "PUBLISHING_STMT", "IMPRINT"]
        ),
    ]
}

extension METSDivision {
    var role: DivisionRole { DivisionRole(type) }

    /// Whether a division below this one is an article.
    var holdsArticles: Bool {
        children.contains { child in
            if case .article = child.role { return true }
            return child.holdsArticles
        }
    }

    /// All areas of the division and of those inside it, in order.
    var allAreas: [METSArea] { areas + children.flatMap(\.allAreas) }
}
