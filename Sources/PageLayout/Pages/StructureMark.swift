/// What an element of a page is part of: from it the tags of a PDF are made. What has none is decoration.
package struct StructureMark: Sendable, Hashable {
    /// The article's identifier; nil for what belongs to the page.
    package let article: String?
    /// Position of the block in the article; −2 for the head, −1 for what stands before the first block, the number of
    /// blocks for what stands after the last.
    package let block: Int
    package let role: StructureRole
    /// Tells neighbours of the same role apart.
    package let unit: Int

    package init(article: String?, block: Int = 0, role: StructureRole, unit: Int = 0) {
        self.article = article
        self.block = block
        self.role = role
        self.unit = unit
    }

    /// The block of an article's head.
    package static let head = -2

    /// The same in another block; in its own for nil.
    func inBlock(_ other: Int?) -> StructureMark {
        StructureMark(article: article, block: other ?? block, role: role, unit: unit)
    }
}

/// What a text or picture is in the newspaper.
package enum StructureRole: Sendable, Hashable {
    // The page.
    /// The name of the newspaper.
    case nameplate
    /// Date, number, organ and whatever stands beside the name.
    case fact
    case indexTitle, indexEntry
    // The head of an article.
    case column, kicker, headline, deck, byline
    // Its body.
    case paragraph, crosshead, verse, item, signature, note
    case cell(row: Int, column: Int, isHeader: Bool)
    case picture, caption
    /// 下转第2版, 上接第1版: a note that leads to the other part, the repeated headline with it.
    case jump
}

/// The part of a word with a reading that a run is.
package enum RubyPart: Sendable, Hashable {
    case base, reading
}

extension [PageElement] {
    /// The elements as parts of the same whole.
    func marked(_ mark: StructureMark) -> [PageElement] { map { $0.marked(mark) } }

    /// The elements as texts of one role, each paragraph a unit of its own.
    func markedByParagraph(_ role: StructureRole) -> [PageElement] {
        var unit = 0
        var last: LineOnPage?
        return map { element in
            if case .glyphs(let run) = element, let line = run.line, line != last {
                if line.number == 0 { unit += 1 }
                last = line
            }
            return element.marked(StructureMark(article: nil, role: role, unit: unit))
        }
    }
}

extension PageElement {
    fileprivate func marked(_ mark: StructureMark) -> PageElement {
        switch self {
        case .glyphs(var run):
            run.mark = mark
            return .glyphs(run)
        case .picture(var picture):
            picture.mark = mark
            return .picture(picture)
        case .rule: return self
        }
    }

    /// What the element is part of; nil for decoration.
    package var mark: StructureMark? {
        switch self {
        case .glyphs(let run): run.mark
        case .picture(let picture): picture.mark
        case .rule: nil
        }
    }
}
