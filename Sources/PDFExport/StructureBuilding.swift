import Geometry
import PDFFinishing
import PageLayout

/// Makes the structure tree of a document from the marks on its pages: Document → Sect for each page of the newspaper →
/// Art. An article is one element wherever its parts stand, in the order of the model.
struct StructureBuilding {
    /// The pieces of one element on one page.
    struct Leaf {
        let page: Int
        let piece: Int
        let key: PagePiece.Key
        let mark: StructureMark
        /// Whether a paragraph begins with it.
        let begins: Bool
        let text: String
        let picture: PlacedPicture?
    }

    private let pages: [LaidOutPage]
    private let pieces: [[PagePiece]]
    private let language: String
    private var articles: [String: [Leaf]] = [:]
    /// For each page of the newspaper what is not in articles, then the articles that begin there.
    private var sections: [(title: String?, furniture: [Leaf], articles: [String])] = []

    /// - Parameter pieces: those of each page.
    init(pages: [LaidOutPage], pieces: [[PagePiece]], language: String) {
        self.pages = pages
        self.pieces = pieces
        self.language = language
        for (index, page) in pages.enumerated() { add(page, at: index) }
    }

    private mutating func add(_ page: LaidOutPage, at index: Int) {
        let title = page.bookmarks.first { $0.level == 0 }?.title
        if title != nil || sections.isEmpty { sections.append((title, [], [])) }
        for (number, piece) in pieces[index].enumerated() {
            guard let mark = piece.key.mark else { continue }
            let leaf = leaf(of: piece, mark: mark, page: index, number: number)
            guard let article = mark.article else {
                sections[sections.count - 1].furniture.append(leaf)
                continue
            }
            if articles[article] == nil { sections[sections.count - 1].articles.append(article) }
            articles[article, default: []].append(leaf)
        }
    }

    private func leaf(of piece: PagePiece, mark: StructureMark, page: Int, number: Int) -> Leaf {
        var text = ""
        var picture: PlacedPicture?
        var begins = false
        for index in piece.elements {
            switch pages[page].elements[index] {
            case .glyphs(let run):
                text += run.text
                if index == piece.elements.lowerBound { begins = run.line?.number == 0 }
            case .picture(let placed): picture = placed
            case .rule: break
            }
        }
        return Leaf(
            page: page, piece: number, key: piece.key, mark: mark, begins: begins, text: text, picture: picture)
    }

    /// The plan of the whole document, and its links.
    func plan() -> (structure: StructurePlan, links: [[LinkPlan]]) {
        let links = StructureLinks(pages)
        let hasName = sections.contains { $0.furniture.contains { $0.mark.role == .nameplate } }
        var root = StructureElement(.document)
        for section in sections {
            var element = StructureElement(.section)
            element.title = section.title
            element.children = FurnitureStructure(leaves: section.furniture, links: links).elements.map {
                .element($0)
            }
            for article in section.articles {
                let building = ArticleStructure(
                    leaves: articles[article] ?? [], pages: pages, links: links, isUnderName: hasName,
                    language: language)
                element.append(building.element)
            }
            root.append(element)
        }
        for stray in links.unmarked { root.append(StructureElement(.link, children: [stray])) }
        let content = pieces.map { $0.map(\.content) }
        return (StructurePlan(root: root, content: content), links.plans(texts: texts))
    }

    /// The texts of links, by their marks.
    private var texts: [StructureLinks.Key: String] {
        var result: [StructureLinks.Key: String] = [:]
        for leaf in sections.flatMap(\.furniture) + articles.values.flatMap({ $0 }) {
            guard leaf.mark.role == .jump || leaf.mark.role == .indexEntry else { continue }
            let key = StructureLinks.Key(page: leaf.page, mark: leaf.mark)
            result[key] = [result[key], leaf.text].compactMap { $0 }.joined(separator: " ")
        }
        return result
    }
}

extension PagePiece {
    /// What the piece is in the content of its page.
    fileprivate var content: MarkedContent {
        guard let mark = key.mark else { return key.kind == .text ? .paginationArtifact : .layoutArtifact }
        if key.kind == .picture { return .structure(.figure) }
        switch key.ruby {
        case .base: return .structure(.rubyBase)
        case .reading: return .structure(.rubyText)
        case nil: break
        }
        if key.isEnglish { return .structure(.span) }
        return .structure(mark.role.type)
    }
}

extension StructureRole {
    /// What the text itself is a part of.
    fileprivate var type: StructureType {
        switch self {
        case .jump, .indexEntry: .link
        case .item: .listBody
        case .cell(_, _, let isHeader): isHeader ? .headerCell : .cell
        case .caption: .caption
        case .picture: .figure
        default: .paragraph
        }
    }
}
