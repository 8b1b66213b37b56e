import Geometry
import PDFFinishing
import PageLayout

/// The links of a document, found by the texts that lead on.
struct StructureLinks {
    struct Key: Hashable {
        let page: Int
        let mark: StructureMark
    }

    private let pages: [LaidOutPage]
    private var places: [Key: [StructureElement.Child]] = [:]
    /// Links of areas that no text is known of.
    private(set) var unmarked: [StructureElement.Child] = []

    init(_ pages: [LaidOutPage]) {
        self.pages = pages
        for (page, laidOut) in pages.enumerated() {
            let marks = Set(laidOut.elements.compactMap(\.mark))
            for (index, link) in laidOut.links.enumerated() {
                let child = StructureElement.Child.link(page: page, index: index)
                if let mark = link.mark, marks.contains(mark) {
                    places[Key(page: page, mark: mark), default: []].append(child)
                } else {
                    unmarked.append(child)
                }
            }
        }
    }

    /// The links of a text; none for one that leads nowhere.
    func links(of mark: StructureMark, page: Int) -> [StructureElement.Child] {
        places[Key(page: page, mark: mark)] ?? []
    }

    /// The annotations of each page.
    ///
    /// - Parameter texts: what the texts that lead on say.
    func plans(texts: [Key: String]) -> [[LinkPlan]] {
        pages.enumerated().map { index, page in
            page.links.map { link in
                let text = link.mark.flatMap { texts[Key(page: index, mark: $0)] }
                return LinkPlan(
                    area: page.box(link.area), target: link.page,
                    contents: text ?? pages[link.page].label)
            }
        }
    }
}

extension LaidOutPage {
    /// A rectangle in the space of the PDF, which grows upwards.
    func box(_ area: Rectangle) -> PDFBox {
        PDFBox(
            left: area.left.points, bottom: (size.height - area.bottom).points, right: area.right.points,
            top: (size.height - area.top).points)
    }
}
