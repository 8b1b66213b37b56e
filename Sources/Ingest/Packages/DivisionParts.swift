import Diagnostics
import IssueModel
import LibraryPackages

/// The divisions of an article that are no text, and the areas of all.
extension DivisionReading {
    mutating func readTable(_ division: METSDivision, into draft: inout ArticleDraft) {
        draft.append(.rows(lines(of: division.areas, for: &draft)))
        for child in division.children {
            let own = lines(of: child.allAreas, for: &draft)
            switch child.role {
            case .head, .headline, .kicker, .deck, .caption: draft.append(.crosshead(own))
            case .paragraph where child.type == "FOOTNOTE": draft.append(.text(own))
            default: draft.append(.rows(own))
            }
        }
    }

    mutating func readPicture(_ division: METSDivision, into draft: inout ArticleDraft) {
        var figure: ArticleDraft.FigureDraft?
        func take(_ division: METSDivision) {
            for area in division.areas {
                let blocks = pages.take(area, mets: file)
                note(blocks, in: &draft)
                for block in blocks {
                    let page = block.page
                    var own = figure ?? ArticleDraft.FigureDraft(page: page, file: block.place.file)
                    own.place = own.place ?? block.lines.first?.place ?? block.place
                    if block.kind == .picture, own.box == nil {
                        (own.box, own.page, own.file) = (block.box, page, block.place.file)
                    }
                    if division.role == .author {
                        own.authors += block.lines
                    } else {
                        own.caption += block.lines
                    }
                    figure = own
                }
            }
            for child in division.children { take(child) }
        }
        take(division)
        if let figure { draft.append(.figure(figure)) }
    }

    // MARK: Areas

    mutating func lines(of areas: [METSArea]) -> [PackageLine] {
        areas.flatMap { pages.take($0, mets: file).flatMap(\.lines) }
    }

    mutating func lines(of areas: [METSArea], for draft: inout ArticleDraft) -> [PackageLine] {
        areas.flatMap { area in
            let blocks = pages.take(area, mets: file)
            note(blocks, in: &draft)
            return blocks.flatMap(\.lines)
        }
    }

    private func note(_ blocks: [PackageBlock], in draft: inout ArticleDraft) {
        draft.note(blocks, onPages: blocks.map(\.page))
    }
}
