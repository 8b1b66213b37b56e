import PDFFinishing
import PageLayout

/// The element of one article, from its pieces on all pages.
struct ArticleStructure {
    typealias Leaf = StructureBuilding.Leaf

    /// In the order of drawing.
    let leaves: [Leaf]
    let pages: [LaidOutPage]
    let links: StructureLinks
    /// Whether the name of the newspaper is the document's first heading.
    let isUnderName: Bool
    /// BCP 47 language of the issue.
    let language: String

    var element: StructureElement {
        var result = StructureElement(.article)
        result.title = leaves.filter { $0.mark.role == .headline }.map(\.text).joined(separator: " ")
        if result.title?.isEmpty == true { result.title = nil }
        for group in groups { for part in elements(of: group) { result.append(part) } }
        return result
    }

    /// Pieces of one element each; what leads from part to part comes last, so that it parts no sentence.
    private var groups: [[Leaf]] {
        let order = leaves.enumerated().sorted { left, right in
            (left.element.place, left.offset) < (right.element.place, right.offset)
        }
        var result: [[Leaf]] = []
        for (_, leaf) in order {
            if let last = result.last?.last, leaf.goesOn(from: last) {
                result[result.count - 1].append(leaf)
            } else {
                result.append([leaf])
            }
        }
        return result
    }

    private func elements(of group: [Leaf]) -> [StructureElement] {
        guard let first = group.first else { return [] }
        switch first.mark.role {
        case .headline: return [StructureElement(isUnderName ? .heading2 : .heading1, children: group.content)]
        case .crosshead: return [StructureElement(crossheadType, children: group.content)]
        case .item: return [list(group)]
        case .cell: return [table(group)]
        case .picture: return [figure(group)]
        case .caption: return [StructureElement(.caption, children: group.content)]
        case .jump: return [reference(group)]
        default: return [StructureElement(.paragraph, children: group.content)]
        }
    }

    /// One level under the headline; an article without one has no level to skip.
    private var crossheadType: StructureType {
        let hasHeadline = leaves.contains { $0.mark.role == .headline }
        switch (isUnderName, hasHeadline) {
        case (true, true): return .heading3
        case (true, false), (false, true): return .heading2
        case (false, false): return .heading1
        }
    }

    private func list(_ group: [Leaf]) -> StructureElement {
        var list = StructureElement(.list)
        list.attributes = .plainList
        for item in group.parted(by: { $1.begins }) {
            let body = StructureElement(.listBody, children: item.content)
            list.append(StructureElement(.listItem, children: [.element(body)]))
        }
        return list
    }

    private func table(_ group: [Leaf]) -> StructureElement {
        var table = StructureElement(.table)
        for row in group.parted(by: { $0.row != $1.row }) {
            var element = StructureElement(.row)
            for cell in row.parted(by: { $0.mark.role != $1.mark.role }) {
                var part = StructureElement(cell[0].isHeader ? .headerCell : .cell, children: cell.content)
                if cell[0].isHeader { part.attributes = .columnHeader }
                element.append(part)
            }
            table.append(element)
        }
        return table
    }

    private func figure(_ group: [Leaf]) -> StructureElement {
        var figure = StructureElement(.figure, children: group.map(\.child))
        let placed = group.lazy.compactMap(\.picture).first
        if let placed { figure.attributes = .box(pages[group[0].page].box(placed.area)) }
        let block = group[0].mark.block
        let caption = leaves.filter { $0.mark.block == block && $0.mark.role == .caption }.map(\.text).joined()
        figure.alternative =
            [placed?.alt, caption].compactMap { $0 }.first { !$0.allSatisfy(\.isWhitespace) } ?? unknownPicture
        return figure
    }

    /// What is said of a picture that nobody described.
    private var unknownPicture: String {
        language.hasPrefix("zh")
            ? (language.contains("Hant") ? "沒有說明的圖片" : "没有说明的图片") : "Picture without description"
    }

    private func reference(_ group: [Leaf]) -> StructureElement {
        let targets = links.links(of: group[0].mark, page: group[0].page)
        let link = StructureElement(.link, children: group.content + targets)
        let inside: [StructureElement.Child] = targets.isEmpty ? group.content : [.element(link)]
        let reference = StructureElement(.reference, children: inside)
        return StructureElement(.paragraph, children: [.element(reference)])
    }
}

/// The elements of what stands on a page beside its articles.
struct FurnitureStructure {
    /// In the order of drawing.
    let leaves: [StructureBuilding.Leaf]
    let links: StructureLinks

    var elements: [StructureElement] {
        leaves.parted {
            $0.mark.role != $1.mark.role || $0.mark.unit != $1.mark.unit && $1.mark.role != .indexEntry
        }
        .map { group in
            switch group[0].mark.role {
            case .nameplate: StructureElement(.heading1, children: group.content)
            case .indexEntry: index(group)
            default: StructureElement(.paragraph, children: group.content)
            }
        }
    }

    private func index(_ group: [StructureBuilding.Leaf]) -> StructureElement {
        var list = StructureElement(.list)
        list.attributes = .plainList
        for entry in group.parted(by: { $0.mark.unit != $1.mark.unit }) {
            let targets = links.links(of: entry[0].mark, page: entry[0].page)
            let link = StructureElement(.link, children: entry.content + targets)
            let body = StructureElement(
                .listBody, children: targets.isEmpty ? entry.content : [.element(link)])
            list.append(StructureElement(.listItem, children: [.element(body)]))
        }
        return list
    }
}
