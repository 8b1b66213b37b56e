import IssueModel
import PDFFinishing
import PageLayout

/// Elements of a page that are drawn one after another and belong to one element of the structure, or are decoration.
struct PagePiece: Hashable {
    enum Kind: Hashable {
        case text, picture, rule
    }

    /// What tells neighbours apart.
    struct Key: Hashable {
        let mark: StructureMark?
        let kind: Kind
        let ruby: RubyPart?
        let isEnglish: Bool
    }

    let key: Key
    /// Positions in the page's elements.
    var elements: Range<Int>
}

extension LaidOutPage {
    /// The page as pieces: together every element once.
    ///
    /// - Parameter marksEnglish: whether English words are pieces of their own.
    func pieces(marksEnglish: Bool) -> [PagePiece] {
        var result: [PagePiece] = []
        for (index, element) in elements.enumerated() {
            let key = element.pieceKey(marksEnglish: marksEnglish)
            if let last = result.last, last.key == key {
                result[result.count - 1].elements = last.elements.lowerBound..<index + 1
            } else {
                result.append(PagePiece(key: key, elements: index..<index + 1))
            }
        }
        return result
    }
}

extension PageElement {
    fileprivate func pieceKey(marksEnglish: Bool) -> PagePiece.Key {
        switch self {
        case .glyphs(let run):
            PagePiece.Key(
                mark: run.mark, kind: .text, ruby: run.mark == nil ? nil : run.ruby,
                isEnglish: marksEnglish && run.mark != nil && run.isEnglish)
        case .picture(let picture):
            PagePiece.Key(mark: picture.mark, kind: .picture, ruby: nil, isEnglish: false)
        case .rule: PagePiece.Key(mark: nil, kind: .rule, ruby: nil, isEnglish: false)
        }
    }
}

extension GlyphRun {
    /// Whether the run is English words, amid text in another language.
    fileprivate var isEnglish: Bool {
        // Most runs are Chinese, and their first byte says so.
        guard let first = text.utf8.first, first < 0x80 else { return false }
        return languageRuns(of: text).contains(where: \.isEnglish)
    }
}
