import Deflation
import PDFObjects

/// Replaces what Cairo says of the structure by the plan's tree (ISO 32000-1, 14.7).
///
/// - Parameter links: the link annotations of each page.
func setStructure(
    _ plan: StructurePlan, links: [[PDFObject]], on pages: [PDFObject], in file: PDFFile
) throws(PDFFailure) {
    for (page, content) in zip(pages, plan.content) {
        let rewriting = MarkedContentRewriting(content: content)
        guard let bytes = rewriting.rewritten(try page.pageContent()) else {
            throw PDFFailure(reason: "marked content")
        }
        page["Contents"] = file.stream(deflated(bytes, effort: .little), filter: "FlateDecode")
    }
    var writing = StructureWriting(plan: plan, links: links, pages: pages, file: file)
    file.root["StructTreeRoot"] = writing.tree()
    file.root["MarkInfo"] = file.dictionary(["Marked": file.boolean(true)])
}

/// Makes the objects of a structure tree.
private struct StructureWriting {
    let links: [[PDFObject]]
    let pages: [PDFObject]
    let file: PDFFile
    private let root: StructureElement
    /// For each page the numbers of its marked pieces; nil for artifacts.
    private let numbers: [[Int?]]
    /// For each page the elements of its numbered pieces.
    private var owners: [[PDFObject?]]
    /// The elements of the links, in the order of their keys.
    private var linkOwners: [PDFObject] = []

    init(plan: StructurePlan, links: [[PDFObject]], pages: [PDFObject], file: PDFFile) {
        root = plan.root
        self.links = links
        self.pages = pages
        self.file = file
        numbers = plan.content.map { pieces in
            var next = 0
            return pieces.map { piece in
                guard case .structure = piece else { return nil }
                defer { next += 1 }
                return next
            }
        }
        owners = numbers.map { [PDFObject?](repeating: nil, count: $0.count { $0 != nil }) }
    }

    mutating func tree() -> PDFObject {
        let tree = file.indirect(file.dictionary(["Type": file.name("StructTreeRoot")]))
        tree["K"] = written(root, under: tree)
        tree["ParentTree"] = parentTree()
        tree["ParentTreeNextKey"] = file.integer(pages.count + linkOwners.count)
        return tree
    }

    private mutating func written(_ element: StructureElement, under parent: PDFObject) -> PDFObject {
        let object = file.indirect(
            file.dictionary([
                "Type": file.name("StructElem"), "S": file.name(element.type.rawValue), "P": parent,
            ]))
        let texts = [("T", element.title), ("Lang", element.language), ("Alt", element.alternative)]
        for (key, text) in texts { if let text { object[key] = file.text(text) } }
        if let attributes = element.attributes { object["A"] = written(attributes) }
        let home = element.children.lazy.compactMap(\.page).first
        if let home { object["Pg"] = pages[home] }
        let kids = element.children.map { written($0, of: object, on: home) }
        object["K"] = kids.count == 1 ? kids[0] : file.array(kids)
        return object
    }

    private mutating func written(
        _ child: StructureElement.Child, of owner: PDFObject, on home: Int?
    ) -> PDFObject {
        switch child {
        case .element(let element): return written(element, under: owner)
        case .content(let page, let piece):
            guard let number = numbers[page][piece] else { return file.null }
            owners[page][number] = owner
            if page == home { return file.integer(number) }
            return file.dictionary([
                "Type": file.name("MCR"), "Pg": pages[page], "MCID": file.integer(number),
            ])
        case .link(let page, let index):
            let annotation = links[page][index]
            annotation["StructParent"] = file.integer(pages.count + linkOwners.count)
            linkOwners.append(owner)
            return file.dictionary(["Type": file.name("OBJR"), "Pg": pages[page], "Obj": annotation])
        }
    }

    private func written(_ attributes: StructureAttributes) -> PDFObject {
        switch attributes {
        case .box(let box):
            file.dictionary(["O": file.name("Layout"), "BBox": file.array(box.numbers)])
        case .columnHeader: file.dictionary(["O": file.name("Table"), "Scope": file.name("Column")])
        case .plainList: file.dictionary(["O": file.name("List"), "ListNumbering": file.name("None")])
        }
    }

    /// From the numbers on pages, and the keys of links, to their elements (14.7.4.4).
    private func parentTree() -> PDFObject {
        let entries: PDFObject = file.array()
        for (index, page) in pages.enumerated() {
            page["StructParents"] = file.integer(index)
            entries.append(file.integer(index))
            entries.append(file.indirect(file.array(owners[index].map { $0 ?? file.null })))
        }
        for (index, owner) in linkOwners.enumerated() {
            entries.append(file.integer(pages.count + index))
            entries.append(owner)
        }
        return file.indirect(file.dictionary(["Nums": entries]))
    }
}

extension StructureElement.Child {
    /// The page of a piece of content.
    fileprivate var page: Int? {
        switch self {
        case .content(let page, _): page
        case .element, .link: nil
        }
    }
}
